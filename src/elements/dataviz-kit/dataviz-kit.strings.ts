import type { Tally } from '../../contract/tally.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { KitPlan, PlanLine } from './kit-plan.model.js';
import type { Kit, SizeName } from './kit-sizes.model.js';

type Counted = Tally['counted'];

/** One line in words: lengths are written out already. */
export interface MakeWords {
  readonly plan: KitPlan;
  readonly line: PlanLine;
  /** diameter, length or height */
  readonly size: string;
  /** round a balloon */
  readonly around: string;
}

export interface ScaleWords {
  readonly plan: KitPlan;
  readonly counted: Counted;
}

/** Everything that `ij-dataviz-kit` says above its table. What it takes to make the kit comes with its own words: making.strings.ts. */
export interface DatavizKitStrings {
  decimal: string;
  choose: string;
  kits: Record<Kit, string>;
  how: string;
  bySize: string;
  equal: string;
  material: string;
  sizes: Record<SizeName, string>;
  unit: (kit: Kit) => string;
  unitHint: string;
  /** what is counted: « 12 personnes » */
  count: (n: number, counted: Counted) => string;
  /** the word alone: « personnes » */
  noun: (counted: Counted) => string;
  /** « 12 post-its » */
  pieces: (plan: Pick<KitPlan, 'kit' | 'stripsOfSheet'>, n: number) => string;
  /** « 1 post-it = 5 personnes » */
  equals: (words: ScaleWords) => string;
  scale: (words: ScaleWords) => string;
  room: (plan: KitPlan, width: string, height: string) => string;
  tooLarge: string;
  rounding: (words: ScaleWords) => string;
  drawing: (kit: string) => string;
  legend: (length: string, hasPerson: boolean) => string;
  columns: { job: string; name: string; real: string; make: string; shows: string; error: string };
  make: (words: MakeWords) => string;
  labelOnly: string;
  none: string;
  total: string;
  caption: string;
  below: (minCount: number) => string;
  rare: string;
  partialMark: string;
  partial: string;
  showing: (shown: number, all: number) => string;
  hidden: string;
  allHidden: string;
  nothing: string;
  answered: (people: number) => string;
  updated: (day: string) => string;
  source: (name: string) => string;
  making: string;
}

const NBSP = '\u00a0';
/** Under this, no balloon keeps its shape. */
export const SMALLEST_BALLOON_MM = 80;

const PERSONS = { one: 'personne', other: 'personnes' };
const countFr = (n: number, { one, other } = PERSONS): string => plural('fr', n, { one: `# ${one}`, other: `# ${other}` });

const PIECES: Record<Kit, string> = { balloons: 'ballon', hangers: 'T-shirt', notes: 'post-it', sheets: 'feuille', boxes: 'boîte' };
const WHOLE: Record<Exclude<Kit, 'sheets'>, string> = { balloons: 'un ballon entier', hangers: 'un T-shirt entier', notes: 'un post-it entier', boxes: 'une boîte entière' };
const pieceFr = ({ kit, stripsOfSheet }: Pick<KitPlan, 'kit' | 'stripsOfSheet'>): string => (kit === 'sheets' && stripsOfSheet > 1 ? 'bande' : PIECES[kit]);

