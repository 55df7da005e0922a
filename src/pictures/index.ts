export { PAPERS, PictureError, type Paper, type WidgetPicture } from '../elements/widget-picture.js';
export { cardOf, LARGEST_SIDE, pictureOf, SMALLEST_SIDE, type PictureOptions } from './picture-of.js';
export { NoRendererError, pngOf } from './png-of.js';
