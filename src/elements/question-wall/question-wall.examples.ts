import type { ExampleSet } from '../examples.js';
import { calendarDocument, longWordsDocument, manyDocument, questionsDocument, timesDocument } from './example-questions.js';

const FALLBACK = 'Les questions de la semaine sont affichées à l’accueil.';

/** Every state of the element. The questions are invented. */
export const questionWallExamples: ExampleSet = {
  tag: 'ij-question-wall',
  title: 'Question du moment',
  examples: [
    { name: 'wall', title: 'Le mur', attributes: { 'ask-url': '/question.html' }, answer: { json: questionsDocument() }, status: 'ready' },
    { name: 'turning', title: 'La question change toute seule', attributes: { 'turn-seconds': '600' }, answer: { json: questionsDocument() }, status: 'ready' },
    { name: 'calendar', title: 'Le calendrier des questions', attributes: { 'with-calendar': true }, answer: { json: questionsDocument() }, status: 'ready' },
    { name: 'calendar-requests', title: 'Le calendrier des demandes', attributes: { 'with-calendar': true, 'ask-url': '/question.html' }, answer: { json: calendarDocument() }, status: 'ready' },
    { name: 'calendar-times', title: 'Le calendrier, questions comptées', attributes: { 'with-calendar': true }, answer: { json: timesDocument() }, status: 'ready' },
    { name: 'one-theme', title: 'Un thème', attributes: { topic: 'logement' }, answer: { json: questionsDocument() }, status: 'ready' },
    { name: 'nothing-found', title: 'Un mois sans question', attributes: { topic: 'mobilite', month: '02' }, answer: { json: questionsDocument({ items: questionsDocument().items.filter(({ id }) => id !== 'q18') }) }, status: 'ready' },
    { name: 'one-question', title: 'Une seule question', answer: { json: questionsDocument({ items: questionsDocument().items.slice(0, 1) }) }, status: 'ready' },
    { name: 'many', title: 'Des centaines', attributes: { limit: '12' }, answer: { json: manyDocument(400) }, status: 'ready' },
    { name: 'long-words', title: 'Des mots sans fin', attributes: { 'with-calendar': true }, answer: { json: longWordsDocument() }, status: 'ready' },
    { name: 'english', title: 'En anglais', attributes: { lang: 'en', 'with-calendar': true }, answer: { json: questionsDocument() }, status: 'ready' },
    { name: 'empty', title: 'Pas encore de question', attributes: { 'ask-url': '/question.html' }, answer: { json: questionsDocument({ items: [] }) }, status: 'empty' },
    { name: 'failed', title: 'Le serveur ne répond pas', attributes: { 'ask-url': '/question.html' }, answer: { status: 500 }, fallback: FALLBACK, status: 'failed' },
    { name: 'bad-contract', title: 'Des données fausses', answer: { json: questionsDocument({ items: [{ id: 'q1', text: 'Quand ?', months: ['2026-11-20'], similar: [] }] }) }, status: 'failed' },
    { name: 'loading', title: 'En attente', answer: { never: true }, fallback: FALLBACK, status: 'loading' },
  ],
};
