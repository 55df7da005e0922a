import type { TemplateResult } from 'lit';
import type { PartLoaders } from '../lazy-parts.js';
import type { IjDatavizKit } from './dataviz-kit.js';
import type { KitOptions } from './kit.part.js';
import type { MakingOptions } from './making.part.js';

export type KitHost = IjDatavizKit;

/** What each part is once it is there. */
export interface KitParts {
  readonly kit: (options: KitOptions) => TemplateResult;
  readonly making: (options: MakingOptions) => TemplateResult;
}

/** The kit's own code comes while the document does; what it takes to make it comes after it. */
export const KIT_PARTS: PartLoaders<KitParts, KitHost> = {
  kit: () => import('./kit.part.js').then(({ createKit }) => createKit),
  making: () => import('./making.part.js').then(({ createMaking }) => createMaking),
};
