import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

/** What is said of a source that is late or lost. Why it is lost is in the words of every element. */
export interface SourceNotesStrings {
  reading: (label: string, read: number, total: number | undefined) => string;
  failed: (label: string) => string;
}

const NBSP = '\u00a0';

export const sourceNotesStrings: Catalogue<SourceNotesStrings> = {
  name: 'ij-agenda-map',
  fr: {
    reading: (label, read, total) => `${label}${NBSP}: ${formatNumber('fr', read)}${total ? ` sur ${formatNumber('fr', total)}` : ''} lus…`,
    failed: (label) => `Ce que ${label} annonce manque ici.`,
  },
  en: {
    reading: (label, read, total) => `${label}: ${formatNumber('en', read)}${total ? ` of ${formatNumber('en', total)}` : ''} read…`,
    failed: (label) => `What ${label} announces is missing here.`,
  },
};
