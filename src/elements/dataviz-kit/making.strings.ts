import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { KitPlan } from './kit-plan.model.js';
import type { SheetKind } from './sheet.model.js';
import { makingEn } from './making.strings.en.js';

export interface ShoppingWords {
  readonly plan: KitPlan;
  /** with what is kept in reserve */
  readonly pieces: number;
  /** the whole length of the rails, written out */
  readonly length: string;
  /** the size of one piece, written out */
  readonly size: string;
  /** A4 sheets that the printer takes */
  readonly paper: number;
}

/** What it takes to make a kit: the list, the steps, the templates, the files. */
export interface MakingStrings {
  list: string;
  shopping: (words: ShoppingWords) => readonly string[];
  twoColours: string;
  margin: string;
  steps: string;
  stepsOf: (plan: KitPlan) => readonly string[];
  hiddenStep: string;
  templates: string;
  templatesHint: (paper: number) => string;
  showTemplates: string;
  sheetKinds: Record<SheetKind, string>;
  sheetTitle: (title: string, number: number, all: number) => string;
  copies: (pieces: number, copies: number) => string;
  checkRuler: string;
  glue: string;
  piece: (number: number, all: number) => string;
  ring: (around: string, diameter: string) => string;
  anyBalloon: string;
  rulerName: string;
  diameter: (diameter: string) => string;
  print: string;
  fileName: string;
  csv: { rank: string; pieces: string; sizeMm: string; aroundMm: string };
}

const n = (value: number): string => formatNumber('fr', value);
const sheetsFr = (paper: number): string => plural('fr', paper, { one: '# feuille A4 pour les gabarits', other: '# feuilles A4 pour les gabarits' });

const PRINT_FIRST = 'Imprimer le kit, puis mesurer la règle de 10 cm en bas d’une page.';

const fr: MakingStrings = {
  list: 'Ce qu’il faut',
  shopping: ({ plan: { kit, isRows, stripsOfSheet }, pieces, length, size, paper }) => {
    const common = [sheetsFr(paper), 'des ciseaux, de la colle, un gros feutre'];
    switch (kit) {
      case 'balloons':
        return [`${n(pieces)} ballons`, 'un gonfleur', isRows ? `${length} de ficelle` : 'un mètre de ficelle par ballon', ...common];
      case 'hangers':
        return [`${n(pieces)} T-shirts en papier`, `${length} de barre ou de ficelle`, `${n(pieces)} petits cintres ou pinces, si on ne plie pas la patte`, ...common];
      case 'notes':
        return [`${n(pieces)} post-its de ${size}`, ...common];
      case 'sheets':
        return [`${n(Math.ceil(pieces / stripsOfSheet))} feuilles A4 pour les colonnes`, 'du ruban adhésif', ...common];
      case 'boxes':
        return [`${n(pieces)} boîtes pareilles, de ${size} de haut`, ...common];
    }
  },
  twoColours: 'deux couleurs\u00a0: une pour les filles, une pour les garçons',
  margin: 'Avec 10\u00a0% de plus que le compte, pour ce qui casse, éclate ou se coupe mal.',
  steps: 'Comment faire',
  stepsOf: ({ kit, isRows }) => {
    switch (kit) {
      case 'balloons':
        return isRows
          ? [PRINT_FIRST, 'Découper la bande et la fermer en anneau.', 'Gonfler tous les ballons jusqu’à ce qu’ils remplissent juste l’anneau.', 'Les attacher en rangées sur une ficelle, une rangée par étiquette.']
          : [
              PRINT_FIRST,
              'Découper les bandes. Coller bout à bout les morceaux du même numéro, puis fermer en anneau\u00a0: la partie «\u00a0coller\u00a0» ne compte pas.',
              'Gonfler chaque ballon jusqu’à ce qu’il remplisse juste son anneau, à son endroit le plus large.',
              'Écrire le nombre sur le ballon, l’attacher à son étiquette.',
              'Les ranger du plus gros au plus petit.',
            ];
      case 'hangers':
        return [PRINT_FIRST, 'Découper les T-shirts et plier leur patte sur la barre.', 'Une barre par étiquette\u00a0; le même écart entre tous les T-shirts.', 'Commencer toutes les barres au même endroit\u00a0: on compare les longueurs.'];
      case 'notes':
        return ['Tracer une ligne droite au bas du mur, poser les étiquettes dessous.', 'Coller les post-its de bas en haut, bord à bord.', 'Toutes les colonnes ont la même largeur\u00a0: on compare les hauteurs.'];
      case 'sheets':
        return [PRINT_FIRST, 'Coller les feuilles bout à bout, sans les faire se recouvrir.', 'Couper la dernière à la hauteur donnée\u00a0; la réglette aide à lire.', 'Coller les colonnes au mur, sur une même ligne, au-dessus de leur étiquette.'];
      case 'boxes':
        return [PRINT_FIRST, 'Coller une carte sur chaque boîte.', 'Empiler les boîtes derrière leur étiquette, contre un mur.', 'Caler les piles hautes\u00a0: personne ne doit pouvoir les faire tomber.'];
    }
  },
  hiddenStep: 'Poser aussi les étiquettes sans objet\u00a0: ce nombre est trop petit pour être montré.',
  templates: 'Gabarits à découper, en taille réelle',
  templatesHint: (paper) => `${sheetsFr(paper)}. Format A4, portrait, à 100\u00a0% («\u00a0taille réelle\u00a0»), en noir et blanc.`,
  showTemplates: 'Voir les gabarits',
  sheetKinds: { labels: 'étiquettes', rings: 'anneaux pour mesurer les ballons', ruler: 'réglette', shirts: 'T-shirts', squares: 'carrés, à défaut de post-its', fronts: 'cartes à coller sur les boîtes' },
  sheetTitle: (title, number, all) => `Gabarit ${number} sur ${all}\u00a0: ${title}`,
  copies: (pieces, copies) => `${n(pieces)} par page\u00a0: imprimer ou photocopier ${n(copies)} fois`,
  checkRuler: 'Mesurer cette règle\u00a0: elle doit faire 10 cm. Sinon, imprimer à 100\u00a0% («\u00a0taille réelle\u00a0»).',
  glue: 'coller',
  piece: (number, all) => `morceau ${number} sur ${all}`,
  ring: (around, diameter) => `tour ${around}, diamètre ${diameter}`,
  anyBalloon: 'Un ballon, n’importe lequel',
  rulerName: 'Réglette\u00a0: une feuille de haut',
  diameter: (diameter) => `diamètre ${diameter}`,
  print: 'Imprimer le kit',
  fileName: 'kit-dataviz',
  csv: { rank: 'N°', pieces: 'Objets', sizeMm: 'Taille (mm)', aroundMm: 'Tour (mm)' },
};

export const makingStrings: Catalogue<MakingStrings> = { name: 'ij-dataviz-kit', fr, en: makingEn };
