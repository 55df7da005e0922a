import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/cross-table/cross-table.define.js';
import { crossTableExamples } from '../src/elements/cross-table/cross-table.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Croiser simplement', component: 'ij-cross-table' };
export default meta;

export const Table = storyOf(crossTableExamples, 'table');
export const Percentages = storyOf(crossTableExamples, 'percentages');
export const Heat = storyOf(crossTableExamples, 'heat');
export const Bars = storyOf(crossTableExamples, 'bars');
export const Pilot = storyOf(crossTableExamples, 'pilot');
export const PilotLevels = storyOf(crossTableExamples, 'pilot-levels');
export const SeveralAnswers = storyOf(crossTableExamples, 'several-answers');
export const Compared = storyOf(crossTableExamples, 'compared');
export const SmallGroups = storyOf(crossTableExamples, 'small-groups');
export const Large = storyOf(crossTableExamples, 'large');
export const LongWords = storyOf(crossTableExamples, 'long-words');
export const AllMasked = storyOf(crossTableExamples, 'all-masked');
export const English = storyOf(crossTableExamples, 'english');
export const Empty = storyOf(crossTableExamples, 'empty');
export const Failed = storyOf(crossTableExamples, 'failed');
export const BadContract = storyOf(crossTableExamples, 'bad-contract');
export const Loading = storyOf(crossTableExamples, 'loading');
