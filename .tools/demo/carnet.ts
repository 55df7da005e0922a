import { writeFile } from 'node:fs/promises';
import { inRepository } from '../lib/repository.js';
import { box, drawPng, line, ring, type Shape } from './draw-png.js';

// Writes the portfolio that a page of the demo shows: an invented person, drawn photos. `node --import tsx .tools/demo/carnet.ts`

const [INK, CREAM, GRASS, SKY, ORANGE, PLUM, TEAL, YELLOW] = ['#2b2d42', '#f6efe2', '#7fa35b', '#bcd9ea', '#e07a3f', '#5b4b8a', '#2f7f86', '#f2c14e'] as const;

interface Picture {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: (ratio: number) => readonly Shape[];
}

const bike = (ratio: number): Shape[] => {
  const bar = (x0: number, y0: number, x1: number, y1: number): Shape => line(ORANGE, [x0, y0, x1, y1], { thick: 0.03, ratio });
  return [ring(INK, [0.27, 0.62, 0.23, 0.2], ratio), ring(INK, [0.73, 0.62, 0.23, 0.2], ratio), bar(0.27, 0.62, 0.4, 0.3), bar(0.4, 0.3, 0.65, 0.3), bar(0.65, 0.3, 0.73, 0.62), bar(0.27, 0.62, 0.48, 0.62), bar(0.48, 0.62, 0.65, 0.3), bar(0.36, 0.2, 0.48, 0.62), bar(0.31, 0.19, 0.41, 0.19), bar(0.62, 0.2, 0.7, 0.18)];
};

const person = (x: number, y: number, colour: string, ratio: number): Shape[] => [line(colour, [x, y, x, y + 0.22], { thick: 0.12, ratio }), ring('#c68a5e', [x, y - 0.14, 0.07], ratio)];

const PICTURES = {
  bike: { alt: 'Un vélo orange réparé, devant un mur clair', width: 480, height: 360, shapes: (ratio) => [box(CREAM, [0, 0, 1, 1]), box('#d8c9ae', [0, 0.84, 1, 1]), ...bike(ratio)] },
  tools: { alt: 'Les outils accrochés au mur de l’atelier', width: 360, height: 480, shapes: (ratio) => [box('#e8dcc5', [0, 0, 1, 1]), ...[0.2, 0.4, 0.6, 0.8].flatMap((x, i) => [line([INK, ORANGE, TEAL, PLUM][i] ?? INK, [x, 0.2, x, 0.5 + i * 0.08], { thick: 0.04, ratio }), ring(INK, [x, 0.2, 0.06, 0.03], ratio)])] },
  match: { alt: 'Le terrain, trois enfants et un ballon', width: 640, height: 360, shapes: (ratio) => [box(SKY, [0, 0, 1, 0.45]), box(GRASS, [0, 0.45, 1, 1]), ...person(0.25, 0.5, ORANGE, ratio), ...person(0.5, 0.55, PLUM, ratio), ...person(0.72, 0.48, TEAL, ratio), ring('#ffffff', [0.6, 0.86, 0.05], ratio)] },
  film: { alt: 'L’écran du montage, avec trois pistes de couleur', width: 480, height: 300, shapes: () => [box(INK, [0, 0, 1, 1]), box(SKY, [0.08, 0.1, 0.92, 0.55]), box(YELLOW, [0.08, 0.62, 0.6, 0.69]), box(TEAL, [0.3, 0.73, 0.92, 0.8]), box(ORANGE, [0.15, 0.84, 0.5, 0.91])] },
  garden: { alt: 'Les rangs de salades du jardin partagé', width: 480, height: 360, shapes: (ratio) => [box(SKY, [0, 0, 1, 0.35]), box('#8a6a4a', [0, 0.35, 1, 1]), ...[0.5, 0.7, 0.9].flatMap((y) => [0.12, 0.31, 0.5, 0.69, 0.88].map((x) => ring(GRASS, [x, y, 0.07], ratio)))] },
} as const satisfies Record<string, Picture>;

function photo(name: keyof typeof PICTURES, format?: 'square' | '4:3'): object {
  const { alt, width, height, shapes } = PICTURES[name] as Picture;
  return { type: 'image/png', data: drawPng(shapes(width / height), { width, height }), width, height, ...(format && { format }), alt };
}

