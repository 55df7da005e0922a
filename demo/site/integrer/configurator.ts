import { render } from 'lit';
import { getJson } from '../../../src/client/request.js';
import { parseContract } from '../../../src/contract/parse.js';
import { widgets, type Widget } from '../../../src/contract/widget.js';
import type { Places } from '../../../src/embed/snippets.js';
import { checkAddress, type AddressCheck } from './check-address.js';
import { choiceFrom, pageFor, queryOf, withOption, withWidget, written, type Choice } from './choice.js';
import { cmsSteps, copyBoxes } from './copies.js';
import { Preview } from './preview.js';
import { addressField, foundView, optionFields, widgetCards, type Acts } from './template.js';
import { wordsIn } from './words.js';

/** An element of this page by its id; the page and this script are one thing, so it is there. */
const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const PLACES: Places = { pages: new URL('/w/', location.href).href, library: new URL('/ij/', location.href).href };

let choice: Choice = choiceFrom(new URLSearchParams(location.search));
let check: AddressCheck | undefined;
/** the address that `check` is of */
let checked: string | undefined;
let pageList: readonly Widget[] = [];
/** of the library's files */
let integrity: Readonly<Record<string, string | undefined>> = {};

const words = wordsIn(choice.lang);
const preview = new Preview({
  stage: part('scene'),
  screen: part('ecran'),
  onSend: () => say('essai', words.sent),
  onScale: (scale) => say('echelle', words.scale(Math.round(scale * 100))),
});

const acts: Acts = {
  onWidget: (widget) => settle(withWidget(choice, widget)),
  onOption: (name, value) => settle(withOption(choice, name, value)),
  onText: (name, value) => settle({ ...choice, [name]: value }),
  onCheck: () => void readAddress(),
};

/** Said once: the same words again would be read aloud at each key. */
function say(id: string, text: string): void {
  const status = part(id);
  if (status.textContent !== text) status.textContent = text;
}

function settle(next: Choice): void {
  choice = next;
  const query = queryOf(choice);
  history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  draw();
}

async function readAddress(): Promise<void> {
  const { src = '', format, mapping } = choice.options;
  say('verdict', words.checking);
  const read = await checkAddress(src, { lang: choice.lang, format, mapping });
  if (src !== (choice.options['src'] ?? '')) return; // another one was typed meanwhile
  [check, checked] = [read, src];
  const [first] = read.state === 'read' ? read.found.widgets : [];
  if (!choice.widget && first) settle(withOption(withWidget(choice, first), 'src', src));
  else draw();
}

/** What was found belongs to the address it was found at. */
function verdict(): AddressCheck | undefined {
  return checked === (choice.options['src'] ?? '') ? check : undefined;
}

function draw(): void {
  const { widget, options } = choice;
  const current = verdict();
  const ofSite = pageList.filter((page) => (!widget || page.widget === widget) && page.options['src'] !== undefined);
  render(widgetCards(choice, acts), part('widgets'));
  render(addressField(choice, { words, pages: ofSite }, acts), part('donnees'));
  say('verdict', current === undefined ? '' : current.state === 'read' ? current.found.summary : current.reason);
  part('verdict').dataset['ok'] = String(current?.state === 'read' && current.found.ok);
  render(foundView(current, choice, words, acts), part('trouve'));
  for (const section of document.querySelectorAll<HTMLElement>('[data-needs-widget]')) section.hidden = !widget;
  if (!widget) return;
  render(optionFields(choice, { words, page: pageFor(choice, pageList) }, acts), part('reglages'));
  // an address of another site is read when that is asked for, never by the preview itself
  const isElsewhere = URL.canParse(options['src'] ?? '') && new URL(options['src'] ?? '').origin !== location.origin;
  preview.show(choice, isElsewhere ? (current?.state === 'read' ? current.document : {}) : undefined);
  const texts = written(choice, { ...PLACES, pageList, integrity });
  if (texts) render(copyBoxes(texts, words, { library: PLACES.library, onCopy: (field, name) => void copy(field, name) }), part('copies'));
}

async function copy(field: HTMLTextAreaElement, name: string): Promise<void> {
  say('copie', '');
  try {
    await navigator.clipboard.writeText(field.value);
    say('copie', words.copied(name));
  } catch {
    field.select();
    say('copie', words.select(name));
  }
}

/** What the site has: its pages of widgets, and the sums of the library's files. Neither is needed to go on. */
async function readSite(): Promise<void> {
  const read = (address: string): Promise<unknown> => getJson(new URL(address, location.href), { retries: 0 }).catch(() => undefined);
  const [list, manifest] = await Promise.all([read('/api/widgets'), read('/ij/manifest.json')]);
  const parsed = parseContract(widgets, list);
  if (parsed.ok) pageList = parsed.value.items;
  const files = (manifest as { readonly files?: Readonly<Record<string, { readonly integrity?: string }>> } | undefined)?.files ?? {};
  integrity = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.integrity]));
}

function writeWords(): void {
  const { lang } = choice;
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) element.textContent = String(words[element.dataset['words'] as 'title']);
  for (const label of document.querySelectorAll<HTMLElement>('[data-screen]')) label.textContent = words.width(Number(label.dataset['screen']));
  document.title = `${words.title} – Info Jeunes Valbourg`;
  part('scene').setAttribute('aria-label', words.previewLabel);
  const other = part<HTMLAnchorElement>('autre-langue');
  other.lang = lang === 'fr' ? 'en' : 'fr';
  other.addEventListener('click', () => void (other.href = `?${queryOf({ ...choice, lang: lang === 'fr' ? 'en' : 'fr' })}`));
  other.href = `?${queryOf({ ...choice, lang: lang === 'fr' ? 'en' : 'fr' })}`;
}

writeWords();
render(cmsSteps(choice.lang), part('outils'));
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="largeur"]')) {
  radio.addEventListener('change', () => (preview.widthPx = Number(radio.value)));
  if (radio.checked) preview.widthPx = Number(radio.value);
}
await readSite();
draw();
// what is on this site is read at once; another site is only asked when somebody says so
const { src } = choice.options;
if (src && URL.canParse(src, location.href) && new URL(src, location.href).origin === location.origin) await readAddress();
