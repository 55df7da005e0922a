import type { Catalogue } from '../../i18n/catalogue.js';
import type { KitSex } from './kit-source.model.js';

/** What is said of girls and boys apart; it comes with the kit. */
export interface SplitStrings {
  who: string;
  together: string;
  apart: string;
  sexes: Record<KitSex, string>;
}

export const splitStrings: Catalogue<SplitStrings> = {
  name: 'ij-dataviz-kit',
  fr: { who: 'Pour qui\u00a0?', together: 'Tout le monde ensemble', apart: 'Filles et garçons à part', sexes: { f: 'filles', m: 'garçons' } },
  en: { who: 'Who?', together: 'Everybody together', apart: 'Girls and boys apart', sexes: { f: 'girls', m: 'boys' } },
};
