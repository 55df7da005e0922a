interface Reading {
  /** address of the first page */
  readonly from: URL;
  readonly read: (address: string) => Promise<unknown>;
}

type Page = Readonly<Record<string, unknown>>;

const MOST_PAGES = 20;
/** As many as one document may hold. */
const MOST_ITEMS = 2_000;

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && Array.isArray((value as Page)['items']);

/** Follows `next` and puts the questions of all pages into the first. A page that is none ends it; one that can't be had is a failure of the whole. */
export async function readPages(first: unknown, { from, read }: Reading): Promise<unknown> {
  if (!isPage(first)) return first;
  const items = [...(first['items'] as unknown[])];
  const seen = new Set([from.href]);
  let page: unknown = first;
  let at = from;
  while (isPage(page) && typeof page['next'] === 'string' && URL.canParse(page['next'], at.href) && seen.size < MOST_PAGES && items.length < MOST_ITEMS) {
    at = new URL(page['next'], at.href);
    if (seen.has(at.href)) break;
    seen.add(at.href);
    page = await read(at.href);
    if (isPage(page)) items.push(...(page['items'] as unknown[]));
  }
  return { ...first, items: items.slice(0, Math.max(MOST_ITEMS, (first['items'] as unknown[]).length)) };
}