const fr: DatavizKitStrings = {
  decimal: ',',
  choose: 'Avec quoi\u00a0?',
  kits: { balloons: 'Ballons', hangers: 'T-shirts sur cintres', notes: 'Post-its', sheets: 'Feuilles A4', boxes: 'Boîtes' },
  how: 'Quels ballons\u00a0?',
  bySize: 'Plus ou moins gros',
  equal: 'Tous pareils, en rangées',
  material: 'Le matériel disponible',
  sizes: {
    balloon: 'Le plus gros ballon (cm)',
    'row-balloon': 'Taille d’un ballon (cm)',
    'hanger-gap': 'Écart entre deux cintres (cm)',
    'rail-length': 'Longueur d’une barre (cm)',
    note: 'Côté d’un post-it (cm)',
    'wall-width': 'Largeur du mur (cm)',
    'wall-height': 'Hauteur du mur (cm)',
    'box-width': 'Largeur d’une boîte (cm)',
    'box-height': 'Hauteur d’une boîte (cm)',
    'stack-height': 'Hauteur d’une pile (cm)',
  },
  unit: (kit) => `1 ${PIECES[kit]} montre`,
  unitHint: 'Vide\u00a0: choisi pour que tout tienne.',
  count: countFr,
  noun: ({ other } = PERSONS) => other,
  pieces: (plan, n) => plural('fr', n, { one: `# ${pieceFr(plan)}`, other: `# ${pieceFr(plan)}s` }),
  equals: ({ plan, counted }) => `1 ${pieceFr(plan)} = ${countFr(plan.unit, counted)}`,
  scale: ({ plan, counted }) => {
    if (!plan.unit) return 'Le volume suit le nombre\u00a0: pour 8 fois plus, un ballon 2 fois plus large.';
    if (plan.kit !== 'sheets') return fr.equals({ plan, counted });
    return `${fr.equals({ plan, counted })}, sur 297 mm de haut${plan.stripsOfSheet > 1 ? ` (une feuille donne ${plan.stripsOfSheet} bandes)` : ''}`;
  },
  room: ({ kit, isRows }, width, height) => {
    if (isRows) return `La plus longue rangée mesure ${width}.`;
    return kit === 'balloons' ? `Côte à côte, les ballons prennent ${width}.` : `L’ensemble mesure ${width} de large et ${height} de haut.`;
  },
  tooLarge: 'C’est plus que la place ou le matériel indiqués. Laisser l’échelle vide, montrer moins de lignes ou agrandir la place.',
  rounding: ({ plan: { kit, unit }, counted }) => {
    if (!unit) return 'Chaque diamètre est arrondi au millimètre. Un ballon gonflé à un demi-centimètre près se trompe davantage\u00a0: écrire le nombre dessus.';
    if (kit === 'sheets') return `Chaque hauteur est arrondie au millimètre\u00a0: ${countFr(Math.ceil(unit / 594), counted)} d’écart au plus.`;
    if (unit === 1) return 'Aucun arrondi\u00a0: chaque nombre est montré tel quel.';
    return `Chaque nombre est arrondi à ${WHOLE[kit]}\u00a0: ${countFr(Math.floor(unit / 2), counted)} d’écart au plus par ligne.`;
  },
  drawing: (kit) => `Dessin à l’échelle\u00a0: ${kit}. Les nombres sont dans le tableau.`,
  legend: (length, hasPerson) => `À l’échelle. Ce trait mesure ${length}${hasPerson ? ', la personne 1,65 m' : ''}.`,
  columns: { job: 'Métier', name: 'Nom', real: 'Vrai nombre', make: 'À faire', shows: 'On voit', error: 'Écart' },
  make: ({ plan, line, size, around }) => {
    if (!plan.unit) return `${size} de diamètre, ${around} de tour${line.sizeMm < SMALLEST_BALLOON_MM ? ` (trop petit à gonfler${NBSP}: une boule de papier)` : ''}`;
    const pieces = fr.pieces(plan, line.pieces);
    if (plan.kit === 'sheets') {
      const whole = Math.floor(line.sizeMm / 297);
      const parts = [whole ? fr.pieces(plan, whole) : '', line.sizeMm % 297 ? `${line.sizeMm % 297} mm` : ''].filter(Boolean);
      return `${formatNumber('fr', line.sizeMm)} mm${whole ? `${NBSP}: ${parts.join(' + ')}` : ''}`;
    }
    return `${pieces}, ${size} de ${plan.isRows ? 'long' : 'haut'}`;
  },
  labelOnly: 'Pas d’objet, une étiquette seulement',
  none: 'Trop peu pour un objet\u00a0: l’étiquette seule, avec son nombre',
  total: 'Total',
  caption: 'Ce qu’il faut faire pour chaque nombre, et ce que l’on verra',
  below: (minCount) => `moins de ${formatNumber('fr', minCount)}`,
  rare: 'trop rare',
  partialMark: 'ou plus',
  partial: '«\u00a0ou plus\u00a0»\u00a0: sans compter les réponses trop rares pour être montrées',
  showing: (shown, all) => `Les ${formatNumber('fr', shown)} premières lignes sur ${formatNumber('fr', all)}.`,
  hidden: 'Des réponses trop rares ne sont pas montrées\u00a0: on pourrait reconnaître quelqu’un.',
  allHidden: 'Il n’y a pas encore de quoi construire\u00a0: aucun nombre n’est assez grand pour être montré sans que l’on reconnaisse quelqu’un.',
  nothing: 'Il n’y a pas encore de quoi construire\u00a0: tous les nombres sont à zéro.',
  answered: (people) => plural('fr', people, { one: '# personne a répondu', other: '# personnes ont répondu' }),
  updated: (day) => `Mis à jour le ${day}`,
  source: (name) => `Source\u00a0: ${name}`,
  making: 'Fabriquer le kit',
};

export const datavizKitStrings: Catalogue<DatavizKitStrings> = { name: 'ij-dataviz-kit', fr, en: () => import('./dataviz-kit.strings.en.js').then(({ datavizKitEn }) => datavizKitEn) };
