import type { Context } from 'hono';
import { TERRITORY_LEVELS, type TerritoryCounts } from '../../../src/contract/territory.js';
import { toFrenchCsv } from '../csv.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { refuseQuery } from '../statistics/form-statistics.js';
import { RESIDENCE, type TerritoryStatistics } from '../statistics/territory-statistics.js';
import { wordsIn } from '../statistics/words.js';
import { sendTagged, sendTaggedJson } from '../tagged.js';

interface TerritoryRoute {
  readonly forms: Forms;
  readonly territories: TerritoryStatistics;
}

/** `GET /api/territory?form=demandes-territoire&level=departement[&format=csv]` → `ij/territory-counts@1` of the last period that is over. */
export const territoryRoute =
  ({ forms, territories }: TerritoryRoute) =>
  async (context: Context): Promise<Response> => {
    const { form: id = '', level: wanted = 'departement', format = 'json' } = context.req.query();
    const [form] = forms.editions(id);
    if (!form) throw new RefusedError(404, { code: 'unknown-form', message: 'there is no form of this name here' });
    if (!territories.asks(form)) throw new RefusedError(404, { code: 'no-residence', message: `form "${form.id}" has no question of the type place with the dimension "${RESIDENCE}"` });
    const level = TERRITORY_LEVELS.find((one) => one === wanted);
    if (!level) throw refuseQuery('level', `is one of ${TERRITORY_LEVELS.join(', ')}`);
    if (!['json', 'csv'].includes(format)) throw refuseQuery('format', 'is "json" or "csv"');
    const counts = await territories.count(form, level);
    if (format === 'json') return sendTaggedJson(context, counts);
    context.header('Content-Disposition', `attachment; filename="${form.id}-${level}.csv"`);
    return sendTagged(context, { type: 'text/csv; charset=UTF-8', body: csvOf(counts, form.lang) });
  };

function csvOf({ title, from, to, minCount, total, areas, notes }: TerritoryCounts, lang: string | undefined): string {
  const words = wordsIn(lang);
  const told = (n: number | null | undefined): string | number => n ?? words.masked;
  const about = [[title ?? ''], [words.period, from ?? '', to ?? ''], [words.threshold, minCount], ...notes.map((note) => [note]), []];
  return toFrenchCsv([...about, ['code', words.area, words.requests], ...areas.map(({ code, label, n }) => [code, label, told(n)]), ['', words.total, told(total)]]);
}
