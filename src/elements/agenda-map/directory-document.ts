import { itemsOfDirectory, parseDirectory } from '../../contract/directory-set.js';

/** Reads directories: pages that show events do without. */
export const directory = { parse: parseDirectory, itemsOf: itemsOfDirectory };
