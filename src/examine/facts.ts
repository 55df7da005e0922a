import type * as z from 'zod/mini';
import { dreamKey } from '../contract/adapters/count-dreams.js';
import type { DreamCounts } from '../contract/dream-jobs.js';
import type { Form } from '../contract/form.js';
import type { DOCUMENTS, DocumentKind } from './kinds.js';

/** A document by what it is, as the contract reads it. */
export type DocumentOf<K extends DocumentKind> = z.infer<(typeof DOCUMENTS)[K]>;

/** What is told of a document, by name; `words.ts` says each. The first of a document is said also when it is none. */
export type Facts = Readonly<Record<string, number | undefined>>;

/** What can be told of it, and each number of persons in it that is told: undefined and null are not. */
export interface Told {
  readonly facts: Facts;
  /** numbers of persons, to be held against the least that may be told */
  readonly numbers?: readonly (number | null | undefined)[];
  readonly minCount?: number;
  /** one row a person: how many */
  readonly rows?: number;
}

type Teller<K extends DocumentKind> = (document: DocumentOf<K>) => Told;

const numbersOf = (cells: readonly { readonly n?: unknown }[]): (number | null | undefined)[] => cells.map(({ n }) => n as number | null | undefined);
const nulls = (numbers: Told['numbers'] = []): number => numbers.filter((n) => n === null).length;
const distinct = (values: readonly unknown[]): number => new Set(values).size;

function tellDreamCounts(document: DreamCounts): Told {
  const { counts, tables = [], groups = [], others, people, masked, question, minCount } = document;
  const cells = tables.length ? tables.flatMap((table) => table.counts) : counts;
  const numbers = [...numbersOf(cells), ...numbersOf(groups), others, people];
  const jobs = distinct(cells.map(({ job }) => job));
  const dreams = document.answers ?? (tables.length ? undefined : counts.reduce((sum, { n }) => sum + (n ?? 0), 0));
  return { facts: { ...(people === undefined ? { dreams } : { people }), ...(question === undefined ? { jobs } : { wordings: jobs }), masked: masked || nulls(numbers) }, numbers, minCount };
}

const tellForm = ({ modules, variants, i18n = {} }: Form): Told =>
  ({ facts: { questions: modules.reduce((sum, { questions }) => sum + questions.length, 0), variants: Object.keys(variants).length, translations: Object.keys(i18n).length } });

const experiencesOf = (experiences: readonly DocumentOf<'ij/experience@1'>[]): Facts => ({
  experiences: experiences.length,
  photos: experiences.reduce((sum, { photos = [] }) => sum + photos.length, 0),
  competences: distinct(experiences.flatMap(({ competences = [] }) => competences.map(({ id }) => id))),
});

type MonthOf = DocumentOf<'ij/questions@1'>['items'][number]['months'][number];
const monthNumber = (month: MonthOf): number | null | undefined => (typeof month === 'string' ? undefined : month.n);

/** Kinds whose parts need more reading (agendas, directories, lists of competences) have their own files. */
const TELLERS: { readonly [K in DocumentKind]?: Teller<K> } = {
  'ij/form@1': tellForm,
  'ij/dream-counts@1': tellDreamCounts,
  'ij/dream-answers@1': ({ answers }) => ({ facts: { people: answers.length, jobs: distinct(answers.flatMap(({ jobs }) => jobs.map(dreamKey))) }, rows: answers.length }),
  'ij/tally@1': ({ items, minCount }) => ({ facts: { lines: items.length, maskedLines: nulls(numbersOf(items)) }, numbers: numbersOf(items), minCount }),
  'ij/form-counts@1': ({ people, dimensions, cells, totals, masked, minCount }) => {
    const numbers = [...numbersOf(cells), ...numbersOf(totals), people];
    return { facts: { people: people ?? undefined, crossed: dimensions.length, cells: cells.length, masked: masked || nulls(numbers) }, numbers, minCount };
  },
  'ij/territory-counts@1': ({ areas, total, masked, minCount }) => ({ facts: { areas: areas.length, requests: total ?? undefined, maskedAreas: masked }, numbers: [...numbersOf(areas), total], minCount }),
  'ij/questions@1': ({ items, themes, calendar, minCount }) => ({
    facts: { asked: items.length, themes: themes.length, answered: items.filter(({ answer }) => answer).length },
    numbers: [...items.flatMap(({ months }) => months.map(monthNumber)), ...numbersOf(calendar ?? [])],
    minCount,
  }),
  'ij/parcours@1': ({ paths, columns, states, attributes }) => {
    const people = paths.length + (columns?.sps.length ?? 0);
    return { facts: { paths: people, states: states.length, attributes: attributes.length }, rows: people };
  },
  'ij/parcours-flows@1': ({ people, columns, nodes, links, others, medoids, k }) => {
    const numbers = [...nodes.map(([, , n]) => n), ...links.flatMap(([, , , n, returns]) => [n, returns]), ...others.map(([, n]) => n), ...numbersOf(medoids), people] as (number | null | undefined)[];
    return { facts: { people: people ?? undefined, steps: columns.length, states: distinct(nodes.map(([id]) => id)), masked: nulls(numbers) }, numbers, minCount: k };
  },
  'ij/experience@1': (one) => ({ facts: experiencesOf([one]), rows: 1 }),
  'ij/portfolio@1': ({ experiences }) => ({ facts: experiencesOf(experiences), rows: 1 }),
  'ij/submission@1': ({ answers }) => ({ facts: { answers: Object.keys(answers).length }, rows: 1 }),
  'ij/contact@1': ({ answers }) => ({ facts: { answers: Object.keys(answers).length }, rows: 1 }),
  'ij/places-list@1': ({ items }) => ({ facts: { places: items.length } }),
  'ij/widgets@1': ({ items }) => ({ facts: { pages: items.length } }),
};

export function tell<K extends DocumentKind>(kind: K, document: DocumentOf<K>): Told {
  const teller: Teller<K> | undefined = TELLERS[kind];
  return teller?.(document) ?? { facts: {} };
}
