import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/competences/competences.define.js';
import { competencesExamples } from '../src/elements/competences/competences.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Compétences', component: 'ij-competences' };
export default meta;

export const EmptyField = storyOf(competencesExamples, 'empty-field');
export const Chosen = storyOf(competencesExamples, 'chosen');
export const Suggested = storyOf(competencesExamples, 'suggested');
export const ReadOnly = storyOf(competencesExamples, 'readonly');
export const Shipped = storyOf(competencesExamples, 'shipped');
export const Empty = storyOf(competencesExamples, 'empty');
export const Failed = storyOf(competencesExamples, 'failed');
export const Loading = storyOf(competencesExamples, 'loading');
