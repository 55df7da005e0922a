import type { Example, ExampleSet } from '../examples.js';
import {
  allMaskedDocument,
  crossedDocument,
  emptyDocument,
  fileDocument,
  largeDocument,
  longWordsDocument,
  multipleDocument,
  pilotDocument,
  smallDocument,
} from './example-documents.js';

const OTHER = '/examples/other.json';

const examples: readonly Example[] = [
  { name: 'table', title: 'Âge et situation : le tableau', answer: { json: crossedDocument() }, status: 'ready' },
  { name: 'percentages', title: 'En pourcentages de chaque ligne', attributes: { share: 'row' }, answer: { json: crossedDocument() }, status: 'ready' },
  { name: 'heat', title: 'En couleurs', attributes: { view: 'heat table', share: 'row' }, answer: { json: crossedDocument() }, status: 'ready' },
  { name: 'bars', title: 'En barres', attributes: { view: 'bars table', share: 'row' }, answer: { json: fileDocument() }, status: 'ready' },
  { name: 'pilot', title: 'Les 254 jeunes du site pilote', attributes: { view: 'bars table heat', rows: 'status' }, answer: { json: pilotDocument() }, status: 'ready' },
  { name: 'pilot-levels', title: 'Site pilote, niveaux d’études, en pourcentages', attributes: { rows: 'level', share: 'all' }, answer: { json: pilotDocument() }, status: 'ready' },
  { name: 'several-answers', title: 'Plusieurs réponses possibles', attributes: { share: 'column' }, answer: { json: multipleDocument() }, status: 'ready' },
  { name: 'compared', title: 'Deux documents côte à côte', attributes: { compare: OTHER }, answer: { json: fileDocument() }, status: 'ready' },
  { name: 'small-groups', title: 'De petits groupes', attributes: { share: 'row' }, answer: { json: smallDocument() }, status: 'ready' },
  { name: 'large', title: 'Quarante lignes, soixante colonnes', attributes: { view: 'heat' }, answer: { json: largeDocument() }, status: 'ready' },
  { name: 'long-words', title: 'De longs mots', answer: { json: longWordsDocument() }, status: 'ready' },
  { name: 'all-masked', title: 'Rien ne peut être dit', answer: { json: allMaskedDocument() }, status: 'ready' },
  { name: 'english', title: 'En anglais', attributes: { lang: 'en', share: 'row' }, answer: { json: crossedDocument() }, status: 'ready' },
  { name: 'empty', title: 'Encore personne', answer: { json: emptyDocument() }, status: 'empty' },
  { name: 'failed', title: 'Le serveur ne répond pas', answer: { status: 500 }, status: 'failed' },
  { name: 'bad-contract', title: 'Un document mal formé', answer: { json: { ...fileDocument(), cells: [{ age: 'a12', n: 'douze' }] } }, status: 'failed' },
  { name: 'loading', title: 'En attente', answer: { never: true }, status: 'loading', fallback: 'Le tableau arrive.' },
];

export const crossTableExamples: ExampleSet = { tag: 'ij-cross-table', title: 'Croiser simplement', examples };
