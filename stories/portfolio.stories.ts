import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/portfolio/portfolio.define.js';
import { portfolioExamples } from '../src/elements/portfolio/portfolio.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Carnet de route', component: 'ij-portfolio' };
export default meta;

export const Own = storyOf(portfolioExamples, 'own');
export const Anybody = storyOf(portfolioExamples, 'anybody');
export const OneExperience = storyOf(portfolioExamples, 'one-experience');
export const Many = storyOf(portfolioExamples, 'many');
export const LongWords = storyOf(portfolioExamples, 'long-words');
export const Resume = storyOf(portfolioExamples, 'resume');
export const English = storyOf(portfolioExamples, 'english');
export const Empty = storyOf(portfolioExamples, 'empty');
export const Failed = storyOf(portfolioExamples, 'failed');
export const BadContract = storyOf(portfolioExamples, 'bad-contract');
export const Loading = storyOf(portfolioExamples, 'loading');
