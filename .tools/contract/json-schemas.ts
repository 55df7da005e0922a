import { mkdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { dreamCount, stage } from '../../src/contract/dream-jobs.js';
import { option, question } from '../../src/contract/form.js';
import { answerValue } from '../../src/contract/submission.js';
import { rule } from '../../src/contract/rule.js';
import { schemas } from '../../src/contract/schemas.js';
import { day } from '../../src/contract/text.js';

/** The part of JSON Schema 2020-12 that zod writes for our documents. */
export interface JsonSchema {
  readonly $schema?: string | undefined;
  readonly $id?: string;
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

// parts with a name of their own in the schemas and the docs, in place of being written out wherever they are used; named after their constants
const named = z.registry<{ id: string }>();
named.add(rule, { id: 'rule' });
named.add(question, { id: 'question' });
named.add(option, { id: 'option' });
named.add(answerValue, { id: 'answerValue' });
named.add(stage, { id: 'stage' });
named.add(dreamCount, { id: 'dreamCount' });

/** `ij/form@1` → `form-1.json` */
export const schemaFileName = (name: string): string => `${name.replace(/^ij\//, '').replace('@', '-')}.json`;

/** Every document of the wire as JSON Schema, by its `ij/…` name: what a sender may write, so a default makes a key optional. */
export function jsonSchemas(): Map<string, JsonSchema> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(name, schema)]));
}

function toJsonSchema(name: string, schema: z.core.$ZodType): JsonSchema {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: named,
    // that a day exists is code, which no schema can say: its form is what remains
    override: ({ zodSchema, jsonSchema }) => void (zodSchema === day && Object.assign(jsonSchema, { format: 'date' })),
  }) as JsonSchema;
  const { $schema, ...rest } = written;
  return { $schema, $id: `https://infolab-widgets.example/schemas/${schemaFileName(name)}`, title: name, ...rest };
}

/** Writes one file a document into a folder. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    await writeFile(`${folder}/${schemaFileName(name)}`, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}
