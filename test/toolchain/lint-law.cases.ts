import type { Place } from './lint-law.test.js';

interface Case {
  readonly place: Place;
  readonly code: string;
}

const syntax = (place: Place, ...codes: string[]) => codes.map((code) => ({ place, code, rule: 'no-restricted-syntax' }));
const HTML = "import { html } from 'lit'; export const template = ";
const CSS = "import { css } from 'lit'; export const styles = ";

export const forbiddenSyntax: readonly (Case & { readonly rule: string })[] = [
  ...syntax(
    'src/ui',
    "document.body.innerHTML = 'x';",
    "document.body.outerHTML = 'x';",
    "document.body.insertAdjacentHTML('beforeend', 'x');",
    'export const markup = (element: Element) => element.outerHTML;',
    "document.write('x');",
    "new DOMParser().parseFromString('x', 'text/html');",
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('x');",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('x');",
    "import { unsafeCSS } from 'lit'; unsafeCSS('x');",
    `${HTML}html\`<p .innerHTML=\${'x'}></p>\`;`,
    `${HTML}html\`<iframe srcdoc="x" title="t"></iframe>\`;`,
    "new Function('x');",
    "eval('x');",
    "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});",
    `${HTML}html\`<p style="color: red"></p>\`;`,
    `${HTML}html\`<p style=\${'color: red'}></p>\`;`,
    `${HTML}html\`<style>p {}</style>\`;`,
    "document.body.setAttribute('style', 'color: red');",
    'Array.from([1]);',
    'for (const key in {}) console.warn(key);',
    "new Event('change');",
    'export const isIt = (x: unknown) => x instanceof Element;',
    'export const isIt = (x: unknown) => x instanceof HTMLInputElement;',
    'export const isIt = (x: unknown) => x instanceof KeyboardEvent;',
    `${CSS}css\`p { margin: 1rem; }\`;`,
    `${CSS}css\`p { margin: 1.5rem; }\`;`,
    `${CSS}css\`@media (min-width: 40em) { p { margin: 0; } }\`;`,
    `${CSS}css\`p { margin-left: 1em; }\`;`,
    `${CSS}css\`p { left: 0; }\`;`,
    `${CSS}css\`p { text-align: left; }\`;`,
    `${CSS}css\`p { color: #000091; }\`;`,
  ),
  ...syntax(
    'test',
    "document.body.innerHTML = 'x';",
    "it.skip('x', () => {});",
    "describe.only('x', () => {});",
    'await new Promise((resolve) => setTimeout(resolve, 100));',
  ),
  { place: 'src/ui', code: '[1].entries();', rule: 'ij/array-iterators' },
  { place: 'src/ui', code: 'export const f = (list: readonly string[]) => list.keys();', rule: 'ij/array-iterators' },
  { place: 'src/elements', code: "void fetch('/x');", rule: 'no-restricted-globals' },
  { place: 'src/elements', code: "void window.fetch('/x');", rule: 'no-restricted-properties' },
  { place: 'src/state', code: "new EventSource('/x');", rule: 'no-restricted-globals' },
  { place: 'src/state', code: "indexedDB.open('x');", rule: 'no-restricted-globals' },
  { place: 'src/ui', code: "localStorage.setItem('x', 'y');", rule: 'no-restricted-globals' },
  { place: 'src/ui', code: 'export const f = (x: any) => String(x);', rule: '@typescript-eslint/no-explicit-any' },
  { place: 'src/ui', code: '// @ts-ignore\nexport const x: string = 1;', rule: '@typescript-eslint/ban-ts-comment' },
  { place: 'src/ui', code: `${HTML}html\`<img src="x">\`;`, rule: 'lit-a11y/alt-text' },
];

export const forbiddenImports: readonly Case[] = [
  { place: 'src/contract', code: "import '../client/request.js';" },
  { place: 'src/contract', code: "import { html } from 'lit';" },
  { place: 'src/contract', code: "import { z } from 'zod';" },
  { place: 'src/client', code: "import '../state/remote.js';" },
  { place: 'src/client', code: "import { html } from 'lit';" },
  { place: 'src/state', code: "import '../elements/events.js';" },
  { place: 'src/state', code: "import '../ui/base.styles.js';" },
  { place: 'src/state', code: "export * from '../elements/events.js';" },
  { place: 'src/ui', code: "import '../elements/events.js';" },
  { place: 'src/ui', code: "import { getJson } from '../client/request.js';" },
  { place: 'src/i18n', code: "import { settings } from '../client/settings.js';" },
  { place: 'src/tokens', code: "import '../ui/base.styles.js';" },
  { place: 'src/elements', code: "import '../dream-jobs/dream-jobs.js';" },
  { place: 'src/elements', code: "void import('../dream-jobs/dream-jobs.js');" },
  { place: 'src/elements', code: "import axios from 'axios';" },
  { place: 'model', code: "import { html } from 'lit';" },
  { place: 'model', code: "import '../../client/request.js';" },
  { place: 'model', code: "import '../../state/remote.js';" },
  { place: 'model', code: "import { dreamJobsStrings } from './dream-jobs.strings.js';" },
];

export const goodCode: readonly Case[] = [
  { place: 'test', code: 'export const message = (element: Element) => element.outerHTML;' },
  { place: 'src/contract', code: "import * as z from 'zod/mini'; export const x = z.string();" },
  { place: 'src/client', code: "import { parseContract } from '../contract/parse.js'; export const x = () => [fetch('/x'), parseContract];" },
  { place: 'src/i18n', code: "import type { IjErrorKind } from '../client/errors.js'; export type X = IjErrorKind;" },
  { place: 'src/elements', code: "import { define } from '../define.js'; import { getJson } from '../../client/request.js'; export const x = [define, getJson];" },
  { place: 'model', code: "import { scaleBand } from 'd3-scale'; import { SEXES } from '../../contract/dream-jobs.js'; export const x = [scaleBand, SEXES];" },
  { place: 'src/ui', code: "import { html } from 'lit'; import { checkUrl } from '../client/url.js'; export const x = () => [html`<p .style=${'x'}></p>`, checkUrl];" },
  { place: 'src/ui', code: 'export const f = (map: ReadonlyMap<string, number>) => [...map.keys(), ...Object.entries({ a: 1 })];' },
  { place: 'src/ui', code: "import { IjError } from '../client/errors.js'; export const isOurs = (x: unknown) => x instanceof IjError;" },
  { place: 'src/ui', code: `${CSS}css\`p { margin-inline-start: 1em; inset-inline-start: 0; } @media (forced-colors: active) { p { color: CanvasText; } }\`;` },
  { place: 'test', code: "export const shout = (element: HTMLElement) => element.dispatchEvent(new Event('input'));" },
];
