import { IjFormatError } from '../../client/errors.js';
import type { ContractIssue } from '../../contract/parse.js';
import { isDay } from '../../contract/text.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { Told } from './mend-document.js';
import { AGENDA_VIEWS } from './query.model.js';

export { inPlainText, mendDocument } from './mend-document.js';
export { withoutRepeated } from './without-repeated.js';

/** What the webmaster is told, in the console, of what their documents and their page get wrong. */

const MOST_LEFT_OUT = 10;
const MOST_OTHERS = 20;

/** Tells of what a document could not give; throws IjFormatError when that is all there was of its source. */
export function tellLost({ lost, label, url }: Told, isEmpty: boolean): void {
  const leftOut = lost.filter(({ message }) => message.startsWith('is left out'));
  const others = lost.filter(({ message }) => !message.startsWith('is left out'));
  tell(others, { label, most: MOST_OTHERS });
  const [first] = leftOut;
  if (isEmpty && first) throw new IjFormatError([{ path: '', message: `has nothing that can be read: ${first.path} ${first.message}` }, ...leftOut.slice(1)], { url });
  tell(leftOut, { label, most: MOST_LEFT_OUT });
}

function tell(issues: readonly ContractIssue[], { label, most }: { readonly label: string; readonly most: number }): void {
  const from = label ? ` ${label}:` : '';
  for (const { path, message } of issues.slice(0, most)) console.warn(`ij-agenda-map:${from} ${path || 'the document'} ${message}`);
  if (issues.length > most) console.warn(`ij-agenda-map:${from} and ${issues.length - most} more`);
}

const told = new WeakMap<Element, string>();

/** Attributes whose words are not known: once for the same ones. */
export function tellAttributes(element: IjAgendaMap): void {
  const message = faultsOf(element).join('; ');
  if (message && told.get(element) !== message) console.warn(`ij-agenda-map: ${message}`);
  told.set(element, message);
}

function faultsOf(element: IjAgendaMap): string[] {
  const said = (name: string): string => element.getAttribute(name) ?? '';
  const strangers = element.view.split(/\s+/).filter((word) => word && !(AGENDA_VIEWS as readonly string[]).includes(word));
  return [
    ...(strangers.length ? [`view="${element.view.slice(0, 100)}" has words that are not known: expected ${AGENDA_VIEWS.join(', ')}, or several`] : []),
    ...(element.limit >= 1 ? [] : [`limit="${said('limit').slice(0, 40)}" is no number from 1 on: 30 is taken`]),
    ...(['from', 'to'] as const).filter((name) => element[name] && !isDay(element[name] ?? '')).map((name) => `${name}="${String(element[name]).slice(0, 40)}" is no day such as 2027-01-20`),
    ...(element.radiusKm === undefined || element.radiusKm >= 0 ? [] : [`radius-km="${said('radius-km').slice(0, 40)}" is no number of kilometres`]),
  ];
}
