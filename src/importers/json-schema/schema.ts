import { get, isRecord, isSaid, listOf, pathTo, stringOf, type Node } from '../json.js';
import { quote, type Reporter } from '../report.js';
import type { DraftOption } from '../draft.js';
import { textsOf } from '../texts.js';
import { say, type Words } from '../words.js';

const DEEPEST = 10;

/** A schema of a property, with what its `$ref` points at and without its `null`. Undefined, and told, when it can't be known. */
export function resolve(node: Node, root: Node, { reporter, depth = 0 }: { reporter: Reporter; depth?: number }): Node | undefined {
  const ref = stringOf(node, '$ref');
  if (ref !== undefined) {
    const target = depth < DEEPEST ? pointed(ref, root) : undefined;
    if (!target) {
      reporter.dropped(pathTo(node, '$ref'), say`${quote(ref)} can't be followed: left out`);
      return undefined;
    }
    const { $ref: _, ...own } = node.json;
    return resolve({ at: node.at, json: { ...target, ...own } }, root, { reporter, depth: depth + 1 });
  }
  const branch = onlyBranch(node);
  return branch ? resolve({ at: node.at, json: branch }, root, { reporter, depth: depth + 1 }) : node;
}

/** `#/$defs/address`, inside the same document only. */
function pointed(ref: string, { json }: Node): Record<string, unknown> | undefined {
  if (!ref.startsWith('#/')) return undefined;
  const steps = ref.slice(2).split('/').map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const target = steps.reduce<unknown>((value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined), json);
  return isRecord(target) ? target : undefined;
}

/** `anyOf: [{ … }, { type: 'null' }]` is its first branch: an answer may be missing anyway. */
function onlyBranch(node: Node): Record<string, unknown> | undefined {
  for (const key of ['anyOf', 'oneOf']) {
    const branches = listOf(node, key).filter((branch) => isRecord(branch) && branch.type !== 'null');
    const [branch] = branches;
    if (listOf(node, key).length === 2 && branches.length === 1 && isRecord(branch)) return { ...node.json, [key]: undefined, ...branch };
  }
  return undefined;
}

/** The type of a schema, `null` put aside; undefined when it has none, or several. */
export function typeOf(node: Node): string | undefined {
  const written = get(node, 'type');
  const types = (Array.isArray(written) ? (written as unknown[]) : [written]).filter((type) => typeof type === 'string' && type !== 'null');
  if (types.length === 1) return String(types[0]);
  return types.length ? undefined : isRecord(get(node, 'properties')) ? 'object' : undefined;
}

/** Options of `enum`, or of `oneOf` and `anyOf` whose branches are constants with titles. Undefined when there are none. */
export function optionsOf(node: Node): DraftOption[] | undefined {
  if (Array.isArray(get(node, 'enum'))) {
    return listOf(node, 'enum').flatMap((item, i) => (isScalar(item) ? [{ at: `${pathTo(node, 'enum')}[${i}]`, value: String(item), label: textsOf(String(item)) }] : []));
  }
  for (const key of ['oneOf', 'anyOf']) {
    const branches = listOf(node, key);
    if (!branches.length || !branches.every((branch) => isRecord(branch) && isScalar(branch.const))) continue;
    return branches.map((branch, i) => constantOption({ json: branch as Record<string, unknown>, at: `${pathTo(node, key)}[${i}]` }));
  }
  return undefined;
}

const isScalar = (item: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof item) && item !== '';

const constantOption = (node: Node): DraftOption => ({ at: node.at, value: String(get(node, 'const')), label: textsOf(stringOf(node, 'title') ?? String(get(node, 'const'))) });

const READ = new Set(['type', 'title', 'description', 'enum', 'format', 'pattern', 'maxLength', 'minLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'items', 'minItems', 'maxItems', 'uniqueItems', 'properties', 'required', '$ref', 'const', 'formatMinimum', 'formatMaximum']);
const NOTHING_ASKED = new Set(['$schema', '$id', '$anchor', '$comment', '$defs', 'definitions', 'examples', 'example', 'deprecated', 'additionalProperties', 'unevaluatedProperties', 'contentMediaType', 'id', 'version']);
const LOST: Readonly<Record<string, Words>> = {
  default: say`nothing is answered before somebody answers it`,
  if: say`conditions between answers are not read: its questions are left out, or asked whatever was answered`,
  dependentRequired: say`whether an answer is required does not depend on others`,
  dependencies: say`whether an answer is required does not depend on others`,
  dependentSchemas: say`conditions between answers are not read`,
};

/** Tells every keyword that nobody reads, with the questions that go with it. */
export function tellOthers(node: Node, reporter: Reporter, read: readonly string[] = []): void {
  for (const key of Object.keys(node.json)) {
    if (READ.has(key) || read.includes(key) || !isSaid(get(node, key))) continue;
    if (NOTHING_ASKED.has(key) || /^(x-|ui:)/.test(key)) {
      if (!key.startsWith('$')) reporter.looks(key);
      continue;
    }
    const names = propertiesIn(get(node, key));
    const why = (Object.hasOwn(LOST, key) ? LOST[key] : undefined) ?? say`it has no counterpart`;
    reporter.dropped(pathTo(node, key), say`${key} is not carried: ${why}${names.length ? ` (${names.join(', ')})` : ''}`);
  }
}

/** Names of the properties that a part of a schema speaks of. */
function propertiesIn(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  const own = isRecord(value) && isRecord(value.properties) ? Object.keys(value.properties) : [];
  return [...new Set([...own, ...Object.values(value).flatMap((part) => propertiesIn(part, depth + 1))])].slice(0, 20);
}
