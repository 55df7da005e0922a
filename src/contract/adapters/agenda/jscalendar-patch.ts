import { fieldsOf, isFields, type Fields } from './read.js';

/** RFC 8984 §1.4.9 PatchObject: `"locations/lab/name": "…"` sets a value deep inside, `null` takes it away. */
export function jsEventWith(event: Fields, patch: Fields): Fields {
  return Object.entries(patch).slice(0, 200).reduce<Fields>((patched, [pointer, value]) => withValue(patched, pointer.split('/').slice(0, 10), value), event);
}

function withValue(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
  // a name that would reach behind the object is no property of a calendar
  if (name === '__proto__') return fields;
  const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length) return isFields(own) ? { ...fields, [name]: withValue(own, rest, value) } : fields;
  const others = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
  return value === null ? others : { ...others, [name]: value };
}

/** The event in a language, if it has a translation. */
export function localized(event: Fields, lang: string): Fields {
  const all = fieldsOf(event['localizations']);
  const tag = Object.keys(all).find((key) => key === lang) ?? Object.keys(all).find((key) => key.slice(0, 2).toLowerCase() === lang.slice(0, 2));
  return tag === undefined ? event : jsEventWith(event, fieldsOf(all[tag]));
}
