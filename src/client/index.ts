export * from './errors.js';
export { configure, parseOrigins, type Settings } from './settings.js';
export { checkUrl, checkEndpoint, type UrlUse } from './url.js';
export { getJson, postJson, type PostAnswer, type ReadOptions } from './request.js';
