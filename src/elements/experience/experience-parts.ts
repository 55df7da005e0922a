import type { PartLoaders } from '../lazy-parts.js';
import type { DevicePart } from './device.part.js';
import type { EndingPart } from './ending.part.js';
import type { IjExperience } from './experience.js';
import type { PhotosPart } from './photos.part.js';
import type { PreviewPart } from './preview.part.js';

/** What each part is once it is there. */
export interface ExperienceParts {
  /** registers `ij-competences` */
  readonly picker: true;
  readonly photos: PhotosPart;
  readonly device: DevicePart;
  readonly preview: PreviewPart;
  readonly ending: EndingPart;
}

/** Code that comes when somebody asks for what it does. */
export const EXPERIENCE_PARTS: PartLoaders<ExperienceParts, IjExperience> = {
  picker: () => import('./picker.part.js').then(({ bringPicker }) => bringPicker),
  photos: () => import('./photos.part.js').then(({ createPhotos }) => createPhotos),
  device: () => import('./device.part.js').then(({ createDevice }) => createDevice),
  ending: () => import('./ending.part.js').then(({ createEnding }) => createEnding),
  preview: () => import('./preview.part.js').then(({ createPreview }) => createPreview),
};
