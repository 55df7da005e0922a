import { IjUserEvent } from '../events.js';
import type { Kit, KitSizes } from './kit-sizes.model.js';

/** How the person wants the kit. */
export interface KitDetail {
  readonly kit: Kit;
  /** what one piece stands for; null: chosen so that all fits */
  readonly unit: number | null;
  /** in cm, by the names of the `sizes` attribute */
  readonly sizes: KitSizes;
}

/** A person chose another kit, another scale or gave a size. */
export class IjDatavizKitChangeEvent extends IjUserEvent<KitDetail> {
  constructor(detail: KitDetail) {
    super('ij-dataviz-kit-change', detail);
  }
}

/** A person asked for the kit on paper. */
export class IjDatavizKitPrintEvent extends IjUserEvent<KitDetail> {
  constructor(detail: KitDetail) {
    super('ij-dataviz-kit-print', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-dataviz-kit-change': IjDatavizKitChangeEvent;
    'ij-dataviz-kit-print': IjDatavizKitPrintEvent;
  }
}
