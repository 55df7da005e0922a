import { loadStrings, type Catalogue } from '../../i18n/catalogue.js';
import type { ParcoursHost } from './parcours-parts.js';

/** The words of a part, before it draws: else it would speak French first, or in a file. */
export const loadWords = ({ locale }: ParcoursHost, ...catalogues: readonly Catalogue<object>[]): Promise<unknown> => Promise.all(catalogues.map((one) => loadStrings(one, locale.lang)));
