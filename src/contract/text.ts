import * as z from 'zod/mini';

/** A string of at most `max` characters: every text of the contract is bounded, so that no endpoint can flood a page. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** An identifier that is safe as an object key, in a URL and in a CSS attribute selector. */
export const identifier = z.string().check(z.regex(/^[A-Za-z][\w-]{0,63}$/));

/** A code of a list: short, no spaces or controls. Codes are never reused. */
export const code = z.string().check(z.regex(/^[\w.:+-]{1,64}$/));

/** A list of at most `max` items. */
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

/** A calendar day, `2026-11-21`, that exists. No `Date` arithmetic: days have no zone. */
export const isDay = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length;
};

export const day = z.string().check(z.refine(isDay, { error: 'is not a day of the form YYYY-MM-DD' }));
