import type { Context, Hono } from 'hono';
import { wantsStream, type Announcements } from '../announcements.js';
import type { PathBoard, PathDocuments } from '../path-board.js';
import { RefusedError } from '../problem.js';
import { sendTaggedJson } from '../tagged.js';

/** Not the name of a form: those have no slash. */
export const PATHS = '/api/parcours.json';

interface PathsRoute {
  readonly board: PathBoard;
  readonly announcements: Announcements;
}

/**
 * `GET /api/parcours.json` → `ij/parcours-flows@1`, how many people go where, and `GET /api/parcours/stories.json` → `ij/parcours@1`, the paths of those who
 * agreed to be shown by themselves; or the stream of their changes when `text/event-stream` is asked for.
 */
export function addPaths(app: Hono, { board, announcements }: PathsRoute): void {
  announcements.follow(PATHS, async () => (await board.current())?.tag);
  const send = (read: (documents: PathDocuments) => unknown) => async (context: Context): Promise<Response> => {
    const documents = await board.current();
    if (!documents) throw new RefusedError(404, { code: 'no-paths', message: 'no form here asks for paths' });
    context.header('Vary', 'Accept');
    return wantsStream(context) ? announcements.send(context, PATHS) : sendTaggedJson(context, read(documents));
  };
  app.get(PATHS, send(({ flows }) => flows));
  app.get('/api/parcours/stories.json', send(({ stories }) => stories));
}
