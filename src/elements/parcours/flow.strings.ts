import type { Catalogue } from '../../i18n/catalogue.js';
import { formatPercent, plural } from '../../i18n/format.js';
import type { FlowDetail } from './detail.model.js';
import type { FlowFinding } from './flow-finding.model.js';

/** What things are called in the document that is shown. */
export interface FlowNames {
  readonly state: (state: number) => string;
  readonly at: (column: number) => string;
}

/** What the flow view says in whole sentences. */
export interface FlowStrings {
  flowFinding: (finding: FlowFinding, names: FlowNames) => string;
  /** why the picture is not as fine as was asked for */
  coarser: (detail: FlowDetail, k: number) => string;
  partial: (n: number) => string;
}

const NBSP = '\u00a0';
const youngFr = (n: number): string => plural('fr', n, { one: '# jeune', other: '# jeunes' });

function findingFr(finding: FlowFinding, { state, at }: FlowNames): string {
  if (!finding) return 'Il n’y a pas encore assez de parcours pour en dire quelque chose.';
  const named = (one: number): string => `«${NBSP}${state(one)}${NBSP}»`;
  const { change, column, share, people } = finding;
  const end = `À la dernière étape (${at(column)}), ${formatPercent('fr', share)} des jeunes suivis sont dans la situation ${named(finding.state)} (${youngFr(people)} en tout).`;
  const most = change?.isPartial ? 'au moins ' : '';
  return change ? `${end} Le changement le plus fréquent${NBSP}: de ${named(change.from)} à ${named(change.to)}, entre ${at(change.column)} et ${at(change.column + 1)} (${most}${youngFr(change.n)}).` : end;
}

const fr: FlowStrings = {
  flowFinding: findingFr,
  coarser: (detail, k) =>
    ({
      asked: '',
      families: `Les situations sont réunies par familles${NBSP}: il y a trop peu de parcours pour les montrer une à une sans que quelqu’un soit reconnu (seuil${NBSP}: ${youngFr(k)}).`,
      'fewer-points': `Quelques étapes seulement sont montrées${NBSP}: il y a trop peu de parcours pour en montrer plus sans que quelqu’un soit reconnu (seuil${NBSP}: ${youngFr(k)}).`,
      stories: `Il y a trop peu de parcours pour des chiffres${NBSP}: seuls ceux dont la personne est d’accord sont montrés.`,
    })[detail],
  partial: (n) => `au moins ${youngFr(n)}`,
};

export const flowStrings: Catalogue<FlowStrings> = { name: 'ij-parcours', fr, en: () => import('./flow.strings.en.js').then(({ flowEn }) => flowEn) };
