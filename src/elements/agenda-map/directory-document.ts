import { itemsOfDirectory, parseDirectory } from '../../contract/directory-set.js';

/** Reads directories: pages that show events do without. */
export const directoryReader = { parse: parseDirectory, itemsOf: itemsOfDirectory };
