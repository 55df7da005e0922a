import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/dataviz-kit/dataviz-kit.define.js';
import { datavizKitExamples } from '../src/elements/dataviz-kit/dataviz-kit.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Kits de dataviz en volume', component: 'ij-dataviz-kit' };
export default meta;

export const Balloons = storyOf(datavizKitExamples, 'balloons');
export const Hangers = storyOf(datavizKitExamples, 'hangers');
export const Notes = storyOf(datavizKitExamples, 'notes');
export const Sheets = storyOf(datavizKitExamples, 'sheets');
export const Boxes = storyOf(datavizKitExamples, 'boxes');
export const BySex = storyOf(datavizKitExamples, 'by-sex');
export const Few = storyOf(datavizKitExamples, 'few');
export const TooLarge = storyOf(datavizKitExamples, 'too-large');
export const Extremes = storyOf(datavizKitExamples, 'extremes');
export const Answers = storyOf(datavizKitExamples, 'answers');
export const English = storyOf(datavizKitExamples, 'english');
export const AllMasked = storyOf(datavizKitExamples, 'all-masked');
export const Empty = storyOf(datavizKitExamples, 'empty');
export const Slow = storyOf(datavizKitExamples, 'slow');
export const ServerError = storyOf(datavizKitExamples, 'server-error');
export const BadContract = storyOf(datavizKitExamples, 'bad-contract');
