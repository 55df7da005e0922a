import type { PartLoaders } from '../lazy-parts.js';
import type { IjDreamJobs } from './dream-jobs.js';
import type { OtherPart, Parts } from './dream-parts.js';
import { barsLook } from './layout-bars.model.js';

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. Bars are little code: a file more would cost their first picture a frame. */
export const LOADERS: PartLoaders<Pick<Parts, OtherPart>, IjDreamJobs> = {
  table: () => import('./table.part.js').then(({ createTable }) => createTable),
  bars: () => Promise.resolve(() => () => barsLook),
  pictograms: () => import('./pictograms.part.js').then(({ pictogramLook }) => () => pictogramLook),
  compare: () => import('./compare.part.js').then(({ createCompare }) => createCompare),
  stages: () => import('./stages.part.js').then(({ createStages }) => createStages),
  trend: () => import('./trend.part.js').then(({ createTrend }) => createTrend),
  play: () => import('./play.part.js').then(({ createPlay }) => createPlay),
  motion: () => import('./motion.part.js').then(({ createMotion }) => createMotion),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
  classroom: () => import('./classroom.part.js').then(({ createClassroom }) => createClassroom),
};
