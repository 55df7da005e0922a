import { html, type TemplateResult } from 'lit';
import { openBadgesOf } from '../../contract/adapters/portfolio/open-badges.js';
import { jsonResumeOf } from '../../contract/adapters/portfolio/write-json-resume.js';
import { settings } from '../../client/settings.js';
import { newSubmissionId } from '../../client/submission-id.js';
import { competencesOf } from '../../contract/portfolio-competences.js';
import type { Portfolio } from '../../contract/portfolio.js';
import { drawPng } from '../../ui/draw-png.js';
import { saveFile, stemOf } from '../../ui/save-file.js';
import { svgNode } from '../../ui/svg-node.js';
import type { SvgTree } from '../../ui/svg-text.js';
import type { ShareStrings } from './share.strings.js';
import { pageAttributes, pageFile, type SheetPage } from './sheet-pages.js';

/** Pixels for each CSS px of a sheet of paper; a picture for phones has its own size already. */
const PAPER_DENSITY = 2;
const PHONE_PX = 1_000;

const nodeOf = ({ name, attributes, children }: SvgTree): SVGElement => svgNode(name, attributes, children.map((child) => (typeof child === 'string' ? child : nodeOf(child))));

/** A page as a picture in the page. */
export const pageNode = (page: SheetPage): SVGElement => nodeOf({ name: 'svg', attributes: { ...pageAttributes(page), 'aria-hidden': 'true' }, children: page.nodes });

const wordsOf = ({ children }: SvgTree): string => children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).filter(Boolean).join('\n');

interface FileOptions {
  readonly title: string;
  readonly lang: string;
}

const svgOf = (page: SheetPage, options: FileOptions): string => pageFile(page, { ...options, words: page.nodes.map(wordsOf).filter(Boolean).join('\n') });

/** One file a page. */
export async function savePages(pages: readonly SheetPage[], type: 'png' | 'svg', options: FileOptions): Promise<void> {
  for (const [i, page] of pages.map((one, place) => [place, one] as const)) {
    const svg = svgOf(page, options);
    const name = `${stemOf([options.title, pages.length > 1 ? String(i + 1) : ''])}.${type}`;
    if (type === 'svg') saveFile(svg, { name, type: 'image/svg+xml' });
    else saveFile(await drawPng(svg, { ...page, density: page.width < PHONE_PX ? PAPER_DENSITY : 1 }), { name, type: 'image/png' });
  }
}

/** For paper: a page a sheet. */
export const paperTemplate = (pages: readonly SheetPage[]): TemplateResult => html`${pages.map((page) => html`<div class="sheet" role="img" aria-label=${page.nodes.map(wordsOf).filter(Boolean).join(' ')}>${pageNode(page)}</div>`)}`;

/** A tenth of a millimetre too much would be an empty sheet more. */
export const PAPER_STYLES = '.sheet{inline-size:210mm;block-size:296.5mm;overflow:hidden;break-after:page;break-inside:avoid}.sheet:last-of-type{break-after:auto}.sheet svg{display:block;inline-size:100%;block-size:100%}';

export function saveResume(portfolio: Portfolio, title: string): void {
  saveFile(JSON.stringify(jsonResumeOf(portfolio), null, 2), { name: `${stemOf([title])}-json-resume.json`, type: 'application/json' });
}

export function saveBadges(portfolio: Portfolio, { title, words }: { readonly title: string; readonly words: ShareStrings['badge'] }): void {
  const badges = openBadgesOf(competencesOf(portfolio), { name: portfolio.profile?.name, now: new Date(settings.now()).toISOString(), newId: newSubmissionId, words });
  saveFile(JSON.stringify(badges, null, 2), { name: `${stemOf([title])}-open-badges.json`, type: 'application/json' });
}
