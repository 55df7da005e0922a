import * as z from 'zod/mini';
import { formFields, modulesOf, privacyNotice, questionFields } from './core-form.js';
import { expression } from './expression.js';
import { identifier, list, text } from './text.js';

export * from './core-form.js';

/** Of every question, rich ones included; a repeated group's are the same. */
const plainQuestion = {
  ...questionFields,
  /** of a place: an address that gives a list of places (`{ items: [{ code, label }] }`), relative to that of the form that the page names; `{q}` in it stands for what was typed */
  src: z.optional(text(2_000)),
  /** of a matrix: the statements, each answered with one of the options */
  rows: z.optional(list(z.object({ id: identifier, label: text(500) }), 60)),
  /** of a repeated group: what one row is called, in the singular */
  itemLabel: z.optional(text(80)),
  /** of files and photos: media types (`image/*`, `application/pdf`); images only, or also PDF for `file`, when not said */
  accept: z.optional(list(text(80), 20)),
  /** of files and photos: bytes a file may have after photos are made smaller; 2,000,000 when not said */
  maxSize: z.optional(z.int().check(z.minimum(1), z.maximum(8_000_000))),
  /** of `calc`: what it comes to */
  value: z.optional(expression),
};

export const question = z.object({
  ...plainQuestion,
  /** of a repeated group: what is asked for each row; rules in it may read the row's earlier questions, and those before the group */
  questions: z.optional(list(z.object(plainQuestion), 40)),
});
export type Question = z.infer<typeof question>;

const translatedTexts = z.optional(z.record(text(80), text(2_000)));

/** The form's texts in another language: codes, rules and order stay what they are. What is left out stays as it was written. */
const translation = z.object({
  title: z.optional(text(300)),
  intro: z.optional(text(2_000)),
  thanks: z.optional(text(500)),
  submitLabel: z.optional(text(60)),
  privacy: z.optional(z.partial(privacyNotice)),
  /** labels by list and code */
  lists: z.optional(z.record(identifier, z.record(text(64), text(300)))),
  /** titles of modules by id */
  modules: translatedTexts,
  /** titles of variants by name, of their pages by `name.0`, `name.1` …, words under those titles by `name.0.intro` … */
  variants: translatedTexts,
  questions: z.optional(z.record(identifier, z.object({
    label: z.optional(text(500)),
    hint: z.optional(text(500)),
    why: z.optional(text(1_000)),
    minLabel: z.optional(text(80)),
    maxLabel: z.optional(text(80)),
    itemLabel: z.optional(text(80)),
    /** labels by code */
    options: translatedTexts,
    /** labels by statement */
    rows: translatedTexts,
  }))),
});
export type Translation = z.infer<typeof translation>;

/** `ij/form@1`: what is asked, of whom, and why. */
export const form = z.object({
  ...formFields,
  /** its texts in other languages, by language tag */
  i18n: z.optional(z.record(text(35), translation)),
  modules: modulesOf(question),
});
export type Form = z.infer<typeof form>;
