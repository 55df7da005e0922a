import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, formatPercent, plural } from '../../i18n/format.js';
import type { Quality } from './layout-types.model.js';
import { viewsEn } from './parcours.strings.en.js';
import type { PathOrder } from './layout-index.model.js';
import type { Refusal } from './threshold.model.js';
import type { FlowDetail } from './detail.model.js';
import type { Detail } from './tell-path.model.js';
import type { Finding } from './words.model.js';

/** What things are called in the document that is shown. */
export interface FindingNames {
  readonly state: (state: number) => string;
  /** of a position, or of a column of the flow: « 18 ans », « juin 1999 » */
  readonly at: (place: number) => string;
  /** so many positions of time: « 24 mois » */
  readonly lasting: (positions: number) => string;
}

/** What the views say in whole sentences. */
export interface ViewStrings {
  finding: (finding: Finding, names: FindingNames) => string;
  quality: Record<Quality, string>;
  order: Record<PathOrder, string>;
  orderBy: string;
  perRow: (perRow: number, lastRow: number) => string;
  mixed: string;
  /** how a typical path is told */
  detail: Record<Detail, string>;
  refused: (refusal: Refusal, k: number) => string;
  /** why the picture is not as fine as was asked for */
  coarser: (detail: FlowDetail, k: number) => string;
  partial: (n: number) => string;
  returned: (n: number) => string;
  smallLinks: (k: number) => string;
  otherDetours: (kinds: number, k: number) => string;
}

const NBSP = '\u00a0';
const youngFr = (n: number): string => plural('fr', n, { one: '# jeune', other: '# jeunes' });
const quoteFr = (words: string): string => `«${NBSP}${words}${NBSP}»`;
const shareFr = (share: number): string => formatPercent('fr', share);

const qualityFr: Record<Quality, string> = {
  strong: 'groupes nettement séparés',
  fair: 'groupes solides',
  weak: 'groupes peu marqués, à prendre avec prudence',
  none: 'groupes très mêlés, à ne pas lire comme de vrais types',
};

function findingFr(finding: Finding, { state, at, lasting }: FindingNames): string {
  const named = (one: number): string => quoteFr(state(one));
  switch (finding.kind) {
    case 'nothing':
      return 'Il n’y a pas encore assez de parcours pour en dire quelque chose.';
    case 'flow': {
      const { change, column, share, people } = finding;
      const end = `À la dernière étape (${at(column)}), ${shareFr(share)} des jeunes suivis sont dans la situation ${named(finding.state)} (${youngFr(people)} en tout).`;
      const most = change?.isPartial ? 'au moins ' : '';
      return change ? `${end} Le changement le plus fréquent${NBSP}: de ${named(change.from)} à ${named(change.to)}, entre ${at(change.column)} et ${at(change.column + 1)} (${most}${youngFr(change.n)}).` : end;
    }
    case 'index':
      return finding.perRow > 1 ? `${youngFr(finding.people)}, des parcours variés${NBSP}: chaque ligne en rassemble ${formatNumber('fr', finding.perRow)} qui se ressemblent.` : `${youngFr(finding.people)}${NBSP}: chaque ligne est un parcours.`;
    case 'distribution': {
      const { first, last, varied, people } = finding;
      const begin = `Au départ (${at(first.position)}), la situation la plus fréquente est ${named(first.state)} (${shareFr(first.share)})`;
      const then = first.state === last.state ? `elle l’est encore à la fin (${at(last.position)}, ${shareFr(last.share)})` : `à la fin (${at(last.position)}), c’est ${named(last.state)} (${shareFr(last.share)})`;
      return `${begin}${NBSP}; ${then}. C’est vers ${at(varied)} que les situations sont les plus diverses (${youngFr(people)} en tout).`;
    }
    case 'types': {
      const size = finding.n === null || finding.share === null ? '' : ` Le plus courant rassemble ${youngFr(finding.n)} sur ${formatNumber('fr', finding.people)} (${shareFr(finding.share)}).`;
      return `Les parcours se rangent en ${plural('fr', finding.types, { one: '# type', other: '# types' })}${NBSP}: ${qualityFr[finding.quality]}.${size}`;
    }
    case 'returns': {
      const { returning, share, people, detour } = finding;
      const back = returning === null || share === null ? `${youngFr(people)} suivis.` : `${youngFr(returning)} sur ${formatNumber('fr', people)} (${shareFr(share)}) sont revenus à une situation déjà connue.`;
      return detour ? `${back} L’aller-retour le plus fréquent${NBSP}: ${[detour.state, detour.through, detour.state].map(state).join(' → ')} (${youngFr(detour.n)}).` : back;
    }
    case 'story':
      return `${plural('fr', finding.stays, { one: '# étape', other: '# étapes' })} en ${lasting(finding.length)}${NBSP}; la plus longue${NBSP}: ${named(finding.longest)} (${lasting(finding.duration)}). Une personne a accepté que son parcours soit montré.`;
  }
}

const fr: ViewStrings = {
  finding: findingFr,
  quality: qualityFr,
  order: { start: 'Selon le début', end: 'Selon la fin', distance: 'Du plus proche au plus éloigné d’un type', break: 'Selon le premier changement', given: 'Dans l’ordre du fichier' },
  orderBy: 'Ranger',
  perRow: (perRow, lastRow) => `1${NBSP}ligne = ${youngFr(perRow)}${lastRow === perRow ? '' : ` (la dernière${NBSP}: ${formatNumber('fr', lastRow)})`}`,
  mixed: 'Situations trop diverses pour en montrer une',
  detail: {
    exact: 'Le parcours de plusieurs jeunes, tel quel',
    rounded: 'Durées arrondies, pour que personne ne soit reconnu',
    families: 'Grandes lignes seulement, pour que personne ne soit reconnu',
    none: 'Trop peu de parcours proches pour en montrer un',
  },
  refused: (refusal, k) =>
    refusal === 'few' ? `Moins de ${youngFr(k)} dans ce groupe${NBSP}: il n’est pas montré seul.` : `Ce groupe n’est pas montré seul${NBSP}: par différence, on pourrait reconnaître moins de ${youngFr(k)}.`,
  coarser: (detail, k) =>
    ({
      asked: '',
      families: `Les situations sont réunies par familles${NBSP}: il y a trop peu de parcours pour les montrer une à une sans que quelqu’un soit reconnu (seuil${NBSP}: ${youngFr(k)}).`,
      'fewer-points': `Quelques étapes seulement sont montrées${NBSP}: il y a trop peu de parcours pour en montrer plus sans que quelqu’un soit reconnu (seuil${NBSP}: ${youngFr(k)}).`,
      stories: `Il y a trop peu de parcours pour des chiffres${NBSP}: seuls ceux dont la personne est d’accord sont montrés.`,
    })[detail],
  partial: (n) => `au moins ${youngFr(n)}`,
  returned: (n) => `dont ${youngFr(n)} de retour dans cette situation`,
  smallLinks: (k) => `Petits flux (moins de ${youngFr(k)}), comptés ensemble`,
  otherDetours: (kinds, k) => `${plural('fr', kinds, { one: '# autre aller-retour', other: '# autres allers-retours' })}, trop rares pour être montrés un à un (seuil${NBSP}: ${youngFr(k)})`,
};

export const viewStrings: Catalogue<ViewStrings> = { name: 'ij-parcours', fr, en: viewsEn };
