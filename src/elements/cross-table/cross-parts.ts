import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { LazyParts, type PartLoaders } from '../lazy-parts.js';
import type { AddressPart } from './address.part.js';
import type { BarsPart } from './bars.part.js';
import type { ComparePart } from './compare.part.js';
import type { IjCrossTable } from './cross-table.js';
import type { ControlsPart } from './controls.part.js';
import type { CrossFiles } from './files.part.js';
import type { HeatPart } from './heat.part.js';
import type { Guard } from './counts-index.model.js';
import type { PaperPart } from './paper.part.js';
import type { ReadingPart } from './reading.part.js';

interface Parts {
  readonly bars: BarsPart;
  readonly heat: HeatPart;
  readonly files: CrossFiles;
  readonly compare: ComparePart;
  readonly controls: ControlsPart;
  readonly address: AddressPart;
  readonly paper: PaperPart;
  readonly reading: ReadingPart;
  readonly guard: Guard;
}
export type PartName = keyof Parts;
export type CrossHost = IjCrossTable;

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
const PARTS: PartLoaders<Parts, CrossHost> = {
  bars: () => import('./bars.part.js').then(({ createBars }) => createBars),
  heat: () => import('./heat.part.js').then(({ createHeat }) => createHeat),
  compare: () => import('./compare.part.js').then(({ createCompare }) => createCompare),
  controls: () => import('./controls.part.js').then(({ createControls }) => createControls),
  reading: () => import('./reading.part.js').then(({ createReading }) => createReading),
  paper: () => import('./paper.part.js').then(({ createPaper }) => createPaper),
  guard: () => import('./guard.model.js').then(({ createGuard }) => createGuard),
  address: () => import('./address.part.js').then(({ createAddress }) => createAddress),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
};

/** The element's lazy code. */
export class CrossParts extends LazyParts<Parts, CrossHost> {
  constructor(host: CrossHost) {
    super(host, PARTS);
  }

  /** A part that is there, or words and a button until it is: it is on its way then. */
  need<Name extends PartName>(name: Name, words: CommonStrings): Parts[Name] | TemplateResult {
    return this.use(name) ?? this.waiting(name, words);
  }
}
