import {
  allKinds, countsOf, DEFAULT_DREAMS, fileLimits, isContact, maxLengthOf, planForm, rangeOf,
  type ContractIssue, type Form, type FormOption, type PlannedQuestion,
} from '../../contract/index.js';
import { ruleInWords } from './rule-in-words.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface JsonSchemaOptions {
  /** of one variant; all questions when not said */
  readonly variant?: string | undefined;
  /** answers for the statistics (`submission.answers`), or those of the separate contact; the first when not said */
  readonly envelope?: 'stats' | 'contact' | undefined;
  /** the day whose options are listed, `2026-11-22`; every option that this version of the form has when not said */
  readonly on?: string | undefined;
}

/** The definition can't be planned: `issues` says why. */
export class FormFaults extends Error {
  constructor(readonly issues: readonly ContractIssue[]) {
    super(issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  }
}

/**
 * JSON Schema 2020-12 of what `submission.answers` may be. What it can't say (rules between answers, limits of days) stands in descriptions; the
 * endpoint's own check is `checkAnswers`. Throws `FormFaults` when the definition has faults.
 */
export function answersJsonSchema(form: Form, { variant, envelope = 'stats', on }: JsonSchemaOptions = {}): JsonSchema {
  const planned = planForm(form, { kinds: allKinds, variant, on });
  if (!planned.ok) throw new FormFaults(planned.issues);
  const questions = planned.plan.questions.filter((question) => question.type !== 'note' && isContact(question) === (envelope === 'contact'));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `Answers to the form "${form.id}", version ${form.version}${variant ? `, variant "${variant}"` : ''}`,
    ...(form.title && { title: form.title }),
    ...objectOf(questions),
  };
}

/** An answer that a rule hides is not sent: only what is always asked can be required. */
function objectOf(questions: readonly PlannedQuestion[]): JsonSchema {
  const required = questions.filter(({ optional, showIf, type }) => !optional && !showIf && type !== 'calc').map(({ id }) => id);
  return {
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.id, { title: question.label, ...describe(question), ...answerOf(question) }])),
    ...(required.length && { required }),
    additionalProperties: false,
  };
}

function describe({ hint, showIf, constraint, min, max, type }: PlannedQuestion): JsonSchema {
  const days = type === 'date' ? [min === undefined ? '' : `From ${min}.`, max === undefined ? '' : `Until ${max}.`] : [];
  const parts = [hint ?? '', showIf ? `Asked only if ${ruleInWords(showIf)}.` : '', constraint ? `Accepted only if ${ruleInWords(constraint.rule)}.` : '', ...days].filter(Boolean);
  return parts.length ? { description: parts.join(' ') } : {};
}

const PATTERNS = {
  email: { format: 'email' },
  'tel-fr': { pattern: '^[\\s.()-]*[+0][\\d\\s.()-]+$' },
  postcode: { pattern: '^\\s*\\d{5}\\s*$' },
} as const;

const oneOf = (options: readonly FormOption[]): JsonSchema => ({ oneOf: options.map(({ code, label }) => ({ const: code, title: label })) });

function answerOf(question: PlannedQuestion): JsonSchema {
  const { type, options, optional, format } = question;
  switch (type) {
    case 'choice':
      return { type: 'string', ...oneOf(options) };
    case 'choices':
      return { type: 'array', items: { type: 'string', ...oneOf(options) }, ...(!optional && { minItems: 1 }) };
    case 'number':
    case 'scale':
      return numberOf(question);
    case 'yesno':
      return { type: 'boolean' };
    case 'consent':
      return optional ? { type: 'boolean' } : { const: true };
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'dream-jobs':
      return { type: 'array', items: { type: 'string', minLength: 1, maxLength: maxLengthOf(question) }, maxItems: question.count ?? DEFAULT_DREAMS };
    case 'matrix':
      return matrixOf(question);
    case 'repeat':
      return rowsOf(question, objectOf((question.group?.questions ?? []).filter((one) => one.type !== 'note')));
    case 'file':
    case 'photo':
      return rowsOf(question, fileOf(question));
    case 'calc':
      return { type: ['number', 'string'] };
    case 'place':
      return { type: 'string', maxLength: 120, ...(options.length && { examples: options.slice(0, 5).map(({ code }) => code) }) };
    default:
      return { type: 'string', maxLength: maxLengthOf(question), ...(format && PATTERNS[format]) };
  }
}

function numberOf(question: PlannedQuestion): JsonSchema {
  const { min, max } = rangeOf(question);
  return { type: question.integer ? 'integer' : 'number', ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}

function matrixOf({ rows = [], options, optional }: PlannedQuestion): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(rows.map(({ id, label }) => [id, { title: label, type: 'string', ...oneOf(options) }])),
    ...(!optional && { required: rows.map(({ id }) => id) }),
    additionalProperties: false,
  };
}

/** No row at all is no answer, which an optional question accepts whatever its least. */
function rowsOf(question: PlannedQuestion, items: JsonSchema): JsonSchema {
  const { min, max } = countsOf(question);
  const least = Math.max(min, question.optional ? 0 : 1);
  const rows = { type: 'array', items, maxItems: max };
  return question.optional && least > 0 ? { ...rows, anyOf: [{ maxItems: 0 }, { minItems: least }] } : { ...rows, ...(least && { minItems: least }) };
}

/** `size` is in bytes, `data` base64. */
function fileOf(question: PlannedQuestion): JsonSchema {
  const { accept, maxSize } = fileLimits(question);
  return {
    type: 'object',
    description: `Of the type ${accept.join(', ')}`,
    properties: {
      name: { type: 'string', maxLength: 200 },
      type: { type: 'string' },
      size: { type: 'integer', minimum: 0, maximum: maxSize },
      data: { type: 'string', contentEncoding: 'base64' },
    },
    required: ['name', 'type', 'size', 'data'],
    additionalProperties: false,
  };
}
