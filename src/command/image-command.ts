import { IjError } from '../client/errors.js';
import { parseJsonOrText } from '../client/json.js';
import { getJson } from '../client/request.js';
import { WIDGETS, type WidgetName } from '../contract/widget.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../embed/options.js';
import { LARGEST_SIDE, NoRendererError, PAPERS, PictureError, pictureOf, pngOf, SMALLEST_SIDE, type Paper, type PictureOptions, type WidgetPicture } from '../pictures/index.js';
import { deliver, readBytes, save } from './files.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

/** What is asked of the command itself; all else are options of the widget. */
const OWN = { src: { type: 'string' }, out: { type: 'string' }, as: { type: 'string' }, size: { type: 'string' }, lang: { type: 'string' } } as const;
const FORMATS = ['png', 'svg', 'csv', 'txt'] as const;
type Format = (typeof FORMATS)[number];
const LANGUAGES = ['fr', 'en'] as const;

const isAsked = ({ name, kind }: WidgetOption): boolean => kind !== 'address' && !Object.hasOwn(OWN, name);

/** Those of all widgets: which of them a widget has is known once its name is. */
export const IMAGE_OPTIONS: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>> = {
  ...Object.fromEntries(Object.values(WIDGET_OPTIONS).flat().filter(isAsked).map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }])),
  ...OWN,
};

type Values = Readonly<Record<string, string | boolean | undefined>>;
type Asked = Readonly<Record<keyof typeof OWN, string | undefined>>;

/** `image <widget>`: the picture that the element exports, its table or its words, to `--out`. Gives the exit code. */
export async function imageCommand(name: string, values: Values, system: System): Promise<number> {
  const widget = WIDGETS.find((one) => one === name);
  if (!widget) throw new BadUsage(`there is no widget "${name}": one of ${WIDGETS.join(', ')}`);
  const asked = values as unknown as Asked;
  const format = formatOf(asked);
  const size = sizeOf(asked.size);
  const options = optionsOf(widget, values);
  const lang = languageOf(asked.lang, system);
  const src = asked.src ?? '';
  if (!src && OF_DOCUMENT.includes(widget)) throw new BadUsage(`${widget} needs --src: a file or an address`);
  const compared = widget === 'cross-table' && options['compare'] ? await readDocument(options['compare'], widget, system) : undefined;
  const picture = await drawn({ widget, options, lang, ...size, compared, document: src ? await readDocument(src, widget, system) : undefined }, src || widget);
  await hand(picture, { format, out: asked.out, density: densityOf(size) }, system);
  return EXIT.DONE;
}

/** Widgets whose picture is of a document. */
const OF_DOCUMENT: readonly WidgetName[] = ['agenda-map', 'cross-table', 'dream-jobs', 'parcours', 'question-wall'];
/** These also read what is no JSON: tables, calendars. */
const READ_TEXT: readonly WidgetName[] = ['agenda-map', 'parcours'];

function formatOf({ as, out }: Asked): Format {
  const said = as ?? /\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? (out === undefined ? 'svg' : '');
  const format = FORMATS.find((one) => one === said);
  if (!format) throw new BadUsage(as === undefined ? `--out ${out ?? ''}: a name that ends in .${FORMATS.join(', .')}, or --as ${FORMATS.join('|')}` : `--as ${as}: one of ${FORMATS.join(', ')}`);
  if (format === 'png' && out === undefined) throw new BadUsage('a PNG is no text: --out must say where it goes');
  return format;
}

interface Size {
  readonly frame?: { readonly width: number; readonly height: number };
  readonly paper?: Paper;
}

function sizeOf(size: string | undefined): Size {
  if (size === undefined) return {};
  const paper = PAPERS.find((one) => one === size.toLowerCase());
  if (paper) return { paper };
  const [width = NaN, height = NaN] = (/^(\d{1,5})[x×](\d{1,5})$/.exec(size) ?? []).slice(1).map(Number);
  if (Math.min(width, height) >= SMALLEST_SIDE && Math.max(width, height) <= LARGEST_SIDE) return { frame: { width, height } };
  throw new BadUsage(`--size ${size}: px as 1200x630, ${SMALLEST_SIDE} to ${LARGEST_SIDE} a side, or ${PAPERS.join(', ')}`);
}

