import type { ExampleSet } from '../examples.js';
import { dreamsDocument, extremeDocument, tallyDocument } from './example-documents.js';

const ANSWERS = {
  schema: 'ij/dream-answers@1',
  stages: [],
  answers: new Array<string>(30).fill('vétérinaire').map((job, i) => ({ jobs: i % 3 ? [job] : [job, 'pompier'], sex: i % 2 ? 'f' : 'm' })),
};

/** Every state of the element. */
export const datavizKitExamples: ExampleSet = {
  tag: 'ij-dataviz-kit',
  title: 'Kits de dataviz en volume',
  examples: [
    { name: 'balloons', title: 'Ballons', answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'hangers', title: 'T-shirts sur cintres', attributes: { kit: 'hangers notes' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'notes', title: 'Post-its', attributes: { kit: 'notes' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'sheets', title: 'Feuilles A4', attributes: { kit: 'sheets', sizes: 'wall-width=180' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'boxes', title: 'Boîtes', attributes: { kit: 'boxes balloons', top: '12' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'by-sex', title: 'Filles et garçons à part', attributes: { kit: 'notes balloons', 'by-sex': '' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'few', title: 'De petits nombres, des ballons pareils, un nombre masqué', answer: { json: tallyDocument() }, status: 'ready' },
    { name: 'too-large', title: 'Une échelle trop fine pour le mur', attributes: { kit: 'notes', unit: '1' }, answer: { json: dreamsDocument() }, status: 'ready' },
    { name: 'extremes', title: 'Noms longs, nombres immenses', answer: { json: extremeDocument() }, status: 'ready' },
    { name: 'answers', title: 'Réponses brutes, comptées dans la page', answer: { json: ANSWERS }, status: 'ready' },
    { name: 'english', title: 'En anglais', attributes: { lang: 'en', kit: 'sheets notes' }, answer: { json: tallyDocument() }, status: 'ready' },
    { name: 'all-masked', title: 'Des nombres tous trop petits', answer: { json: { title: 'Demandes', items: [{ label: 'Santé', n: 3 }] } }, status: 'ready' },
    { name: 'empty', title: 'Pas encore de nombre', answer: { json: { schema: 'ij/tally@1', items: [] } }, status: 'empty' },
    { name: 'slow', title: 'Le service ne répond pas encore', answer: { never: true }, fallback: 'Des kits à construire', status: 'loading' },
    { name: 'server-error', title: 'Le service est en panne', answer: { status: 500, text: 'oops' }, status: 'failed' },
    { name: 'bad-contract', title: 'Des données fausses', answer: { json: { items: [{ label: 'Santé', n: -3 }] } }, status: 'failed' },
  ],
};
