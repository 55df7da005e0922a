import { assemble } from '../assemble/assemble.js';
import { get, isRecord, stringOf, type Node } from '../json.js';
import { createReporter, quote, refuse, tellLanguage, type ImportOptions, type Imported } from '../report.js';
import { textsOf } from '../texts.js';
import { readProperties } from './questions.js';
import { resolve, tellOthers, typeOf } from './schema.js';
import { placesInJson } from '../source-order.js';
import { say } from '../words.js';

const DIALECT = /json-schema\.org\/(draft\/2020-12|draft\/2019-09|draft-0[4-7])\/schema/;

/** A JSON Schema (2020-12) of one flat object as a form of ours. Never throws. */
export function importJsonSchema(json: unknown, options: ImportOptions = {}): Imported {
  if (!isRecord(json)) return refuse('', say`is not a JSON Schema: a JSON object is expected`, options);
  const reporter = createReporter(options, placesInJson(json));
  const source: Node = { json, at: '' };
  const root = resolve(source, source, { reporter });
  const type = root && typeOf(root);
  if (!root || type !== 'object') return refuse('type', say`is not "object": a form is made of the properties of an object, this is ${type === undefined ? say`something else` : quote(type)}`, options);
  if (!isRecord(get(root, 'properties'))) return refuse('properties', say`is missing: a form is made of the properties of an object`, options);
  const dialect = stringOf(root, '$schema');
  if (dialect !== undefined && !DIALECT.test(dialect)) reporter.changed('$schema', say`${quote(dialect)} is read as JSON Schema 2020-12`);
  tellOthers(root, reporter);
  const questions = readProperties(root, { root, reporter, lang: options.lang, depth: 0 });
  const title = stringOf(root, 'title');
  const intro = stringOf(root, 'description');
  tellLanguage('', options, reporter);
  return assemble(
    { name: title?.toLowerCase() ?? 'form', version: 1, lang: options.lang, title: title ? textsOf(title) : undefined, intro: intro ? textsOf(intro) : undefined, pages: [{ name: 'questions', questions }], layout: 'page' },
    reporter,
  );
}