/** 300 pixels an inch on paper; twice as many as a screen's where the picture is as large as it likes. */
const densityOf = ({ paper, frame }: Size): number => (paper ? 300 / 96 : frame ? 1 : 2);

function optionsOf(widget: WidgetName, values: Values): Record<string, string> {
  const known = WIDGET_OPTIONS[widget].filter(isAsked);
  const given = Object.keys(values).filter((name) => !Object.hasOwn(OWN, name) && values[name] !== undefined && values[name] !== false);
  return Object.fromEntries(
    given.map((name) => {
      const option = known.find((one) => one.name === name);
      if (!option) throw new BadUsage(`${widget} has no option --${name}: it has ${known.map((one) => `--${one.name}`).join(', ')}`);
      return [name, valueOf(option, values[name] === true ? '' : String(values[name]))];
    }),
  );
}

function valueOf({ name, kind, values = [] }: WidgetOption, value: string): string {
  const words = kind === 'views' ? value.split(/\s+/) : [value];
  const wrong = kind === 'choice' || kind === 'views' ? words.find((word) => !values.includes(word)) : undefined;
  if (wrong !== undefined) throw new BadUsage(`--${name} ${wrong}: one of ${values.join(', ')}`);
  if (kind === 'number' && !Number.isFinite(Number(value || NaN))) throw new BadUsage(`--${name} ${value}: a number is needed`);
  return value;
}

/** French, unless it is asked for or the machine speaks English. */
function languageOf(wished: string | undefined, { locale = '' }: System): string {
  if (wished === undefined) return /^en/i.test(locale) ? 'en' : 'fr';
  if (!LANGUAGES.some((one) => one === wished)) throw new BadUsage(`--lang ${wished}: one of ${LANGUAGES.join(', ')}`);
  return wished;
}

export async function readDocument(src: string, widget: WidgetName, system: System): Promise<unknown> {
  const document = await (/^https?:\/\//i.test(src) && URL.canParse(src) ? getJson(new URL(src), { parse: parseJsonOrText }) : readFile(src, system)).catch((error: unknown) => {
    throw error instanceof IjError ? new Failure(`${src} can't be read: ${error.message}`) : error;
  });
  if (typeof document === 'string' && !READ_TEXT.includes(widget)) throw new Failure(`${src} is no JSON: it begins with ${JSON.stringify(document.trim().slice(0, 40))}`);
  return document;
}

const readFile = async (path: string, system: System): Promise<unknown> => parseJsonOrText(new TextDecoder().decode(await readBytes(path, system)), path);

async function drawn(options: PictureOptions, source: string): Promise<WidgetPicture> {
  try {
    return await pictureOf(options);
  } catch (error) {
    throw error instanceof PictureError ? new Failure(`${source}: ${error.message}`) : error;
  }
}

interface Handing {
  readonly format: Format;
  readonly out: string | undefined;
  readonly density: number;
}

async function hand(picture: WidgetPicture, { format, out, density }: Handing, system: System): Promise<void> {
  if (format === 'csv' && !picture.csv) throw new Failure('there is no table: this widget shows no figures, or its document has none');
  if (format === 'png' && out !== undefined) return save(await pngFrom(picture, density), out, system);
  await deliver(format === 'svg' ? picture.svg : format === 'csv' ? picture.csv : `${picture.alternative}\n`, out, system);
}

async function pngFrom({ svg, width }: WidgetPicture, density: number): Promise<Uint8Array> {
  try {
    return await pngOf(svg, { width, density });
  } catch (error) {
    throw error instanceof NoRendererError ? new Failure(error.message) : error;
  }
}
