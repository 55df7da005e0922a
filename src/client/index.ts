export * from './errors.js';
export { configure, parseOrigins, type Settings } from './settings.js';
export { checkUrl, type UrlUse } from './check-url.js';
export { checkEndpoint } from './url.js';
export { postJson, type PostAnswer } from './post.js';
export { getJson, type ReadOptions } from './request.js';
