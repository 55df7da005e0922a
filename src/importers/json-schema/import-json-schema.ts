import { assemble } from '../assemble/assemble.js';
import { get, isRecord, stringOf, type Node } from '../json.js';
import { createReporter, quote, refuse, type Imported } from '../report.js';
import { textsOf } from '../texts.js';
import { readProperties } from './questions.js';
import { resolve, tellOthers, typeOf } from './schema.js';

const DIALECT = /json-schema\.org\/(draft\/2020-12|draft\/2019-09|draft-0[4-7])\/schema/;

/** A JSON Schema (2020-12) of one flat object as a form of ours. Never throws. */
export function importJsonSchema(json: unknown): Imported {
  if (!isRecord(json)) return refuse('', 'is not a JSON Schema: a JSON object is expected');
  const reporter = createReporter();
  const source: Node = { json, at: '' };
  const root = resolve(source, source, { reporter });
  if (!root || typeOf(root) !== 'object') return refuse('type', `is not "object": a form is made of the properties of an object, this is ${quote(String((root && typeOf(root)) ?? 'something else'))}`);
  if (!isRecord(get(root, 'properties'))) return refuse('properties', 'is missing: a form is made of the properties of an object');
  const dialect = stringOf(root, '$schema');
  if (dialect !== undefined && !DIALECT.test(dialect)) reporter.changed('$schema', `${quote(dialect)} is read as JSON Schema 2020-12`);
  tellOthers(root, reporter);
  const questions = readProperties(root, { root, reporter, depth: 0 });
  const title = stringOf(root, 'title');
  const intro = stringOf(root, 'description');
  reporter.info('', 'the source does not say its language: set "lang"');
  return assemble(
    { name: title?.toLowerCase() ?? 'form', version: 1, title: title ? textsOf(title) : undefined, intro: intro ? textsOf(intro) : undefined, pages: [{ name: 'questions', questions }], layout: 'page' },
    reporter,
  );
}
