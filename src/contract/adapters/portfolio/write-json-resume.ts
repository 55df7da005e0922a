import { competencesOf, type ShownCompetence } from '../../portfolio-competences.js';
import type { Experience } from '../../experience.js';
import type { PathStep, Portfolio } from '../../portfolio.js';
import type { Fields } from '../agenda/read.js';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const DATE = /^\d{4}(-\d\d){0,2}$/;
/** of a text that stands for a title */
const LONGEST_NAME = 80;

/**
 * A portfolio as a CV after JSON Resume 1.0.0 (jsonresume.org): experiences are projects, the path is education, competences are skills with their level in
 * words and the experiences that show them. What that format has no place for stands under `ij`, which other programs pass over. Photos are left out,
 * unless they have an address: it knows no others.
 */
export function jsonResumeOf(portfolio: Portfolio): Fields {
  const { profile = {}, path = [], experiences, levels, audiences, lang } = portfolio;
  const { name, headline, about, place, email, phone, url } = profile;
  return {
    $schema: SCHEMA,
    basics: told({ name, label: headline, email, phone, url, summary: about, location: place === undefined ? undefined : { city: place } }),
    education: path.map(educationOf),
    projects: experiences.map(projectOf),
    skills: competencesOf(portfolio).map((one) => skillOf(one, portfolio)),
    meta: { canonical: SCHEMA, version: 'v1.0.0', ij: told({ levels, audiences, lang }) },
  };
}

const told = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const educationOf = ({ label, place, from = '', until = '' }: PathStep): Fields =>
  told({ institution: place, area: label, startDate: DATE.test(from) ? from : undefined, endDate: DATE.test(until) ? until : undefined, ij: told({ from: from || undefined, until: until || undefined }) });

/** In whole words. */
const beginning = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…` : text);

function projectOf({ schema: _schema, title, text, photos, from, until, ...rest }: Experience): Fields {
  const linked = photos?.filter(({ url }) => url !== undefined).map(({ data: _data, ...photo }) => photo);
  return told({
    name: title ?? beginning(text),
    description: text,
    startDate: from,
    endDate: until,
    keywords: rest.competences?.map(({ label }) => label),
    ij: told({ ...rest, photos: linked?.length ? linked : undefined, title: title === undefined ? false : undefined }),
  });
}

function skillOf({ id, label, level, levelLabel, isCustom, note, experiences }: ShownCompetence, { competences = [] }: Portfolio): Fields {
  const bySelf = competences.some((one) => one.id === id) || undefined;
  const keywords = experiences.map(({ title }) => title).filter((title) => title !== undefined);
  return told({ name: label, level: levelLabel, keywords: keywords.length ? keywords : undefined, ij: told({ id, level, isCustom, note, bySelf }) });
}
