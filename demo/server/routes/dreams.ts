import type { Context } from 'hono';
import type { DreamBoard } from '../dream-board.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { formatEvent, type EventHub } from '../sse.js';
import { sendTaggedJson } from '../tagged.js';
import { requireForm } from './forms.js';

interface DreamsRoute {
  readonly forms: Forms;
  readonly boards: ReadonlyMap<string, DreamBoard>;
  readonly hub: EventHub;
}

/** `GET /api/forms/:id/dreams` → `ij/dream-counts@1`, or the stream of its changes when `text/event-stream` is asked for. */
export const dreamsRoute =
  ({ forms, boards, hub }: DreamsRoute) =>
  async (context: Context): Promise<Response> => {
    const { id } = requireForm(forms, context.req.param('id'));
    const board = boards.get(id);
    if (!board) throw new RefusedError(404, { code: 'no-dreams', message: `form "${id}" asks for no dream: no dream-jobs question, nor a choice with the dimension "dream" that may be left out` });
    context.header('Vary', 'Accept');
    await board.ready();
    // a HEAD has no body: a stream opened for it would never be closed
    const wantsStream = context.req.raw.method === 'GET' && context.req.header('accept')?.includes('text/event-stream');
    return wantsStream ? sendChanges(context, hub.open(id, missedChange(context, board))) : sendTaggedJson(context, board.table());
  };

export function sendChanges(context: Context, stream: ReadableStream<Uint8Array>): Response {
  // X-Accel-Buffering: nginx would hold the messages back until its buffer is full
  return context.body(stream, 200, {
    'Content-Type': 'text/event-stream; charset=UTF-8',
    'Cache-Control': 'no-cache',
    'X-Accel-Buffering': 'no',
  });
}

/** A reader that comes back says what it saw last; if a table came out meanwhile, it is told at once. */
function missedChange(context: Context, board: DreamBoard): string {
  const seen = context.req.header('last-event-id');
  const tag = board.tag();
  return seen === undefined || seen === tag ? '' : changeEvent(tag);
}

/** Named by the table that is out, not by a number: the number of answers would tell what the table hides. */
export const changeEvent = (tag: string): string => formatEvent('change', tag);
