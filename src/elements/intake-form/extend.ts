import { IjConfigError, IjFormatError } from '../../client/errors.js';
import { extendForm, MOST_EXTENDS } from '../../contract/extend-form.js';
import { form, type Form } from '../../contract/form.js';
import { parseContract, type ContractIssue } from '../../contract/parse.js';
import type { DefinitionSource } from './definition.js';

/** The form that a definition and those it extends make together. Throws what was wrong with any of them. */
export async function extendDefinition(document: unknown, source: DefinitionSource): Promise<Form> {
  let local = checked(document);
  const chain: Form[] = [];
  let from: URL | undefined;
  while (local.extends !== undefined) {
    chain.push(local);
    if (chain.length > MOST_EXTENDS) throw new IjConfigError(`extends reads more than ${MOST_EXTENDS} forms in a row, or a loop`);
    from = source.resolve(local.extends, from);
    local = checked(await source.read(from), from);
  }
  return chain.reduceRight((base, one) => {
    const extended = extendForm(base, one);
    if (!extended.ok) throw faulty(extended.issues);
    return extended.value;
  }, local);
}

function checked(document: unknown, url?: URL): Form {
  const parsed = parseContract(form, document);
  if (!parsed.ok) throw faulty(parsed.issues, url);
  return parsed.value;
}

const faulty = (issues: readonly ContractIssue[], url?: URL): IjFormatError => new IjFormatError(issues, { url: url?.href });
