import * as z from 'zod/mini';

/** A string of at most `max` characters: every text of the contract is bounded, so that no endpoint can flood a page. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** An identifier that is safe as an object key, in a URL and in a CSS attribute selector. */
export const identifier = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[A-Za-z][\w-]{0,63}$/));

/** A code of a list: short, no spaces or controls. Codes are never reused. */
export const code = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[\w.:+-]{1,64}$/));

/** A list of at most `max` items. */
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

/** A calendar day, `2026-11-21`, that exists. Read and written in UTC: days have no zone. */
export const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00Z`);
  return /^\d{4}(-\d\d){2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value); // 31 June is 1 July to some
};

export const day = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.refine(isDay, { error: 'is not a day of the form YYYY-MM-DD' }));
