import { settings } from '../../client/settings.js';
import { HOME_ZONE } from '../../contract/agenda-set.js';
import type { ExampleSet } from '../examples.js';
import { agendaDocument, directoryDocument } from './example-agenda.js';
import { addDays, dayOf } from './periods.model.js';

const TODAY = dayOf(settings.now(), HOME_ZONE);

/** Every state of the element. The events and the places are invented. */
export const agendaMapExamples: ExampleSet = {
  tag: 'ij-agenda-map',
  title: 'Agenda et annuaire',
  examples: [
    { name: 'list', title: 'Liste', answer: { json: agendaDocument(TODAY) }, status: 'ready' },
    { name: 'calendar', title: 'Calendrier', attributes: { view: 'calendar list' }, answer: { json: agendaDocument(TODAY) }, status: 'ready' },
    { name: 'map', title: 'Carte et liste', attributes: { view: 'map list calendar' }, answer: { json: agendaDocument(TODAY) }, status: 'ready' },
    { name: 'directory', title: 'Annuaire', answer: { json: directoryDocument() }, status: 'ready' },
    { name: 'nothing-found', title: 'Rien ne correspond', attributes: { category: 'emploi', audience: 'lycéens' }, answer: { json: agendaDocument(TODAY) }, status: 'ready' },
    { name: 'past', title: 'Passé compris', attributes: { 'with-past': true, limit: '5' }, answer: { json: agendaDocument(addDays(TODAY, -10)) }, status: 'ready' },
    {
      name: 'sparse',
      title: 'Presque rien sur chacun',
      answer: { json: { events: [{ id: '1', title: 'Un événement sans date ni lieu' }, { id: '2', title: 'Un autre', date: addDays(TODAY, 1) }] } },
      status: 'ready',
    },
    {
      name: 'long-words',
      title: 'De longs textes',
      answer: { json: { events: [{ id: '1', title: `Anticonstitutionnellement${'long'.repeat(40)}`, date: addDays(TODAY, 1), categories: ['thème '.repeat(30)], place: { city: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', name: 'x'.repeat(200) } }] } },
      status: 'ready',
    },
    { name: 'empty', title: 'Aucun événement', answer: { json: { events: [] } }, status: 'empty' },
    { name: 'loading', title: 'En attente', answer: { never: true }, status: 'loading', fallback: 'L’agenda est aussi en ligne.' },
    { name: 'server-error', title: 'Service en panne', answer: { status: 503 }, status: 'failed', fallback: 'L’agenda est aussi en ligne.' },
    { name: 'wrong-value', title: 'Réponse illisible', answer: { json: { schema: 'ij/agenda@1', events: [{ id: 1 }] } }, status: 'failed' },
    { name: 'no-source', title: 'Sans source', status: 'idle', fallback: 'L’agenda est aussi en ligne.' },
  ],
};
