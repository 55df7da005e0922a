/** Ends of masculine words and what the feminine has instead; the first that fits. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/e$/i, 'e'],
  [/teur$/i, 'trice'],
  [/eur$/i, 'euse'],
  [/er$/i, 'ère'],
  [/en$/i, 'enne'],
  [/on$/i, 'onne'],
  [/el$/i, 'elle'],
  [/if$/i, 'ive'],
  [/eux$/i, 'euse'],
  [/f$/i, 'ffe'],
  [/$/, 'e'],
];

/** The feminine of a masculine word by rule: `infirmier-chef` is no word, each half of it is. */
export const feminineByRule = (word: string): string => word.split('-').map(feminineOfPart).join('-');

function feminineOfPart(part: string): string {
  const [end, by] = ENDS.find(([pattern]) => pattern.test(part)) ?? [/$/, ''];
  return part.replace(end, by);
}

/** `Infirmier, infirmière`; `Agent, agente de sécurité`: words at the end that both have are told once. One word for both as it is. */
export function neutralLabel(masculine: string, feminine: string): string {
  if (masculine === feminine) return capital(masculine);
  const [his, hers] = [masculine.split(' '), feminine.split(' ')];
  let shared = 0;
  while (shared < Math.min(his.length, hers.length) - 1 && his[his.length - 1 - shared] === hers[hers.length - 1 - shared]) shared += 1;
  return capital([`${his.slice(0, his.length - shared).join(' ')},`, ...hers].join(' '));
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
