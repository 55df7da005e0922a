import type { Example, ExampleSet } from '../examples.js';
import { flowsDocument, pathsDocument, storyDocument } from './example-documents.js';

const paths = { json: pathsDocument() };

const examples: readonly Example[] = [
  { name: 'flow', title: 'Flux', attributes: { view: 'flow' }, answer: paths, status: 'ready' },
  { name: 'flow-ages', title: 'À trois âges choisis', attributes: { view: 'flow', at: '14 17 21' }, answer: paths, status: 'ready' },
  { name: 'compared', title: 'Deux groupes côte à côte', attributes: { view: 'flow', by: 'sexe', at: '14 16 18 20 22' }, answer: paths, status: 'ready' },
  { name: 'one-group', title: 'Un territoire seulement', attributes: { view: 'flow', only: 'territoire=ville' }, answer: paths, status: 'ready' },
  { name: 'counted', title: 'Compté par le serveur', answer: { json: flowsDocument() }, status: 'ready' },
  { name: 'carpet', title: 'Tapis', attributes: { view: 'index' }, answer: paths, status: 'ready' },
  { name: 'types', title: 'Parcours types', attributes: { view: 'types', types: '4' }, answer: paths, status: 'ready' },
  { name: 'distribution', title: 'Temporalités', attributes: { view: 'distribution' }, answer: paths, status: 'ready' },
  { name: 'transitions', title: 'Allers-retours de deux groupes', attributes: { view: 'transitions', by: 'sexe' }, answer: paths, status: 'ready' },
  { name: 'story', title: 'Un parcours, raconté par quelqu’un qui est d’accord', attributes: { view: 'story' }, answer: { json: storyDocument() }, status: 'ready' },
  { name: 'english', title: 'En anglais', attributes: { view: 'flow', lang: 'en' }, answer: paths, status: 'ready' },
  { name: 'empty', title: 'Encore personne', answer: { json: { ...pathsDocument(), columns: undefined } }, status: 'empty' },
  { name: 'few', title: 'Peu de monde', answer: { json: pathsDocument({ share: 0.06 }) }, status: 'ready' },
  { name: 'too-few', title: 'Trop peu de monde pour que rien soit dit', answer: { json: pathsDocument({ share: 0.03 }) }, status: 'empty' },
  { name: 'no-source', title: 'Sans source', fallback: 'Les parcours après la troisième', status: 'idle' },
  { name: 'slow', title: 'Le service ne répond pas encore', answer: { never: true }, fallback: 'Les parcours après la troisième', status: 'loading' },
  { name: 'server-error', title: 'Le service est en panne', answer: { status: 500 }, status: 'failed' },
  { name: 'bad-contract', title: 'Un document mal formé', answer: { json: { ...flowsDocument(), links: [['COL', 'GT', 'zéro', 3]] } }, status: 'failed' },
];

export const parcoursExamples: ExampleSet = { tag: 'ij-parcours', title: 'Parcours', examples };
