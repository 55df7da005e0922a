import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/experience/experience.define.js';
import { experienceExamples } from '../src/elements/experience/experience.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Expérience', component: 'ij-experience' };
export default meta;

export const Blank = storyOf(experienceExamples, 'blank');
export const Shareable = storyOf(experienceExamples, 'shareable');
export const Edited = storyOf(experienceExamples, 'edited');
export const SharedDevice = storyOf(experienceExamples, 'shared-device');
export const Misset = storyOf(experienceExamples, 'misset');
export const Failed = storyOf(experienceExamples, 'failed');
export const Loading = storyOf(experienceExamples, 'loading');
