import type { nothing, TemplateResult } from 'lit';
import type { Experience } from '../../contract/experience.js';
import { mosaicTemplate } from '../../ui/mosaic.template.js';
import type { PortfolioWording } from './portfolio-words.js';

/** The photos of an experience; those that have an address are where its document is. */
export const photosTemplate = ({ photos = [], lang }: Experience, { strings, base }: PortfolioWording): TemplateResult | typeof nothing =>
  mosaicTemplate(photos, { label: strings.photos(photos.length), unnamed: strings.photo, base, lang });
