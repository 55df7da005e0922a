import type { Comparison, Rule } from '../../contract/index.js';

const WORDS = {
  eq: 'is', ne: 'is answered and is not', has: 'has', lt: 'is under', le: 'is at most', gt: 'is over', ge: 'is at least',
} as const;

/** A condition as a sentence with ids and codes: `age is one of A16, A18 and not (theme is ETU)`. */
export function ruleInWords(rule: Rule): string {
  if ('all' in rule) return rule.all.length ? joined(rule.all, ' and ') : 'always';
  if ('any' in rule) return rule.any.length ? joined(rule.any, ' or ') : 'never';
  if ('not' in rule) return `not (${ruleInWords(rule.not)})`;
  return comparison(rule);
}

const joined = (rules: readonly Rule[], word: string): string =>
  rules.map((one) => (('all' in one || 'any' in one) && rules.length > 1 ? `(${ruleInWords(one)})` : ruleInWords(one))).join(word);

function comparison(rule: Comparison): string {
  const parts = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((name) => (rule[name] === undefined ? [] : [`${rule.q} ${WORDS[name]} ${String(rule[name])}`]));
  const oneOf = rule.in ? [`${rule.q} is one of ${rule.in.join(', ')}`] : [];
  const known = rule.known === undefined ? [] : [`${rule.q} is ${rule.known ? '' : 'not '}answered`];
  return [...parts, ...oneOf, ...known].join(' and ');
}
