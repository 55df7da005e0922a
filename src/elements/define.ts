import { version } from './version.js';

/** Registers a tag unless another copy of the library has it already: the first one stays, and both versions are named in the console. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!known) customElements.define(tag, element);
  else if (known !== element) console.warn(`${tag}: version ${known.version ?? 'unknown'} is already on this page, version ${version} stays unused`);
}
