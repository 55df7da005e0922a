import * as z from 'zod/mini';
import { code, identifier, list, text } from './text.js';
import { rule } from './rule.js';

/** What a person can give as an answer. `choices` and `dream-jobs` give lists, `number` and `scale` numbers, `yesno` and `consent` booleans, dates `YYYY-MM-DD`. */
export type AnswerValue = string | number | boolean | string[];

/** Question types this version renders. A definition may carry others: they are asked as plain text, with a warning. */
export const QUESTION_TYPES = ['choice', 'choices', 'text', 'longtext', 'number', 'yesno', 'date', 'scale', 'note', 'consent', 'dream-jobs'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Named formats of a text answer: free patterns are refused, since one of them can freeze a page for seconds. */
export const TEXT_FORMATS = ['email', 'tel-fr', 'postcode'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const option = z.object({
  /** what is stored and counted; never used again for something else */
  code,
  label: text(300),
  hint: z.optional(text(300)),
  /** shortcut on the express sheet */
  key: z.optional(text(1)),
  /** versions of the form between which the code is offered: it closes, it is never reused */
  since: z.optional(z.int()),
  until: z.optional(z.int()),
  /** the code of the common core that this one counts as */
  mapsTo: z.optional(code),
});
export type FormOption = z.infer<typeof option>;

export const question = z.object({
  /** names the answer in submissions and in rules */
  id: identifier,
  /** `choice`, `choices`, `text`, `longtext`, `number`, `yesno`, `date`, `scale`, `note`, `consent`, `dream-jobs`; any other is asked as text */
  type: text(40),
  label: text(500),
  /** one short sentence under the label */
  hint: z.optional(text(500)),
  /** shown on demand as "why this question?" */
  why: z.optional(text(1_000)),
  optional: z._default(z.boolean(), true),
  /** of a choice, in place of `list` */
  options: z.optional(list(option, 300)),
  /** of a choice: a name in the form's `lists` */
  list: z.optional(identifier),
  /** the least number, scale end or day (`2026-01-01`) */
  min: z.optional(z.union([z.number(), text(10)])),
  /** the most, likewise */
  max: z.optional(z.union([z.number(), text(10)])),
  /** words at the low end of a scale */
  minLabel: z.optional(text(80)),
  /** words at the high end */
  maxLabel: z.optional(text(80)),
  /** of a text; 200, or 2000 for a long one, when not said */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  /** how many dreams are asked for; 3 when not said */
  count: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  /** what a text must look like; free patterns are refused, since one of them can freeze a page */
  format: z.optional(z.enum(TEXT_FORMATS)),
  /** the HTML token, for a personal field: `given-name`, `email`, `tel` … */
  autocomplete: z.optional(text(40)),
  /** shortcut on the express sheet */
  key: z.optional(text(1)),
  /** asked only if this holds; it may read only questions asked before */
  showIf: z.optional(rule),
  privacy: z.optional(z.object({
    personal: z.optional(z.boolean()),
    sensitive: z.optional(z.boolean()),
    /** whether the answer goes with the statistics or with the separate contact */
    envelope: z.optional(z.enum(['stats', 'contact'])),
    /** how long it is kept, an ISO 8601 duration: `P3M` */
    keep: z.optional(text(20)),
  })),
  /** what the answer counts as: `sex`, `stage`, `dream` … */
  stat: z.optional(z.object({ dimension: identifier })),
});
export type Question = z.infer<typeof question>;

const module = z.object({
  id: identifier,
  /** `socle`: the core that all desks share */
  kind: z.optional(z.enum(['socle', 'local'])),
  title: z.optional(text(300)),
  questions: list(question, 500),
});

const variant = z.object({
  title: z.optional(text(300)),
  /** the questions asked, in order; all of them when not said */
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
  /** goes up with every change; answers carry the one they were given to */
  version: z.int().check(z.minimum(1)),
  /** the language it is written in */
  lang: z.optional(text(35)),
  title: z.optional(text(300)),
  intro: z.optional(text(2_000)),
  /** said when the answer is stored */
  thanks: z.optional(text(500)),
  /** the words of the send button */
  submitLabel: z.optional(text(60)),
  /** options by list name, for questions that share them */
  lists: z._default(z.record(identifier, list(option, 2_000)), {}),
  modules: z.array(module).check(z.minLength(1), z.maxLength(50)),
  /** other orders of the same questions, by name */
  variants: z._default(z.record(identifier, variant), {}),
  /** the form is not sent without `controller`, `purpose`, `retention` and `contact` */
  privacy: z.optional(z.partial(privacyNotice)),
});
export type Form = z.infer<typeof form>;
