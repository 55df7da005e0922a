import { parseOrigins } from '../client/settings.js';
import { RESERVED_PX } from './reserved.js';

// The script that a page sets once: `<script src="…/loader.js" defer data-allowed-origins="https://api.example">`. Where the page's content says
// `<div data-ij-widget="dream-jobs" data-ij-src="…"><a href="…">…</a></div>`, or has the tag itself, it brings the widget when it comes near the
// screen. Until then, and where something fails, the content of the div stays: a link, most often.
//
// What an author of content can write (an attribute, in a CMS that strips scripts) decides less than this script: other origins are allowed here only,
// and an option reaches the widget only if it is one of its own attributes, so that no `data-ij-onclick` becomes code.

const PREFIX = 'data-ij-';
const NAME = `${PREFIX}widget`;
const DONE = `${PREFIX}done`;
const STARTED = Symbol.for('ij-loader');

const page = window as unknown as Record<symbol, unknown>;
const script = document.currentScript as HTMLScriptElement | null;
const folder = new URL('.', script?.src || document.baseURI);

const coming: Record<string, Promise<unknown> | undefined> = {};

/** The widget's module, once; where modules can't be had (a file that was opened, a closed frame) the classic script that has everything. */
const bring = (name: string): Promise<unknown> =>
  (coming[name] ??= import(/* @vite-ignore */ `${folder.href}${name}.js`).catch((error: unknown) => {
    if (self.origin !== 'null') throw error;
    return (coming['*'] ??= bringAll());
  }));

function bringAll(): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: `${folder.href}infolab-widgets.iife.js`, onload, onerror }));
  });
}

/** The widget that a place is for. Undefined: none of ours. */
function nameOf(place: Element): string | undefined {
  const said = place.getAttribute(NAME);
  const name = (said ?? place.localName).replace(/^ij-/, '');
  if (Object.hasOwn(RESERVED_PX, name)) return name;
  if (said !== null) console.warn(`${NAME}="${said}": no such widget; there are ${Object.keys(RESERVED_PX).join(', ')}`);
  return undefined;
}

/** A place is a div as written above, or a tag of ours that nobody has defined. */
const PLACES = `[${NAME}]:not([${DONE}]),:not(:defined)`;

const isPlace = (element: Element): boolean => element.matches(PLACES) && (element.hasAttribute(NAME) || element.localName.startsWith('ij-'));

const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) void arrive(target);
}, { root: document, rootMargin: '100%' }); // named, so that the margin counts in a frame too

function expect(place: Element): void {
  const name = isPlace(place) ? nameOf(place) : undefined;
  if (!name) return;
  const { style } = place as HTMLElement;
  const heightPx = Number(place.getAttribute(`${PREFIX}height`)) || RESERVED_PX[name];
  if (place.hasAttribute(NAME) && !style.minHeight) style.minHeight = `${String(heightPx)}px`;
  near.observe(place);
}

async function arrive(place: Element): Promise<void> {
  near.unobserve(place);
  const name = nameOf(place) ?? '';
  try {
    await bring(name);
    if (isPlace(place)) upgrade(place, name);
  } catch {
    coming[name] = undefined;
    console.warn(`ij-${name} could not be loaded from ${folder.href}`);
    window.addEventListener('online', () => near.observe(place), { once: true });
  }
}

/** The element takes the options and the content of its place, and follows the options from then on. */
function upgrade(place: Element, name: string): void {
  const element = document.createElement(`ij-${name}`);
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
  const take = (attribute: string | null): void => {
    const option = attribute?.slice(PREFIX.length) ?? '';
    if (!attribute?.startsWith(PREFIX) || !(option === 'lang' || observedAttributes.includes(option))) return;
    const value = place.getAttribute(attribute);
    if (value === null) element.removeAttribute(option);
    else element.setAttribute(option, value);
  };
  place.setAttribute(DONE, '');
  place.getAttributeNames().forEach(take);
  new MutationObserver((changes) => changes.forEach(({ attributeName }) => take(attributeName))).observe(place, { attributes: true });
  element.append(...place.childNodes);
  place.append(element);
}

function look(root: ParentNode): void {
  root.querySelectorAll(PLACES).forEach(expect);
}

/** A widget's question to an `ij-provider` around it (`src/state/provider-controller.ts`). */
interface Question extends Event {
  readonly context: unknown;
  callback: (settings: object, unsubscribe?: () => void) => void;
}

/**
 * The origins that widgets may read from and post to are those of this script, whatever a provider in the page's content answers. Each widget's file
 * has its own copy of everything but this question: so it is answered here for all of them, also for those of another version.
 */
function settleOrigins(): void {
  const allowedOrigins = parseOrigins(script?.dataset['allowedOrigins']);
  const ofOurs = (settle: (question: Question) => void) => (event: Event): void => {
    if ((event as Question).context === Symbol.for('ij-provider')) settle(event as Question);
  };
  window.addEventListener('context-request', ofOurs((question) => {
    const { callback } = question;
    question.callback = (settings, unsubscribe) => callback({ ...settings, allowedOrigins }, unsubscribe);
  }), true);
  window.addEventListener('context-request', ofOurs(({ callback }) => callback({})));
}

// a second copy of this script changes nothing
if (!page[STARTED]) {
  page[STARTED] = true;
  settleOrigins();
  look(document);
  // also what arrives later: pages that replace their content, tabs, what another script writes
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        expect(node as Element);
        look(node as Element);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
