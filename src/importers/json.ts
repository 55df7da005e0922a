import { quote, type Reporter } from './report.js';
import { say } from './words.js';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record of the source and where it stands. */
export interface Node {
  readonly json: Json;
  readonly at: string;
}

/** A property of its own: sources have keys like `constructor` too. */
export const get = ({ json }: Node, key: string): unknown => (Object.hasOwn(json, key) ? json[key] : undefined);

export const pathTo = ({ at }: Node, key: string): string => (at ? `${at}.${key}` : key);

export function stringOf(node: Node, key: string): string | undefined {
  const value = get(node, key);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A finite number, also one written as text. */
export function numberOf(node: Node, key: string): number | undefined {
  const value = get(node, key);
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export const isTrue = (node: Node, key: string): boolean => [true, 'true'].includes(get(node, key) as boolean);

/** Does it say anything there? `false`, an empty text or an empty list are the same as nothing. */
export const says = (node: Node, key: string): boolean => isSaid(get(node, key));

export const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);

/** The records of a list. What is no record is told. */
export function recordsOf(node: Node, key: string, reporter: Reporter): Node[] {
  const value = get(node, key);
  if (value === undefined || value === null) return [];
  const at = pathTo(node, key);
  if (!Array.isArray(value)) {
    reporter.dropped(at, say`is not a list: left out`);
    return [];
  }
  return (value as unknown[]).flatMap((json, i) => {
    if (isRecord(json)) return [{ json, at: `${at}[${i}]` }];
    reporter.dropped(`${at}[${i}]`, say`${quote(JSON.stringify(json) ?? '')} is not an object: left out`);
    return [];
  });
}

export const listOf = (node: Node, key: string): readonly unknown[] => {
  const value = get(node, key);
  return Array.isArray(value) ? (value as unknown[]) : [];
};
