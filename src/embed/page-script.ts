import { configure, parseOrigins } from '../client/settings.js';

// The classic script of a page: `<script src="…/infolab-widgets.iife.js" defer data-allowed-origins="https://api.example">`. Its attribute is
// written by whoever owns the template, not by an author of content: so it is the place where other origins are allowed.
const origins = document.currentScript?.dataset['allowedOrigins'];
if (origins !== undefined) configure({ allowedOrigins: parseOrigins(origins) });

import '../define.js';
export * from '../elements/page-settings.js';
