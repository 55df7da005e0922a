import type { Context, Hono } from 'hono';
import type { Widget } from '../../../src/contract/widget.js';
import { withState } from '../../../src/embed/options.js';
import { PICTURE_TYPES, type PictureFormat } from '../pictures/picture-job.js';
import { BusyError, UndrawableError, type PictureShelf } from '../pictures/picture-shelf.js';
import { RefusedError } from '../problem.js';
import { sendTagged } from '../tagged.js';

interface WidgetPictures {
  readonly find: (id: string) => Widget;
  readonly shelf: PictureShelf;
  readonly now: () => Date;
}

/** As link previews want it, as squares, and upright. */
const SIZES = { '1200x630': [1_200, 630], '1080x1080': [1_080, 1_080], '1080x1350': [1_080, 1_350] } as const;
const BUSY_SECONDS = 2;

/** `/w/<id>.png`, `.svg`, `.csv` and `.txt` (the text alternative): what the widget shows, in the state of the address. */
export function addWidgetPictures(app: Hono, { find, shelf, now }: WidgetPictures): void {
  app.get('/w/:file{[^/]+\\.(?:png|svg|csv|txt)}', async (context) => {
    const { searchParams, origin } = new URL(context.req.url);
    const [, id = '', format = ''] = /^(.+)\.(\w+)$/.exec(context.req.param('file')) ?? [];
    const known = find(id);
    const shown = withState(known, searchParams);
    // words of whoever made the address would look like ours in a picture
    const { heading: _asked, ...stated } = shown.options;
    const { heading } = known.options;
    const options = heading === undefined ? stated : { ...stated, heading };
    const [width, height] = sizeOf(searchParams.get('size') ?? '1200x630');
    const text = await textOf(app, shown.options['src'], origin);
    const job = { widget: { ...shown, options }, text, width, height, format: format as PictureFormat, day: now().toISOString().slice(0, 10) };
    const body = await shelf.get(job).catch(refuse);
    if (!body.length) throw new RefusedError(404, { code: 'not-found', message: `"${id}" has no table` });
    return sendPicture(context, body, format as PictureFormat);
  });
}

function sizeOf(asked: string): readonly [number, number] {
  if (Object.hasOwn(SIZES, asked)) return SIZES[asked as keyof typeof SIZES];
  throw new RefusedError(400, { code: 'bad-size', message: `size must be one of ${Object.keys(SIZES).join(', ')}` });
}

/** Only from this server, through its own routes: what is told to everybody. No address is ever fetched for a picture. */
async function textOf(app: Hono, src: string | undefined, origin: string): Promise<string | undefined> {
  const url = src && URL.canParse(src, origin) ? new URL(src, origin) : undefined;
  if (url?.origin !== origin) return undefined;
  const answer = await app.fetch(new Request(url));
  if (!answer.ok) throw new RefusedError(503, { code: 'unavailable', message: 'what the picture is of can’t be read now', retryAfter: BUSY_SECONDS });
  return answer.text();
}

function refuse(error: unknown): never {
  if (error instanceof BusyError) throw new RefusedError(503, { code: 'busy', message: 'too many pictures are asked for now; try again later', retryAfter: BUSY_SECONDS });
  if (error instanceof UndrawableError) throw new RefusedError(422, { code: 'no-picture', message: `there is no picture of this: ${error.message}`.slice(0, 500) });
  throw error;
}

function sendPicture(context: Context, body: Uint8Array<ArrayBuffer>, format: PictureFormat): Response {
  if (format === 'csv') context.header('Content-Disposition', 'attachment');
  return sendTagged(context, { type: PICTURE_TYPES[format], body });
}
