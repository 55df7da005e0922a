import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, formatPercent, plural } from '../../i18n/format.js';
import type { Quality } from './layout-types.model.js';
import type { PathOrder } from './layout-index.model.js';
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
  order: Record<PathOrder, string>;
  orderBy: string;
  perRow: (perRow: number, lastRow: number) => string;
  mixed: string;
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
    case 'index': {
      const [least, most] = finding.perRow;
      const who = `${youngFr(finding.people)}${finding.groups > 1 ? ` en ${formatNumber('fr', finding.groups)} groupes` : ''}`;
      const lines = least === most ? formatNumber('fr', most) : `${formatNumber('fr', least)} à ${formatNumber('fr', most)}`;
      return most > 1 ? `${who}, des parcours variés${NBSP}: chaque ligne en rassemble ${lines} qui se ressemblent.` : `${who}${NBSP}: chaque ligne est un parcours.`;
    }
    case 'distribution': {
      const { first, last, varied, people } = finding;
      const begin = `Au départ (${at(first.position)}), la situation la plus fréquente est ${named(first.state)} (${shareFr(first.share)})`;
      const then = first.state === last.state ? `elle l’est encore à la fin (${at(last.position)}, ${shareFr(last.share)})` : `à la fin (${at(last.position)}), c’est ${named(last.state)} (${shareFr(last.share)})`;
      return `${begin}${NBSP}; ${then}. C’est vers ${at(varied)} que les situations sont les plus diverses (${youngFr(people)} en tout).`;
    }
    case 'types': {
      const size = finding.n === null || finding.share === null ? '' : ` Le plus courant rassemble ${youngFr(finding.n)} sur ${formatNumber('fr', finding.people)} (${shareFr(finding.share)}).`;
      return `Les parcours se rangent en ${plural('fr', finding.types, { one: '# type', other: '# types' })}${finding.quality ? `${NBSP}: ${qualityFr[finding.quality]}` : ''}.${size}`;
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
  order: { start: 'Selon le début', end: 'Selon la fin', distance: 'Du plus proche au plus éloigné d’un type', break: 'Selon le premier changement', given: 'Dans l’ordre du fichier' },
  orderBy: 'Ranger',
  perRow: (perRow, lastRow) => `1${NBSP}ligne = ${youngFr(perRow)}${lastRow === perRow ? '' : ` (la dernière${NBSP}: ${formatNumber('fr', lastRow)})`}`,
  mixed: 'Situations trop diverses pour en montrer une',
  otherDetours: (kinds, k) => `${plural('fr', kinds, { one: '# autre aller-retour', other: '# autres allers-retours' })}, trop rares pour être montrés un à un (seuil${NBSP}: ${youngFr(k)})`,
};

export const viewStrings: Catalogue<ViewStrings> = { name: 'ij-parcours', fr, en: () => import('./parcours.strings.en.js').then(({ viewsEn }) => viewsEn) };
