import { calc } from './calc.field.js';
import { file, photo } from './file.field.js';
import { matrix } from './matrix.field.js';
import { place } from './place.field.js';
import { repeat } from './repeat.field.js';
import type { RichFields } from './rich-field.js';

/** The types of question that few forms have, loaded when one does. */
export const richFields: RichFields = { matrix, repeat, place, file, photo, calc };
