import type { ExampleSet } from '../examples.js';

const ID = '3f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50';
const FALLBACK = 'Le carnet de route est aussi disponible au bureau.';

/** Two small grey pictures: a landscape and a portrait. */
const LANDSCAPE = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAAE0lEQVR42mOoWFCxgAGIKxhALAAxHwaRloNOhAAAAABJRU5ErkJggg==';
const PORTRAIT = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAECAAAAABuRtrbAAAAE0lEQVR42mOoWFDBsKBiAQOUBgAz8AaR72+HZAAAAABJRU5ErkJggg==';

const COMMUNITIES = JSON.stringify([
  { id: 'atelier', label: 'L’atelier vélo', kind: 'beneficiary', description: 'Douze jeunes du quartier.' },
  { id: 'equipe', label: 'L’équipe du bureau', kind: 'professional' },
]);

/** An experience made up for the examples; the change goes over it. */
export function experienceDocument(change: object = {}): object {
  return {
    schema: 'ij/experience@1',
    id: ID,
    title: 'Une semaine à l’atelier vélo',
    text: 'J’ai réparé six vélos avec Malik.\nLe dernier jour, j’ai montré à une petite comment changer une chambre à air.',
    from: '2026-06-08',
    until: '2026-06-12',
    place: 'Cognac',
    photos: [
      { type: 'image/png', data: LANDSCAPE, width: 4, height: 3, alt: 'Un vélo retourné sur un établi' },
      { type: 'image/png', data: PORTRAIT, width: 3, height: 4, format: 'square' },
    ],
    competences: [{ id: 'custom:reparer-un-velo', label: 'Réparer un vélo', isCustom: true, level: 3 }],
    visibility: 'private',
    ...change,
  };
}

/** Every state of the element. */
export const experienceExamples: ExampleSet = {
  tag: 'ij-experience',
  title: 'Expérience',
  examples: [
    { name: 'blank', title: 'Rien encore, pour soi seul', status: 'ready' },
    { name: 'shareable', title: 'À partager, avec des communautés', attributes: { action: '/api/experiences', audiences: COMMUNITIES, 'with-social': true, referent: 'Nadia, à la Mission locale' }, status: 'ready' },
    { name: 'edited', title: 'Une expérience à changer', attributes: { action: '/api/experiences', audiences: COMMUNITIES }, answer: { json: experienceDocument({ visibility: 'community', audience: 'atelier' }) }, status: 'ready' },
    { name: 'shared-device', title: 'Sur un ordinateur partagé, en anglais', attributes: { lang: 'en', action: '/api/experiences', 'shared-device': true }, status: 'ready' },
    { name: 'misset', title: 'Mal réglé', attributes: { action: 'https://ailleurs.example/api' }, status: 'ready' },
    { name: 'failed', title: 'Le serveur ne répond pas', answer: { status: 500 }, fallback: FALLBACK, status: 'failed' },
    { name: 'loading', title: 'En attente', answer: { never: true }, fallback: FALLBACK, status: 'loading' },
  ],
};
