import { configure, parseOrigins } from '../client/settings.js';

// The classic script of a page: `<script src="…/infolab-widgets.iife.js" defer data-allowed-origins="https://api.example">`. Its attribute is
// written by whoever owns the template, not by an author of content: so it is the place where other origins are allowed.
configure({ allowedOrigins: parseOrigins(document.currentScript?.dataset['allowedOrigins']) });

import '../define.js';
export { configure };
export { registerStrings } from '../i18n/catalogue.js';
