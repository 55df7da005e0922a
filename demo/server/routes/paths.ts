import type { Context, Hono } from 'hono';
import type { PathBoard, PathDocuments } from '../path-board.js';
import { RefusedError } from '../problem.js';
import { formatEvent, type EventHub } from '../sse.js';
import { sendTaggedJson } from '../tagged.js';
import { sendChanges } from './dreams.js';

/** Not the name of a form: those have no slash. */
const TOPIC = '/api/parcours.json';

interface PathsRoute {
  readonly board: PathBoard;
  readonly hub: EventHub;
}

/**
 * `GET /api/parcours.json` → `ij/parcours-flows@1`, how many people go where, and `GET /api/parcours/stories.json` → `ij/parcours@1`, the paths of those who
 * agreed to be shown by themselves; or the stream of their changes when `text/event-stream` is asked for. Gives what tells who listens of a new release.
 */
export function addPaths(app: Hono, { board, hub }: PathsRoute): () => void {
  const send = (read: (documents: PathDocuments) => unknown) => (context: Context): Response => {
    const documents = board.current();
    if (!documents) throw new RefusedError(404, { code: 'no-paths', message: 'no form here asks for paths' });
    context.header('Vary', 'Accept');
    // a HEAD has no body: a stream opened for it would never be closed
    const wantsStream = context.req.raw.method === 'GET' && context.req.header('accept')?.includes('text/event-stream');
    return wantsStream ? sendChanges(context, hub.open(TOPIC, missedChange(context, documents.tag))) : sendTaggedJson(context, read(documents));
  };
  app.get(TOPIC, send(({ flows }) => flows));
  app.get('/api/parcours/stories.json', send(({ stories }) => stories));
  return createAnnouncer({ board, hub });
}

/** A reader that comes back says what it saw last. */
function missedChange(context: Context, tag: string): string {
  const seen = context.req.header('last-event-id');
  return seen === undefined || seen === tag ? '' : formatEvent('change', tag);
}

/** Tells of documents once, when they come out: an answer that changes nothing to see is not told of. Nobody who listens: nothing is made. */
function createAnnouncer({ board, hub }: PathsRoute): () => void {
  return () => {
    const told = board.last?.tag;
    if (told === undefined || hub.size === 0) return;
    const tag = board.current()?.tag;
    if (tag !== undefined && tag !== told) hub.publish(TOPIC, formatEvent('change', tag));
  };
}
