import type { ExampleSet } from '../examples.js';
import { answersDocument, countsDocument, longLabelsDocument, questionDocument } from './example-documents.js';
import { lifeDocument } from './example-life.js';

const STAGES = [
  { id: 'primaire', label: 'École primaire' },
  { id: 'college', label: 'Collège' },
  { id: 'lycee', label: 'Lycée' },
];

/** Every state of the element. The numbers are invented, in the proportions of the surveys that the project was born from. */
export const dreamJobsExamples: ExampleSet = {
  tag: 'ij-dream-jobs',
  title: 'Métiers rêvés',
  examples: [
    { name: 'units', title: 'T-shirts', answer: { json: countsDocument() }, status: 'ready' },
    { name: 'bars', title: 'Barres', attributes: { view: 'bars' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'compare', title: 'Deux groupes face à face', attributes: { view: 'compare' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'stages', title: 'Du CP à la retraite', attributes: { view: 'stages' }, answer: { json: lifeDocument() }, status: 'ready' },
    { name: 'trend', title: 'Au fil des années', attributes: { view: 'trend' }, answer: { json: lifeDocument() }, status: 'ready' },
    {
      name: 'masked-cells',
      title: 'Des cellules masquées',
      attributes: { heading: 'Rêver son métier', 'min-count': '11', top: '6' },
      answer: { json: countsDocument() },
      status: 'ready',
    },
    { name: 'answers', title: 'Réponses brutes, comptées dans la page', answer: { json: answersDocument(400) }, status: 'ready' },
    { name: 'one-sex', title: 'Les femmes seulement', attributes: { sex: 'f', view: 'units' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'one-stage', title: 'Une période de la vie', attributes: { stage: 'college' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'unknown-stage', title: 'Une période que personne n’a', attributes: { stage: 'retraite' }, answer: { json: countsDocument({ masked: 0 }) }, status: 'ready' },
    {
      name: 'unknown-sex',
      title: 'Sans le sexe',
      answer: { json: { stages: [], people: 60, counts: [{ job: 'Astronaute', n: 34 }, { job: 'Fleuriste', n: 21 }] } },
      status: 'ready',
    },
    {
      name: 'one-person',
      title: 'Une personne',
      attributes: { 'min-count': '1' },
      answer: { json: { stages: [], answers: [{ jobs: ['astronaute', 'boulangère', 'astronaute'], sex: 'f' }] } },
      status: 'ready',
    },
    { name: 'long-labels', title: 'Des noms longs', answer: { json: longLabelsDocument() }, status: 'ready' },
    { name: 'question', title: 'Une autre question\u00a0: le métier de demain', answer: { json: questionDocument() }, status: 'ready' },
    { name: 'without-table', title: 'Sans tableau', attributes: { 'without-table': true, view: 'units' }, answer: { json: countsDocument() }, status: 'ready' },
    {
      name: 'classroom',
      title: 'À projeter en classe',
      attributes: { 'with-projection': true, 'form-url': '/rever-son-metier.html', view: 'units bars' },
      answer: { json: countsDocument() },
      status: 'ready',
    },
    { name: 'with-search', title: 'Et toi ?', attributes: { 'with-search': true, pictogram: 'star', top: '4' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'not-together', title: 'Deux filtres qui ne sont pas donnés ensemble', attributes: { sex: 'f', stage: 'cp' }, answer: { json: lifeDocument() }, status: 'ready' },
    { name: 'english', title: 'En anglais', attributes: { lang: 'en' }, answer: { json: countsDocument() }, status: 'ready' },
    { name: 'empty', title: 'Pas encore de réponse', answer: { json: { stages: STAGES, counts: [] } }, status: 'empty' },
    {
      name: 'all-masked',
      title: 'Des réponses toutes trop rares',
      answer: { json: { stages: STAGES, people: 7, minCount: 5, counts: [], masked: 14 } },
      status: 'ready',
    },
    { name: 'no-source', title: 'Sans source', fallback: 'Les métiers rêvés de 2014', status: 'idle' },
    { name: 'slow', title: 'Le service ne répond pas encore', answer: { never: true }, fallback: 'Les métiers rêvés de 2014', status: 'loading' },
    { name: 'server-error', title: 'Le service est en panne', answer: { status: 500, text: 'oops' }, status: 'failed' },
    { name: 'not-json', title: 'Une page au lieu de données', answer: { text: '<!doctype html><title>404</title>' }, status: 'failed' },
    { name: 'bad-contract', title: 'Des données fausses', answer: { json: { counts: [{ job: 'Pilote', sex: 'f', n: -3 }] } }, status: 'failed' },
    { name: 'foreign-origin', title: 'Une adresse non permise', attributes: { src: 'https://elsewhere.example/dreams.json' }, status: 'failed' },
  ],
};
