import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDreamTable } from '../../src/contract/dream-source.js';
import type { DreamKey } from '../../src/contract/dream-jobs.js';
import { chartTemplate } from '../../src/elements/dream-jobs/chart.template.js';
import { createCompare } from '../../src/elements/dream-jobs/compare.part.js';
import { drawWidget } from '../../src/elements/dream-jobs/dream-jobs.picture.js';
import { dreamJobsStrings } from '../../src/elements/dream-jobs/dream-jobs.strings.js';
import type { FigureOptions } from '../../src/elements/dream-jobs/dream-jobs.template.js';
import type { DreamHost } from '../../src/elements/dream-jobs/dream-parts.js';
import { tableOf } from '../../src/elements/dream-jobs/dream-table.js';
import { barsLook } from '../../src/elements/dream-jobs/layout-bars.model.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import { createStages } from '../../src/elements/dream-jobs/stages.part.js';
import { tableWords } from '../../src/elements/dream-jobs/table.strings.js';
import { createTrend } from '../../src/elements/dream-jobs/trend.part.js';
import { ticksOf } from '../../src/elements/dream-jobs/layout-trend.model.js';
import { noElement } from '../../src/elements/widget-picture.js';

/**
 * Every number of persons that one document makes the chart tell, in four views: spoken, written, in the table, in the files. The page asks for more
 * than the document did, so that the widget itself has to hide. No name has a digit in it: what is a number was counted.
 */
const JOBS = ['Astronaute', 'Boulanger', 'Vétérinaire', 'Youtubeuse'];
const VALUES = { sex: ['f', 'm', 'x'], stage: ['cp', 'college', 'lycee'], period: ['hiver', 'ete'] } as const;
const PARTS = { compare: createCompare, stages: createStages, trend: createTrend };
const VIEWS = ['bars', 'compare', 'stages', 'trend'] as const;
type View = (typeof VIEWS)[number];

const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 }), { minLength: 40, maxLength: 40 });

function documentOf(drawn: readonly (number | null)[]): unknown {
  const left = drawn.values();
  const next = (): number | null => left.next().value ?? null;
  const crossing = (key: keyof typeof VALUES) => ({ by: [key as DreamKey], counts: JOBS.flatMap((job) => VALUES[key].map((value) => ({ job, [key]: value, n: next() }))), masked: 0 });
  const tables = [{ by: [], counts: JOBS.map((job) => ({ job, n: next() })), masked: 0 }, crossing('sex'), crossing('stage'), crossing('period')];
  const named = (key: 'stage' | 'period') => VALUES[key].map((id) => ({ id, label: id }));
  return { schema: 'ij/dream-counts@1', minCount: 1, counts: [], tables, stages: named('stage'), periods: named('period') };
}

const PERSONS = /(?<![\d.,])(\d[\d\u202f\u00a0]*)[\s\u00a0\u202f](?:personne|femme|homme|autre)/g;
const digits = (text: string): number => Number(text.replace(/\D/g, ''));
const personsIn = (text: string): number[] => [...text.matchAll(PERSONS)].map(([, n = '']) => digits(n));
const plainIn = (texts: readonly string[]): number[] => texts.filter((text) => /^\d[\d\u202f\u00a0]*$/.test(text.trim())).map(digits);

/** What a template is given, however deep. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  return typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values) ? value.values.flatMap(valuesOf) : [];
}

function onScreen(document: unknown, view: View, minCount: number): number[] {
  const parsed = parseDreamTable(document, minCount);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { counts } = parsed.value;
  const [selection, strings] = [selectDreams(counts, { top: 12 }), dreamJobsStrings.fr];
  const layout = { ...barsLook.layout(selection.jobs, { widthPx: 900 }), widthPx: 900 };
  const given = { counts, selection, strings, lang: 'fr', minCount: counts.minCount, view, look: barsLook, layout, changed: new Set(), selected: JOBS[0], active: JOBS[0] } as unknown as FigureOptions;
  const part = view === 'bars' ? undefined : PARTS[view](noElement('fr') as unknown as DreamHost);
  const table = part?.table(given) ?? tableOf(selection, { strings, lang: 'fr', minCount: counts.minCount, words: tableWords('fr', undefined) });
  const spoken = [...valuesOf(part?.(given) ?? chartTemplate(given, undefined)), part?.about(given).finding ?? ''];
  return [...spoken.flatMap(personsIn), ...plainIn(table.rows.flatMap((row) => row.slice(1)))];
}

async function inFiles(document: unknown, view: View, minCount: number): Promise<number[]> {
  const { svg, csv, title, alternative } = await drawWidget({ document, options: { view, 'min-count': String(minCount) }, lang: 'fr', nowMs: 0 });
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  // the numbers beside the axis of time are steps of a scale, up to the largest that is told
  const ticks = view === 'trend' ? ticksOf(Math.max(0, ...onScreen(document, view, minCount))) : [];
  return [...plainIn(texts).filter((n) => !ticks.includes(n)), ...plainIn(csv.split(/[;\n,]/)), ...[...texts, title, alternative].flatMap(personsIn)];
}

const toldOf = async (document: unknown, view: View, minCount: number): Promise<number[]> => [...onScreen(document, view, minCount), ...(await inFiles(document, view, minCount))];

describe('every number told of one document', () => {
  for (const view of VIEWS)
    it(`is nobody or at least k, in ${view}`, () =>
      fc.assert(
        fc.asyncProperty(numbers, fc.integer({ min: 2, max: 15 }), async (drawn, k) => {
          const few = (await toldOf(documentOf(drawn), view, k)).filter((n) => n > 0 && n < k);
          assert.deepEqual(few, []);
        }),
        { numRuns: 60 },
      ));

  it('is read by this test: where nothing is hidden, it finds the few', async () => {
    const few = documentOf(new Array<number>(40).fill(3));
    for (const view of VIEWS) {
      assert.ok(onScreen(few, view, 1).includes(3), `${view} on the screen`);
      assert.ok((await inFiles(few, view, 1)).includes(3), `${view} in files`);
    }
  });
});
