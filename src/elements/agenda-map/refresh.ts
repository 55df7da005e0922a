import type { AgendaSources, Feed, SourcesHost } from './sources.js';

/**
 * Reads as far as what is shown was read, so that reading again takes nothing away while it goes. What a source can't give again stays as
 * it was.
 */
export async function readAsFar(sources: AgendaSources, shown: AgendaSources, signal: AbortSignal): Promise<void> {
  await Promise.all(
    sources.feeds.map(async (feed, i) => {
      const before = shown.feeds[i];
      while (before && !feed.state.isDone && feed.items.length < before.items.length) await feed.readNext(signal);
      if (before && feed.state.error && feed.items.length < before.items.length) keep(feed, before, sources.host);
    }),
  );
  sources.version += 1;
}

/** The webmaster is told; the person is shown what there was, not that it is missing. */
function keep(feed: Feed, before: Feed, { onFailure }: SourcesHost): void {
  if (feed.items.length && feed.state.error) onFailure(feed.state.error); // of the first page was told already
  feed.state = before.state;
  feed.items = before.items;
  feed.isInOrder = before.isInOrder;
  feed.title ??= before.title;
  before.categories.forEach((label, id) => feed.categories.set(id, label));
}
