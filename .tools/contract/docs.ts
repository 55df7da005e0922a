import { writeFile } from 'node:fs/promises';
import { readDocComments, type DocComments } from './doc-comments.js';
import { jsonSchemas, schemaFileName, type JsonSchema } from './json-schemas.js';

const INTRODUCTION = `# The contract: what an endpoint says and receives

<!-- Made from src/contract by \`npm run contract\`. Change the source, not this file. -->

Documents are UTF-8 JSON. Unknown keys are ignored, so that a later version can add some; a wrong value is refused and its path is named
(\`modules[0].questions[3].label is missing\`). \`schema\` says what a document is; without it, the reader goes by the keys that are there.
The same rules as JSON Schema 2020-12 are in the package, under \`infolab-widgets/schemas/\`. In the tables, \`[]\` stands for each item of a
list, \`{key}\` for each key of an object whose keys are free, **yes** for a key that must be there.
`;

/** The reader's reference of every document, as Markdown. The same source gives the same text. */
export function docsMarkdown(): string {
  const comments = readDocComments();
  const documents = [...jsonSchemas()];
  const parts = new Map(documents.flatMap(([, schema]) => Object.entries(schema.$defs ?? {})));
  const sections = [
    INTRODUCTION,
    ...documents.map(([name, schema]) => documentSection(name, schema, comments)),
    '## Parts\n',
    ...[...parts].map(([name, schema]) => partSection(name, schema, comments)),
  ];
  return `${sections.join('\n').trimEnd()}\n`;
}

export async function writeDocs(path: string): Promise<void> {
  await writeFile(path, docsMarkdown());
}

function documentSection(name: string, schema: JsonSchema, comments: DocComments): string {
  const constant = name.replace(/^ij\//, '').replace(/@.*$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const said = withoutName(comments.get(constant), name);
  return [`## \`${name}\``, '', `${said}JSON Schema: \`schemas/${schemaFileName(name)}\`.`, '', ...table(schema, constant, comments), ''].join('\n');
}

/** The heading tells the name already. */
function withoutName(comment: string | undefined, name: string): string {
  const rest = comment?.replace(`\`${name}\`: `, '');
  return rest ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ` : '';
}

function partSection(name: string, schema: JsonSchema, comments: DocComments): string {
  const comment = comments.get(name);
  const body = hasRows(schema) ? table(schema, name, comments) : [typeOf(schema)];
  const paragraphs = [comment, shapesSentence(schema)].filter((text) => text !== undefined).flatMap((text) => [text, '']);
  return [`### \`${name}\``, '', ...paragraphs, ...body, ''].join('\n');
}

/** Objects of several shapes stand in one table: which row belongs to which is told by the one key each shape needs. */
function shapesSentence({ anyOf }: JsonSchema): string | undefined {
  const keys = anyOf?.flatMap(({ required }) => required?.map((key) => `\`${key}\``) ?? []) ?? [];
  return keys.length > 1 ? `One of ${keys.length} shapes, each told by its required key: ${keys.join(', ')}.` : undefined;
}

const hasRows = (schema: JsonSchema): boolean => !!schema.properties || !!schema.anyOf?.some(({ properties }) => properties);

function table(schema: JsonSchema, constant: string, comments: DocComments): string[] {
  const rows = rowsOf(schema, '', constant, comments).map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`);
  return ['| Path | Type | Required | Limits | Meaning |', '|---|---|---|---|---|', ...rows];
}

type Row = readonly [path: string, type: string, required: string, limits: string, meaning: string];

function rowsOf(schema: JsonSchema, path: string, constant: string, comments: DocComments): Row[] {
  // of several shapes a value takes one, so that no key is required in all
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => rowsOf(branch, path, constant, comments));
  if (schema.items) return rowsOf(schema.items, `${path}[]`, constant, comments);
  if (typeof schema.additionalProperties === 'object') return rowsOf(schema.additionalProperties, step(path, '{key}'), constant, comments);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const at = step(path, key);
    const meaning = comments.get(`${constant}.${at}`) ?? '';
    const row: Row = [`\`${at}\``, typeOf(value), schema.required?.includes(key) ? '**yes**' : '', limitsOf(value), meaning];
    return [row, ...rowsOf(value, at, constant, comments)];
  });
}

const step = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** `text`, `list of option`, `"f" or "m" or "x"`, `number or null`, and the part by its name. */
function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return partLink(schema.$ref.split('/').at(-1) ?? '');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch)).join(' or ');
  if (schema.items) return `list of ${inBrackets(typeOf(schema.items))}`;
  const { additionalProperties: each } = schema;
  if (typeof each === 'object' && !each.properties) return `object of ${typeOf(each)}`;
  if (schema.type === 'string') return schema.format === 'date' ? 'day, `YYYY-MM-DD`' : 'text';
  return [schema.type ?? 'anything'].flat().join(' or ');
}

// GitHub makes the anchors of headings lower case
const inBrackets = (type: string): string => (type.includes(' or ') ? `(${type})` : type);

const partLink = (name: string): string => (/^__/.test(name) ? 'list of [rule](#rule)' : `[${name}](#${name.toLowerCase()})`);

function limitsOf(schema: JsonSchema): string {
  const branches = schema.anyOf ?? [schema];
  const own = schema.default === undefined ? [] : [`default \`${JSON.stringify(schema.default)}\``];
  return [...branches.flatMap((branch) => limitsOfOne(branch)), ...own].join(', ');
}

function limitsOfOne(schema: JsonSchema): string[] {
  const { maxLength, maxItems, minItems, minimum, maximum, pattern } = schema;
  // the ends of safe integers are no limit anyone chose
  const isChosen = (value: number | undefined): value is number => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return [
    maxLength === undefined ? '' : `at most ${maxLength} character${maxLength > 1 ? 's' : ''}`,
    minItems === undefined ? '' : `at least ${minItems}`,
    maxItems === undefined ? '' : `at most ${maxItems} items`,
    isChosen(minimum) ? `from ${minimum}` : '',
    isChosen(maximum) ? `to ${maximum}` : '',
    pattern === undefined ? '' : `\`${pattern}\``,
    ...(schema.items && !schema.items.$ref ? limitsOfOne(schema.items).map((limit) => `each ${limit}`) : []),
  ].filter((limit) => limit);
}
