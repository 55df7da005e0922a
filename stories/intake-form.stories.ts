import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/intake-form/intake-form.define.js';
import { intakeFormExamples } from '../src/elements/intake-form/intake-form.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Formulaire d’accueil', component: 'ij-intake-form' };
export default meta;

export const EveryType = storyOf(intakeFormExamples, 'every-type');
export const OneRule = storyOf(intakeFormExamples, 'one-rule');
export const SharedDevice = storyOf(intakeFormExamples, 'shared-device');
export const English = storyOf(intakeFormExamples, 'english');
export const NoAction = storyOf(intakeFormExamples, 'no-action');
export const NoPrivacy = storyOf(intakeFormExamples, 'no-privacy');
export const UnknownType = storyOf(intakeFormExamples, 'unknown-type');
export const RichTypes = storyOf(intakeFormExamples, 'rich-types');
export const RichEnglish = storyOf(intakeFormExamples, 'rich-english');
export const Express = storyOf(intakeFormExamples, 'express');
export const ExpressEnglish = storyOf(intakeFormExamples, 'express-english');
export const Pages = storyOf(intakeFormExamples, 'pages');
export const OnePerPage = storyOf(intakeFormExamples, 'one-per-page');
export const WithReview = storyOf(intakeFormExamples, 'with-review');
export const WithDrafts = storyOf(intakeFormExamples, 'with-drafts');
export const FollowUp = storyOf(intakeFormExamples, 'follow-up');
export const Empty = storyOf(intakeFormExamples, 'empty');
export const Malformed = storyOf(intakeFormExamples, 'malformed');
export const Failed = storyOf(intakeFormExamples, 'failed');
export const Never = storyOf(intakeFormExamples, 'never');
