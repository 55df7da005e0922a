import type { Context } from 'hono';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { countsCsv } from '../statistics/counts-csv.js';
import { refuseQuery, type FormStatistics } from '../statistics/form-statistics.js';
import { sendTagged, sendTaggedJson } from '../tagged.js';

interface CountsRoute {
  readonly forms: Forms;
  readonly statistics: FormStatistics;
}

/** `GET /api/forms/:id/counts?by=theme,age[&from&to][&format=csv]` → `ij/form-counts@1`. Forms that are not asked any more have counts too. */
export const countsRoute =
  ({ forms, statistics }: CountsRoute) =>
  async (context: Context): Promise<Response> => {
    const [form] = forms.editions(context.req.param('id') ?? '');
    if (!form) throw new RefusedError(404, { code: 'unknown-form', message: 'there is no form of this name here' });
    const { from, to, format = 'json' } = context.req.query();
    const by = (context.req.query('by') ?? '').split(',').map((name) => name.trim()).filter(Boolean);
    if (by.length < 1 || by.length > 2) throw refuseQuery('by', 'names one or two dimensions, as in by=theme,age');
    if (!['json', 'csv'].includes(format)) throw refuseQuery('format', 'is "json" or "csv"');
    const table = await statistics.count(form, { by, from, to });
    if (format === 'json') return sendTaggedJson(context, table.counts);
    context.header('Content-Disposition', `attachment; filename="${form.id}-${by.join('-')}-${table.counts.from}.csv"`.replace(/[^\w"=;. -]/g, ''));
    return sendTagged(context, { type: 'text/csv; charset=UTF-8', body: countsCsv(table, form.lang) });
  };
