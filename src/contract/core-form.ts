import * as z from 'zod/mini';
import { rule } from './rule.js';
import { code, day, identifier, list, text } from './text.js';

/** An answer in one piece. `choices` and `dream-jobs` give lists, `number` and `scale` numbers, `yesno` and `consent` booleans, dates `YYYY-MM-DD`. */
export type SimpleAnswer = string | number | boolean | string[];

/** An answer in named pieces: of a matrix by statement, of one row of a repeated group by question, of one file (`name`, `type`, `size`, `data`). */
export type AnswerRow = Record<string, SimpleAnswer>;

/** What a person can give as an answer. A `matrix` gives a row; `repeat`, `file` and `photo` give rows; `calc` is a number or text made from others. */
export type AnswerValue = SimpleAnswer | AnswerRow | AnswerRow[];

/** Question types that every form can draw at once. */
export const CORE_TYPES = ['choice', 'choices', 'text', 'longtext', 'number', 'yesno', 'date', 'scale', 'note', 'consent', 'dream-jobs'] as const;
/** Question types whose code a page loads only for a form that has one. */
export const RICH_TYPES = ['matrix', 'repeat', 'place', 'file', 'photo', 'calc'] as const;
/** All that this version knows. A definition may carry others: they are asked as plain text, with a warning. */
export const QUESTION_TYPES = [...CORE_TYPES, ...RICH_TYPES] as const;
export type CoreType = (typeof CORE_TYPES)[number];
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Named formats of a text answer: free patterns are refused, since one of them can freeze a page for seconds. */
export const TEXT_FORMATS = ['email', 'tel-fr', 'postcode'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** How the questions stand on the screen: all on one page, all on one compact screen for staff, in pages, or one by one. */
export const LAYOUTS = ['page', 'one-screen', 'pages', 'one-per-page'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A version of the form (3), or a day (`2026-09-01`). */
const edition = z.union([z.int(), day]);

export const option = z.object({
  /** what is stored and counted; never used again for something else */
  code,
  label: text(300),
  hint: z.optional(text(300)),
  /** of label and hint, where it is not the form's: `ar` of an option « العربية » */
  lang: z.optional(text(35)),
  /** shortcut on the express sheet */
  key: z.optional(text(1)),
  /** the first version of the form, or the first day, that offers the code */
  since: z.optional(edition),
  /** the last version, or the last day: a code closes, it is never reused */
  until: z.optional(edition),
  /** the code of the common core that this one counts as */
  mapsTo: z.optional(code),
});
export type FormOption = z.infer<typeof option>;

/** Of every question. */
export const questionFields = {
  /** names the answer in submissions and in rules */
  id: identifier,
  /** one of `choice choices text longtext number yesno date scale note consent dream-jobs matrix repeat place file photo calc`; any other is asked as text */
  type: text(40),
  /** `{{id}}` in a label or a hint stands for an earlier answer, in words */
  label: text(500),
  /** one short sentence under the label */
  hint: z.optional(text(500)),
  /** of the label, where it is not the form's */
  lang: z.optional(text(35)),
  /** shown on demand as "why this question?" */
  why: z.optional(text(1_000)),
  optional: z._default(z.boolean(), true),
  /** of a choice, a matrix or a place, in place of `list` */
  options: z.optional(list(option, 300)),
  /** of a choice, a matrix or a place: a name in the form's `lists` */
  list: z.optional(identifier),
  /** of a number: no decimals */
  integer: z.optional(z.boolean()),
  /** the least number, scale end, day (`2026-01-01`) or count of rows */
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
  /** must hold for the answer to be accepted; may read this question and earlier ones */
  constraint: z.optional(z.object({ rule, message: text(300) })),
  /** on the express sheet: the desk's last answer is proposed for the next person */
  remember: z.optional(z.boolean()),
  /** shortcut on the express sheet */
  key: z.optional(text(1)),
  /** asked only if this holds; it may read only questions asked before */
  showIf: z.optional(rule),
  privacy: z.optional(z.object({
    personal: z.optional(z.boolean()),
    sensitive: z.optional(z.boolean()),
    /** whether the answer goes with the statistics or with the separate contact */
    envelope: z.optional(z.enum(['stats', 'contact'])),
    /** how long it is kept, an ISO 8601 duration: `P3M`; `answer`: of a choice whose codes are durations, as long as the person chose for all the contact */
    keep: z.optional(text(20)),
  })),
  /** what the answer counts as: `sex`, `stage`, `dream` … */
  stat: z.optional(z.object({ dimension: identifier })),
};

/** Questions that belong together. */
const moduleOf = <T extends z.ZodMiniType>(question: T) =>
  z.object({
    id: identifier,
    /** `socle`: the core that all desks share */
    kind: z.optional(z.enum(['socle', 'local'])),
    title: z.optional(text(300)),
    questions: list(question, 500),
  });

const variant = z.object({
  title: z.optional(text(300)),
  /** the questions asked, in order; those of the pages, else all of them, when not said */
  order: z.optional(list(identifier, 500)),
  layout: z.optional(z.enum(LAYOUTS)),
  /** with the layout `pages`; a page without any question to show is passed over */
  pages: z.optional(list(z.object({ title: z.optional(text(300)), intro: z.optional(text(2_000)), q: list(identifier, 200) }), 60)),
  /** everything is read again before it is sent */
  review: z.optional(z.boolean()),
  /** `new`: after sending, the sheet is empty for the next person at once */
  after: z.optional(z.enum(['panel', 'new'])),
});
export type Variant = z.infer<typeof variant>;

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

/** Empty only in a form that extends another. */
export const modulesOf = <T extends z.ZodMiniType>(question: T) => z.array(moduleOf(question)).check(z.maxLength(50));

/** Of every form, besides its modules. */
export const formFields = {
  schema: z.optional(z.literal('ij/form@1')),
  id: identifier,
  /** goes up with every change; answers carry the one they were given to */
  version: z.int().check(z.minimum(1)),
  /** the least version of this library that can ask it as meant: `0.2.0` */
  minClient: z.optional(text(20)),
  /** address of the core form that this one adds to, relative to its own */
  extends: z.optional(text(2_000)),
  /** optional questions of the core that this desk doesn't ask */
  hide: z.optional(list(identifier, 500)),
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
  /** other orders of the same questions, by name */
  variants: z._default(z.record(identifier, variant), {}),
  /** the person may have a code (`LUNE-482-731`) to take up their answers later, at any desk; only a hash of it is kept */
  followUp: z.optional(z.boolean()),
  /** the form is not sent without `controller`, `purpose`, `retention` and `contact` */
  privacy: z.optional(z.partial(privacyNotice)),
};

/** A form as a page checks it when it has no rich question and no translation: what these need is checked by `form`, which comes with them. */
export const coreForm = z.object({ ...formFields, modules: modulesOf(z.object(questionFields)) });
