import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/agenda-map/agenda-map.define.js';
import { agendaMapExamples } from '../src/elements/agenda-map/agenda-map.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: 'Agenda et annuaire', component: 'ij-agenda-map' };
export default meta;

export const List = storyOf(agendaMapExamples, 'list');
export const Calendar = storyOf(agendaMapExamples, 'calendar');
export const Map = storyOf(agendaMapExamples, 'map');
export const Directory = storyOf(agendaMapExamples, 'directory');
export const NothingFound = storyOf(agendaMapExamples, 'nothing-found');
export const Past = storyOf(agendaMapExamples, 'past');
export const Sparse = storyOf(agendaMapExamples, 'sparse');
export const LongWords = storyOf(agendaMapExamples, 'long-words');
export const Empty = storyOf(agendaMapExamples, 'empty');
export const Loading = storyOf(agendaMapExamples, 'loading');
export const ServerError = storyOf(agendaMapExamples, 'server-error');
export const WrongValue = storyOf(agendaMapExamples, 'wrong-value');
export const NoSource = storyOf(agendaMapExamples, 'no-source');
