import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/question-wall/question-wall.define.js';
import { questionWallExamples } from '../src/elements/question-wall/question-wall.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Question du moment', component: 'ij-question-wall' };
export default meta;

export const Wall = storyOf(questionWallExamples, 'wall');
export const Turning = storyOf(questionWallExamples, 'turning');
export const Calendar = storyOf(questionWallExamples, 'calendar');
export const CalendarOfRequests = storyOf(questionWallExamples, 'calendar-requests');
export const CalendarOfTimes = storyOf(questionWallExamples, 'calendar-times');
export const OneTheme = storyOf(questionWallExamples, 'one-theme');
export const NothingFound = storyOf(questionWallExamples, 'nothing-found');
export const OneQuestion = storyOf(questionWallExamples, 'one-question');
export const Many = storyOf(questionWallExamples, 'many');
export const LongWords = storyOf(questionWallExamples, 'long-words');
export const English = storyOf(questionWallExamples, 'english');
export const Empty = storyOf(questionWallExamples, 'empty');
export const Failed = storyOf(questionWallExamples, 'failed');
export const BadContract = storyOf(questionWallExamples, 'bad-contract');
export const Loading = storyOf(questionWallExamples, 'loading');
