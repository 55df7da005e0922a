import type { Context } from 'hono';
import { wantsStream, type Announcements } from '../announcements.js';
import type { DreamBoard } from '../dream-board.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { sendTaggedJson } from '../tagged.js';
import { requireForm } from './forms.js';

interface DreamsRoute {
  readonly forms: Forms;
  readonly boards: ReadonlyMap<string, DreamBoard>;
  readonly announcements: Announcements;
}

/**
 * `GET /api/forms/:id/dreams` → `ij/dream-counts@1`, or the stream of its changes when `text/event-stream` is asked for. Messages are named by the table that
 * is out, not by a number: the number of answers would tell what the table hides.
 */
export function dreamsRoute({ forms, boards, announcements }: DreamsRoute): (context: Context) => Promise<Response> {
  for (const [form, board] of boards) announcements.follow(form, async () => (await board.current()).tag);
  return async (context) => {
    const { id } = requireForm(forms, context.req.param('id'));
    const board = boards.get(id);
    if (!board) throw new RefusedError(404, { code: 'no-dreams', message: `form "${id}" asks for no dream: no dream-jobs question, nor a choice with the dimension "dream" that may be left out` });
    context.header('Vary', 'Accept');
    const { table } = await board.ready();
    return wantsStream(context) ? announcements.send(context, id) : sendTaggedJson(context, table);
  };
}
