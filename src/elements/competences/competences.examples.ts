import type { CompetenceList } from '../../contract/competences.js';
import type { ExampleSet } from '../examples.js';

const FALLBACK = 'Les compétences peuvent aussi être dites à l’accueil.';

/** Invented, with families, levels and other names. */
export function competencesDocument(change: Partial<CompetenceList> = {}): CompetenceList {
  return {
    lang: 'fr',
    levels: [
      { value: 1, label: 'Je découvre' },
      { value: 2, label: 'Je sais faire avec de l’aide' },
      { value: 3, label: 'Je sais faire sans aide' },
    ],
    items: [
      { id: 'atelier', label: 'Bricoler et réparer' },
      { id: 'velo', label: 'Réparer un vélo', parent: 'atelier', syn: ['Entretenir un cycle'] },
      { id: 'meuble', label: 'Monter un meuble', parent: 'atelier' },
      { id: 'couture', label: 'Coudre un vêtement à la machine', parent: 'atelier' },
      { id: 'monde', label: 'S’occuper des autres' },
      { id: 'enfant', label: 'Garder un enfant', parent: 'monde', syn: ['Faire du baby-sitting'] },
      { id: 'devoirs', label: 'Aider à faire des devoirs', parent: 'monde' },
      { id: 'equipe', label: 'Avoir l’esprit d’équipe' },
      { id: 'parole', label: 'Prendre la parole devant un groupe' },
    ],
    ...change,
  };
}

/** Every state of the element. */
export const competencesExamples: ExampleSet = {
  tag: 'ij-competences',
  title: 'Compétences',
  examples: [
    { name: 'empty-field', title: 'Rien encore', attributes: { label: 'Ce que je sais faire', name: 'competences', required: true, max: '5' }, answer: { json: competencesDocument() }, status: 'ready' },
    {
      name: 'chosen',
      title: 'Choix, niveaux et ordre',
      attributes: { label: 'Ce que je sais faire', name: 'competences', value: 'velo custom:jongler equipe', 'with-order': true, 'allow-custom': true },
      answer: { json: competencesDocument() },
      status: 'ready',
    },
    {
      name: 'suggested',
      title: 'Propositions d’après un texte',
      attributes: { label: 'Ce que je sais faire', name: 'competences', 'suggest-from-text': 'Cet été, j’ai réparé le vélo de ma voisine et gardé mes petits frères.' },
      answer: { json: competencesDocument() },
      status: 'ready',
    },
    { name: 'readonly', title: 'En lecture', attributes: { label: 'Ce que je sais faire', value: 'velo equipe', readonly: true }, answer: { json: competencesDocument() }, status: 'ready' },
    { name: 'shipped', title: 'Une liste de la bibliothèque, en anglais', attributes: { lang: 'en', list: 'savoir-etre', label: 'My strengths' }, status: 'ready' },
    { name: 'empty', title: 'Une liste vide', attributes: { label: 'Ce que je sais faire', 'allow-custom': true }, answer: { json: competencesDocument({ items: [] }) }, status: 'empty' },
    { name: 'failed', title: 'Le serveur ne répond pas', attributes: { label: 'Ce que je sais faire' }, answer: { status: 500 }, fallback: FALLBACK, status: 'failed' },
    { name: 'loading', title: 'En attente', attributes: { label: 'Ce que je sais faire' }, answer: { never: true }, status: 'loading' },
  ],
};
