/** Letters without their accents, the rest as one dash: `Âge révolu ?` → `Age-revolu`. */
const plain = (name: string): string =>
  name
    .slice(0, 500)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The nearest valid identifier, at most 64 characters. */
export function toIdentifier(name: string): string {
  const slug = plain(name);
  return (/^[A-Za-z]/.test(slug) ? slug : `q-${slug.replace(/^[-_]+/, '') || 'x'}`).slice(0, 64);
}

/** The nearest valid code. `__proto__` would be no key of an ordinary object. */
export function toCode(value: string): string {
  if (/^[\w.:+-]{1,64}$/.test(value) && value !== '__proto__') return value;
  return plain(value.replace(/_{2,}/g, '_')).slice(0, 64) || 'x';
}

/** Gives each wanted name once: the second `age` is `age-2`. The same calls in the same order give the same names. */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let i = 2; taken.has(name); i += 1) name = `${wanted.slice(0, 63 - String(i).length)}-${i}`;
    taken.add(name);
    return name;
  };
}
