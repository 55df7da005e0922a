import { COMPETENCE_LIMITS, customCompetenceId, type ChosenCompetence } from '../../competences.js';
import { EXPERIENCE_LIMITS } from '../../experience.js';
import { fieldsOf, firstText, isFields, listOf, recordsOf, textOf, type Fields } from '../agenda/read.js';
import { contentId } from './content-id.js';

/** Is it a CV after JSON Resume? None of its keys must be there, so one of those that no document of ours has will do. */
export const isJsonResume = (document: unknown): boolean =>
  isFields(document) && !Array.isArray(document['experiences']) && ['basics', 'work', 'volunteer', 'projects', 'skills'].some((key) => typeof document[key] === 'object');

/**
 * A CV after JSON Resume 1.0.0 (jsonresume.org) as a portfolio still to be checked: work, volunteering and projects are experiences, education is the path,
 * skills and their keywords are competences. What we have written there ourselves (`ij`) comes back as it was. What comes from elsewhere is private until
 * the person says otherwise.
 */
export function portfolioFromJsonResume(document: unknown): Fields {
  const resume = fieldsOf(document);
  const own = fieldsOf(fieldsOf(resume['meta'])['ij']);
  const told = [...recordsOf(resume['projects']), ...recordsOf(resume['work']), ...recordsOf(resume['volunteer'])];
  return {
    ...own,
    schema: 'ij/portfolio@1',
    profile: profileOf(fieldsOf(resume['basics'])),
    path: recordsOf(resume['education']).map(stepOf),
    experiences: told.map(experienceOf),
    competences: recordsOf(resume['skills']).flatMap(competencesOfSkill),
  };
}

/** Shortened to what the contract takes; a text of nothing is none. */
const short = (value: unknown, max: number): string | undefined => textOf(value)?.slice(0, max);

/** What is not told is not there. */
const told = <T extends Fields>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function profileOf(basics: Fields): Fields {
  const { city, region, countryCode, address, postalCode } = fieldsOf(basics['location']);
  const places = [address, postalCode, city, region, countryCode].map(textOf).filter(Boolean);
  return told({
    name: short(basics['name'], 100),
    headline: short(basics['label'], 200),
    about: short(basics['summary'], 3_000),
    place: short(places.join(', '), 200),
    email: short(basics['email'], 254),
    phone: short(basics['phone'], 40),
    url: short(basics['url'], 2_000),
  });
}

function stepOf(step: Fields): Fields {
  const label = [step['studyType'], step['area']].map(textOf).filter(Boolean).join(' ');
  return told({
    label: short(label, 200) ?? short(step['institution'], 200) ?? '',
    place: label ? short(step['institution'], 200) : undefined,
    from: short(step['startDate'], 10),
    until: short(step['endDate'], 10),
    ...fieldsOf(step['ij']),
  });
}

function experienceOf(item: Fields): Fields {
  const { title = true, ...own } = fieldsOf(item['ij']);
  const name = firstText(item['name'], item['organization'], item['position']);
  const place = item['position'] === undefined ? undefined : (item['location'] ?? item['name'] ?? item['organization']);
  const texts = [textOf(item['description']), textOf(item['summary']), ...listOf(item['highlights']).map((one) => textOf(one) && `– ${textOf(one)}`)];
  const text = texts.filter(Boolean).join('\n').slice(0, EXPERIENCE_LIMITS.text);
  const competences = listOf(item['keywords']).flatMap((keyword) => customOf(keyword)).slice(0, EXPERIENCE_LIMITS.competences);
  return told({
    id: contentId(JSON.stringify([name, item['position'], item['startDate'], text])),
    title: title === false ? undefined : short(item['position'] ?? name, 200),
    text,
    from: dateOf(item['startDate']),
    until: dateOf(item['endDate']),
    place: short(place, 200),
    competences: competences.length ? competences : undefined,
    visibility: 'private',
    ...own,
  });
}

/** `2026` alone is no date of ours: it begins in January. */
const dateOf = (value: unknown): string | undefined => /^\d{4}(-\d\d){0,2}$/.exec(textOf(value) ?? '')?.[0].replace(/^(\d{4})$/, '$1-01');

function customOf(value: unknown, note?: string): ChosenCompetence[] {
  const label = short(value, COMPETENCE_LIMITS.label);
  return label ? [told({ id: customCompetenceId(label), label, isCustom: true as const, note })] : [];
}

/** A level in words of which we don't know where it stands among others is told as a note. */
function competencesOfSkill(skill: Fields): (ChosenCompetence | Fields)[] {
  if (isFields(skill['ij'])) return skill['ij']['bySelf'] === true ? [told({ ...skill['ij'], label: short(skill['name'], COMPETENCE_LIMITS.label), bySelf: undefined })] : [];
  return [...customOf(skill['name'], short(skill['level'], 2_000)), ...listOf(skill['keywords']).flatMap((keyword) => customOf(keyword))];
}
