import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * `property` and `state` of `lit/decorators.js` for the one kind of decorators that we compile to. Lit's own serve two kinds, in 0.3 kB more;
 * bundles for pages take these instead (`.tools/lib/page-bundle.ts`).
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

export const state = (): Decorator => property({ state: true, attribute: false });

/** What the compiler calls where it meets a decorated field; its own helper also serves classes, methods and values to replace. */
export default function decorate([decorator]: readonly [Decorator], prototype: ReactiveElement, name: PropertyKey): void {
  decorator(prototype, name);
}
