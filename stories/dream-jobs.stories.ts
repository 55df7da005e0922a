import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/dream-jobs/dream-jobs.define.js';
import { dreamJobsExamples } from '../src/elements/dream-jobs/dream-jobs.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Métiers rêvés', component: 'ij-dream-jobs' };
export default meta;

export const Units = storyOf(dreamJobsExamples, 'units');
export const Bars = storyOf(dreamJobsExamples, 'bars');
export const MaskedCells = storyOf(dreamJobsExamples, 'masked-cells');
export const Answers = storyOf(dreamJobsExamples, 'answers');
export const OneSex = storyOf(dreamJobsExamples, 'one-sex');
export const OneStage = storyOf(dreamJobsExamples, 'one-stage');
export const UnknownStage = storyOf(dreamJobsExamples, 'unknown-stage');
export const UnknownSex = storyOf(dreamJobsExamples, 'unknown-sex');
export const OnePerson = storyOf(dreamJobsExamples, 'one-person');
export const LongLabels = storyOf(dreamJobsExamples, 'long-labels');
export const WithoutTable = storyOf(dreamJobsExamples, 'without-table');
export const English = storyOf(dreamJobsExamples, 'english');
export const Empty = storyOf(dreamJobsExamples, 'empty');
export const AllMasked = storyOf(dreamJobsExamples, 'all-masked');
export const NoSource = storyOf(dreamJobsExamples, 'no-source');
export const Slow = storyOf(dreamJobsExamples, 'slow');
export const ServerError = storyOf(dreamJobsExamples, 'server-error');
export const NotJson = storyOf(dreamJobsExamples, 'not-json');
export const BadContract = storyOf(dreamJobsExamples, 'bad-contract');
export const ForeignOrigin = storyOf(dreamJobsExamples, 'foreign-origin');
