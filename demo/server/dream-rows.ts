import {
  DEFAULT_DREAMS,
  isContact,
  SEXES,
  type DreamAnswers,
  type Form,
  type FormOption,
  type NamedDream,
  type Question,
  type Sex,
  type Stage,
  type Submission,
} from '../../src/contract/index.js';

export type DreamRow = DreamAnswers['answers'][number];

/** Which questions of a form say the dreams, the sex and the period of life: read from the definition, never from a name known here. */
export interface DreamMapping {
  readonly jobs: string;
  /** of a question with a list of answers; undefined: people dream in their own words */
  readonly closed?: ClosedDreams | undefined;
  /** the most dreams a person gives */
  readonly dreamsEach: number;
  readonly sex: string | undefined;
  readonly stage: string | undefined;
  readonly stages: readonly Stage[];
  readonly territory: string | undefined;
  readonly territories: readonly Stage[];
}

/** What is asked, and what each code answers. */
export interface ClosedDreams {
  readonly question: string;
  readonly labels: ReadonlyMap<string, string>;
}

const [LONGEST_QUESTION, LONGEST_ANSWER] = [300, 200];

/** Undefined: the form asks for no dream. A question in people's own words goes before one with a list of answers. */
export function dreamMapping(form: Form): DreamMapping | undefined {
  const questions = questionsOf(form);
  const open = questions.find(({ type }) => type === 'dream-jobs');
  const jobs = open ?? questions.find(isClosedDream);
  if (!jobs) return undefined;
  const ofDimension = (dimension: string) => questions.find(({ stat }) => stat?.dimension === dimension);
  const stage = ofDimension('stage');
  const territory = ofDimension('territory');
  return {
    jobs: jobs.id,
    closed: open ? undefined : closedDreams(jobs, form),
    dreamsEach: open ? (open.count ?? DEFAULT_DREAMS) : jobs.type === 'choice' ? 1 : optionsOf(jobs, form).length,
    sex: ofDimension('sex')?.id,
    stage: stage?.id,
    stages: stage ? stagesOf(stage, form) : [],
    territory: territory?.id,
    territories: territory ? stagesOf(territory, form) : [],
  };
}

/**
 * A choice that counts as a dream. Only one that may be left out: if everybody had to answer it, the other tables of the form would tell how many
 * answers there are, and with them numbers that are hidden here.
 */
const isClosedDream = (question: Question): boolean =>
  question.stat?.dimension === 'dream' && ['choice', 'choices'].includes(question.type) && question.optional && !isContact(question);

function closedDreams(question: Question, form: Form): ClosedDreams {
  // an earlier answer in it stands for what one person said
  const asked = question.label?.includes('{{') ? undefined : question.label;
  return { question: (asked ?? form.title ?? form.id).slice(0, LONGEST_QUESTION), labels: answersOf(question, form) };
}

/** By code; one that counts as another is called by the other's name. */
function answersOf(question: Question, form: Form): Map<string, string> {
  const options = optionsOf(question, form);
  const core = [...options, ...Object.values(form.lists).flat()].filter(({ mapsTo }) => mapsTo === undefined);
  return new Map(options.map(({ code, label, mapsTo }) => [code, mapsTo === undefined ? label : (core.find((one) => one.code === mapsTo)?.label ?? label)]));
}

/** Names the answers of a closed question as its form does, the newest version that has the code; no list of jobs is asked what they mean. */
export function answerNamer(newestFirst: readonly Form[], question: string): (code: string) => NamedDream {
  const labels = new Map<string, NamedDream>();
  for (const form of newestFirst) {
    const { jobs, closed } = dreamMapping(form) ?? {};
    if (jobs !== question) continue;
    for (const [code, label] of closed?.labels ?? []) if (!labels.has(code)) labels.set(code, namedAnswer(label));
  }
  return (code) => labels.get(code) ?? { key: '', job: '' };
}

/** Two codes that say the same are one answer. */
function namedAnswer(label: string): NamedDream {
  const clean = label.trim().slice(0, LONGEST_ANSWER);
  const job = clean.charAt(0).toLocaleUpperCase('fr') + clean.slice(1);
  return { key: job, job };
}

/**
 * How an answer to this version is read. Undefined: it has no dream. Words of an older version are dreams all the same; codes are not, where its
 * question was counted with the others then: the tables that are out already were not protected together with those of dreams.
 */
export function mappingFor(asked: Form | undefined, newest: DreamMapping): DreamMapping | undefined {
  const own = asked && dreamMapping(asked);
  if (!newest.closed) return own?.closed ? undefined : (own ?? newest);
  return own?.closed && own.jobs === newest.jobs ? own : undefined;
}

/** One person's row; what was not answered is left out. */
export function dreamRow(mapping: DreamMapping | undefined, answers: Submission['answers'], on?: string): DreamRow {
  if (!mapping) return { jobs: [], sex: null, stage: null, ...(on !== undefined && { on }) };
  const { jobs, sex, stage, territory } = mapping;
  const dreams = answers[jobs];
  const period = stage === undefined ? undefined : answers[stage];
  const place = territory === undefined ? undefined : answers[territory];
  return {
    jobs: (Array.isArray(dreams) ? dreams : [dreams]).filter((one) => typeof one === 'string'),
    sex: sexOf(sex === undefined ? undefined : answers[sex]),
    stage: typeof period === 'string' ? period : null,
    ...(typeof place === 'string' && { territory: place }),
    ...(on !== undefined && { on }),
  };
}

const questionsOf = (form: Form): Question[] => form.modules.flatMap((module) => module.questions);

const optionsOf = ({ options, list }: Question, form: Form): readonly FormOption[] => options ?? (list === undefined ? [] : (form.lists[list] ?? []));

/** Closed options too: people gave them while they were open. */
const stagesOf = (question: Question, form: Form): Stage[] => optionsOf(question, form).map(({ code, label }) => ({ id: code, label: label.slice(0, 120) }));

const sexOf = (answer: unknown): Sex | null => SEXES.find((one) => one === answer) ?? null;
