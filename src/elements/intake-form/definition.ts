import { IjConfigError } from '../../client/errors.js';
import { settings } from '../../client/settings.js';
import { coreKinds } from '../../contract/core-kinds.js';
import { planForm, type FormPlan, type QuestionKinds } from '../../contract/form-plan.js';
import { coreForm, RICH_TYPES } from '../../contract/core-form.js';
import type { Form } from '../../contract/form.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { version } from '../version.js';
import { loadPart, part, type PartName } from './form-parts.js';
import { localDay } from '../../client/submission-id.js';

/** What reading a definition may ask of the element. */
export interface DefinitionSource {
  readonly variant: string | undefined;
  readonly withReview: boolean;
  readonly signal: AbortSignal;
  /** an address in the definition, resolved and checked; throws IjConfigError */
  readonly resolve: (address: string, from?: URL) => URL;
  readonly read: (url: URL) => Promise<unknown>;
}

/** Gets what a definition needs before it can be drawn: the form that it extends, and the code that few forms need. */
export async function prepareDefinition(document: unknown, source: DefinitionSource): Promise<unknown> {
  const whole = typeof at(document, 'extends') === 'string' ? await (await loadPart('extend'))(document, source) : document;
  // a part that does not come is done without, as its user says
  await Promise.all(partsOf(whole, source).map((name) => loadPart(name).catch(() => undefined)));
  return whole;
}

/** A definition as the form asks it, in a language and a variant; or every place where it is wrong. */
export function readDefinition(document: unknown, variant: string | undefined, lang: string): Parsed<FormPlan> {
  const parsed = parseContract<Form>(part('whole') ?? coreForm, document);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const { minClient } = value;
  // asked of few: the first comparison of a page makes a collator, which takes 8 ms
  if (minClient && minClient.localeCompare(version, 'en', { numeric: true }) > 0) throw new IjConfigError(`minClient is ${minClient}: this library is version ${version}`);
  const definition = part('translate')?.(value, lang) ?? value;
  const planned = planForm(definition, { kinds: { ...coreKinds, ...(part('rich') ?? absentKinds) }, variant, on: localDay(settings.now()) });
  return planned.ok ? { ok: true, value: planned.plan } : planned;
}

/** Rich questions whose code did not come are not answered. NaN, which is never what it was: a sum that can't be made holds the answers back, which would be refused without it. */
const absentKinds: QuestionKinds = Object.fromEntries(RICH_TYPES.map((type) => [type, { check: () => undefined, ...(type === 'calc' && { derive: () => NaN }) }]));

/** Looks at a document that nobody has checked yet: only what is there can be needed. */
function partsOf(document: unknown, { variant = '', withReview }: DefinitionSource): PartName[] {
  const chosen = at(at(document, 'variants'), variant);
  const layout = at(chosen, 'layout');
  const questions = some(at(document, 'modules')).flatMap((module) => some(at(module, 'questions')));
  const isRich = questions.some((question) => RICH_TYPES.some((rich) => rich === at(question, 'type')));
  const isTranslated = at(document, 'i18n') !== undefined;
  const needs: [PartName, boolean][] = [
    ['whole', isRich || isTranslated],
    ['rich', isRich],
    ['piping', questions.some((question) => `${String(at(question, 'label'))}${String(at(question, 'hint'))}`.includes('{{'))],
    ['translate', isTranslated],
    ['express', layout === 'one-screen'],
    ['pages', layout !== 'one-screen' && (withReview || at(chosen, 'review') === true || layout === 'pages' || layout === 'one-per-page')],
  ];
  return needs.filter(([, isNeeded]) => isNeeded).map(([name]) => name);
}

const at = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);

const some = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
