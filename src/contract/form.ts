import * as z from 'zod/mini';
import { code, identifier, list, text } from './text.js';
import { rule } from './rule.js';

/** What a person can give as an answer. `choices` and `dream-jobs` give lists, `number` and `scale` numbers, `yesno` and `consent` booleans, dates `YYYY-MM-DD`. */
export const answerValue = z.union([text(10_000), z.number(), z.boolean(), list(text(500), 200)]);
export type AnswerValue = z.infer<typeof answerValue>;

/** Question types this version renders. A definition may carry others: they are asked as plain text, with a warning. */
export const QUESTION_TYPES = ['choice', 'choices', 'text', 'longtext', 'number', 'yesno', 'date', 'scale', 'note', 'consent', 'dream-jobs'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Named formats of a text answer: free patterns are refused, since one of them can freeze a page for seconds. */
export const TEXT_FORMATS = ['email', 'tel-fr', 'postcode'] as const;

export const option = z.object({
  code,
  label: text(300),
  hint: z.optional(text(300)),
  /** shortcut on the express sheet */
  key: z.optional(text(1)),
  /** versions of the form between which the code is offered: it closes, it is never reused */
  since: z.optional(z.int()),
  until: z.optional(z.int()),
  mapsTo: z.optional(code),
});
export type FormOption = z.infer<typeof option>;

export const question = z.object({
  id: identifier,
  type: text(40),
  label: text(500),
  hint: z.optional(text(500)),
  why: z.optional(text(1_000)),
  optional: z._default(z.boolean(), true),
  options: z.optional(list(option, 300)),
  list: z.optional(identifier),
  min: z.optional(z.union([z.number(), text(10)])),
  max: z.optional(z.union([z.number(), text(10)])),
  minLabel: z.optional(text(80)),
  maxLabel: z.optional(text(80)),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  /** how many dreams are asked for */
  count: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  format: z.optional(z.enum(TEXT_FORMATS)),
  autocomplete: z.optional(text(40)),
  key: z.optional(text(1)),
  showIf: z.optional(rule),
  privacy: z.optional(z.object({
    personal: z.optional(z.boolean()),
    sensitive: z.optional(z.boolean()),
    envelope: z.optional(z.enum(['stats', 'contact'])),
    keep: z.optional(text(20)),
  })),
  stat: z.optional(z.object({ dimension: identifier })),
});
export type Question = z.infer<typeof question>;

const module = z.object({
  id: identifier,
  kind: z.optional(z.enum(['socle', 'local'])),
  title: z.optional(text(300)),
  questions: list(question, 500),
});

const variant = z.object({
  title: z.optional(text(300)),
  order: z.optional(list(identifier, 500)),
});

/** Who receives the answers, why, how long, whom to write to: without these four the form refuses to send. */
export const privacyNotice = z.object({
  controller: text(300),
  purpose: text(1_000),
  retention: text(300),
  contact: text(300),
  legalBasis: z.optional(text(300)),
  recipients: z.optional(text(300)),
});
export type PrivacyNotice = z.infer<typeof privacyNotice>;

/** `ij/form@1`: what is asked, of whom, and why. */
export const form = z.object({
  schema: z.optional(z.literal('ij/form@1')),
  id: identifier,
  version: z.int().check(z.minimum(1)),
  lang: z.optional(text(35)),
  title: z.optional(text(300)),
  intro: z.optional(text(2_000)),
  thanks: z.optional(text(500)),
  submitLabel: z.optional(text(60)),
  lists: z._default(z.record(identifier, list(option, 2_000)), {}),
  modules: z.array(module).check(z.minLength(1), z.maxLength(50)),
  variants: z._default(z.record(identifier, variant), {}),
  privacy: z.optional(z.partial(privacyNotice)),
});
export type Form = z.infer<typeof form>;
