import type { TemplateResult } from 'lit';
import type { PartLoaders } from '../lazy-parts.js';
import type { CalendarOptions } from './calendar.part.js';
import type { IjQuestionWall } from './question-wall.js';
import type { WallPaper } from './paper.part.js';
import type { WallStage } from './stage.part.js';
import type { WallAddress } from './wall-address.js';

export type WallHost = IjQuestionWall;

/** What each part is once it is there. */
interface Parts {
  readonly calendar: (options: CalendarOptions) => TemplateResult;
  readonly stage: WallStage;
  readonly paper: WallPaper;
  readonly address: WallAddress;
}

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
export const WALL_PARTS: PartLoaders<Parts, WallHost> = {
  calendar: () => import('./calendar.part.js').then(({ createCalendar }) => createCalendar),
  stage: () => import('./stage.part.js').then(({ createStage }) => createStage),
  paper: () => import('./paper.part.js').then(({ createPaper }) => createPaper),
  address: () => import('./wall-address.js').then(({ createAddress }) => createAddress),
};
