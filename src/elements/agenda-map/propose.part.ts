import { html, nothing } from 'lit';
import { checkUrl } from '../../client/check-url.js';
import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import type { CreatePart } from './agenda-parts.js';

export const proposeStrings: Catalogue<{ propose: string }> = { name: 'ij-agenda-map', fr: { propose: 'Proposer un événement' }, en: { propose: 'Propose an event' } };

/** The way to the page where an event is proposed. */
export const createProposePart: CreatePart = () => ({
  render: ({ submitUrl, lang }) => {
    const url = checkUrl(submitUrl, 'link');
    return url ? html`<p class="no-print"><a class="button" href=${url.href}>${stringsFor(proposeStrings, lang).propose}</a></p>` : html`${nothing}`;
  },
});