const COMPETENCES = {
  velo: { id: 'custom:reparer-un-velo', label: 'Réparer un vélo', isCustom: true, level: 3 },
  accueil: { id: 'rome:300412', label: "Être à l'écoute, faire preuve d'empathie", level: 2 },
  montage: { id: 'crcn:2.2', label: 'Partager et publier', level: 3 },
  equipe: { id: 'custom:jouer-en-equipe', label: 'Jouer et travailler en équipe', isCustom: true, level: 3 },
  enfants: { id: 'custom:animer-un-groupe-denfants', label: 'Animer un groupe d’enfants', isCustom: true, level: 2 },
  jardin: { id: 'custom:cultiver-un-potager', label: 'Cultiver un potager', isCustom: true, level: 1 },
  tableau: { id: 'crcn:1.3', label: 'Traiter des données', level: 1 },
} as const;

const of = (...names: (keyof typeof COMPETENCES)[]): object[] => names.map((name) => COMPETENCES[name]);
const id = (n: number): string => `4f1c2a70-0d5e-4b7a-9c31-0000000000${String(n).padStart(2, '0')}`;

const carnet = {
  schema: 'ij/portfolio@1',
  lang: 'fr',
  profile: { name: 'Lou Valbourg', headline: 'En 2de professionnelle, cherche un stage en atelier cycle', about: 'J’aime démonter pour comprendre, et remonter pour que ça roule. J’apprends mieux en faisant qu’en lisant.', place: 'Valbourg', email: 'lou@valbourg.example' },
  path: [
    { label: '2de professionnelle, métiers de la maintenance', place: 'Lycée des Deux-Rives', from: '2025-09' },
    { label: 'Collège', place: 'Collège du Lavoir', from: '2021-09', until: '2025-06' },
  ],
  levels: [
    { value: 1, label: 'Je découvre' },
    { value: 2, label: 'Je sais faire avec de l’aide' },
    { value: 3, label: 'Je sais faire sans aide' },
  ],
  audiences: [
    { id: 'pros', label: 'Les professionnels de Valbourg', kind: 'professional' },
    { id: 'jeunes', label: 'Les jeunes du carnet de route', kind: 'beneficiary' },
  ],
  competences: of('tableau'),
  experiences: [
    {
      id: id(1), title: 'Deux semaines à l’atelier vélo', from: '2026-06-08', until: '2026-06-19', place: 'Atelier du Lavoir, Valbourg', visibility: 'public',
      text: 'J’ai changé des chambres à air, réglé des freins et remonté un vélo entier qui venait de la déchetterie. Le premier jour j’avais peur de casser ; à la fin, on me laissait l’établi.\n\nCe qui m’a plu : les gens repartent en roulant.',
      photos: [photo('bike'), photo('tools')], competences: of('velo', 'accueil'),
    },
    {
      id: id(2), title: 'Arbitre du tournoi des petits', from: '2026-05-16', place: 'Stade de Valbourg', visibility: 'community', audience: 'pros',
      text: 'Le club cherchait quelqu’un pour le tournoi des 6–8 ans. Il faut parler calmement, surtout quand ils perdent.',
      photos: [photo('match')], competences: of('equipe', 'enfants'),
    },
    {
      id: id(3), title: 'Les vidéos du club', from: '2025-10', until: '2026-06', visibility: 'community', audience: 'jeunes',
      text: 'Chaque dimanche je filme le match, je garde les bons moments et je publie une vidéo de deux minutes. On est passés de 12 à 240 vues.',
      photos: [photo('film', '4:3')], competences: of('montage', 'equipe'),
    },
    {
      id: id(4), title: 'Le jardin partagé', from: '2025-04', until: '2025-09', place: 'Quartier des Fontaines', visibility: 'referent',
      text: 'Tous les samedis matin avec les voisins. J’ai appris à semer et à attendre.', photos: [photo('garden', 'square')], competences: of('jardin', 'accueil'),
    },
    { id: id(5), from: '2026-03', visibility: 'private', text: 'Aider mon grand-père à remplir ses papiers sur internet. Il dit que j’explique bien.', competences: of('accueil') },
  ],
};

await writeFile(inRepository('demo/site/static/carnet.json'), `${JSON.stringify(carnet)}\n`);
