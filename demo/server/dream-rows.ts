import {
  DEFAULT_DREAMS,
  SEXES,
  type DreamAnswers,
  type Form,
  type Question,
  type Sex,
  type Stage,
  type Submission,
} from '../../src/contract/index.js';

export type DreamRow = DreamAnswers['answers'][number];

/** Which questions of a form say the dreams, the sex and the period of life: read from the definition, never from a name known here. */
export interface DreamMapping {
  readonly jobs: string;
  /** the most dreams a person gives */
  readonly dreamsEach: number;
  readonly sex: string | undefined;
  readonly stage: string | undefined;
  readonly stages: readonly Stage[];
  readonly territory: string | undefined;
  readonly territories: readonly Stage[];
}

/** Undefined: the form asks for no dream. */
export function dreamMapping(form: Form): DreamMapping | undefined {
  const questions = form.modules.flatMap((module) => module.questions);
  const jobs = questions.find(({ type }) => type === 'dream-jobs');
  if (!jobs) return undefined;
  const ofDimension = (dimension: string) => questions.find(({ stat }) => stat?.dimension === dimension);
  const stage = ofDimension('stage');
  const territory = ofDimension('territory');
  return {
    jobs: jobs.id,
    dreamsEach: jobs.count ?? DEFAULT_DREAMS,
    sex: ofDimension('sex')?.id,
    stage: stage?.id,
    stages: stage ? stagesOf(stage, form) : [],
    territory: territory?.id,
    territories: territory ? stagesOf(territory, form) : [],
  };
}

/** One person's row; what was not answered is left out. */
export function dreamRow({ jobs, sex, stage, territory }: DreamMapping, answers: Submission['answers'], on?: string): DreamRow {
  const dreams = answers[jobs];
  const period = stage === undefined ? undefined : answers[stage];
  const place = territory === undefined ? undefined : answers[territory];
  return {
    jobs: Array.isArray(dreams) ? dreams.filter((one) => typeof one === 'string') : [],
    sex: sexOf(sex === undefined ? undefined : answers[sex]),
    stage: typeof period === 'string' ? period : null,
    ...(typeof place === 'string' && { territory: place }),
    ...(on !== undefined && { on }),
  };
}

/** Closed options too: people gave them while they were open. */
function stagesOf({ options, list }: Question, form: Form): Stage[] {
  const all = options ?? (list === undefined ? [] : (form.lists[list] ?? []));
  return all.map(({ code, label }) => ({ id: code, label: label.slice(0, 120) }));
}

const sexOf = (answer: unknown): Sex | null => SEXES.find((one) => one === answer) ?? null;
