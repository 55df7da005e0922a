// Classes, types and pure functions: importing this registers nothing and touches no page. Works in Node too, but for the classes.
export * from './contract/index.js';
export * from './client/index.js';
export { registerStrings } from './i18n/catalogue.js';
export type { Remote, RemoteStatus } from './state/remote.js';
export type { ProviderSettings } from './state/provider-controller.js';
export { IjElement, type Theme } from './elements/ij-element.js';
export { IjDataElement } from './elements/ij-data-element.js';
export { IjErrorEvent, IjLoadEvent } from './elements/events.js';
export { version } from './elements/version.js';
export * from './elements/agenda-map/agenda-map.js';
export * from './elements/agenda-map/agenda-map.events.js';
export * from './elements/dream-jobs/dream-jobs.js';
export * from './elements/dream-jobs/dream-jobs.events.js';
export * from './elements/intake-form/intake-form.js';
export * from './elements/intake-form/intake-form.events.js';
export * from './elements/provider/provider.js';
