import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/parcours/parcours.define.js';
import { parcoursExamples } from '../src/elements/parcours/parcours.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Parcours', component: 'ij-parcours' };
export default meta;

export const Flow = storyOf(parcoursExamples, 'flow');
export const FlowAges = storyOf(parcoursExamples, 'flow-ages');
export const Compared = storyOf(parcoursExamples, 'compared');
export const OneGroup = storyOf(parcoursExamples, 'one-group');
export const Counted = storyOf(parcoursExamples, 'counted');
export const Carpet = storyOf(parcoursExamples, 'carpet');
export const Types = storyOf(parcoursExamples, 'types');
export const Distribution = storyOf(parcoursExamples, 'distribution');
export const Transitions = storyOf(parcoursExamples, 'transitions');
export const Story = storyOf(parcoursExamples, 'story');
export const English = storyOf(parcoursExamples, 'english');
export const Empty = storyOf(parcoursExamples, 'empty');
export const Few = storyOf(parcoursExamples, 'few');
export const TooFew = storyOf(parcoursExamples, 'too-few');
export const NoSource = storyOf(parcoursExamples, 'no-source');
export const Slow = storyOf(parcoursExamples, 'slow');
export const ServerError = storyOf(parcoursExamples, 'server-error');
export const BadContract = storyOf(parcoursExamples, 'bad-contract');
