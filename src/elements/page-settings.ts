// What a page may set once for all widgets; each define file gives it too, for pages that load one file alone.
export { configure } from '../client/settings.js';
export { registerStrings } from '../i18n/catalogue.js';
