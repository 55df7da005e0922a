import type { AgendaItem } from '../../contract/agenda-set.js';

/** What stands between an identifier and the number of its copy: no partner writes it. */
const COPY = '\u2063';

/**
 * The entries that are not there yet, each with a key of its own. Servers repeat: a page that moved on while it was read has entries of the one before,
 * and some give one identifier to several events.
 */
export function withoutRepeated(known: readonly AgendaItem[], entries: readonly AgendaItem[]): AgendaItem[] {
  const alike = new Map<string, Set<string>>();
  const wanted = new Set(entries.map(({ key }) => key));
  for (const item of known) if (wanted.has(plainKey(item))) noted(alike, item);
  return entries.flatMap((item) => {
    const said = noted(alike, item);
    if (!said) return [];
    return said.size > 1 ? { ...item, key: `${item.key}${COPY}${said.size}` } : item;
  });
}

const plainKey = ({ key }: AgendaItem): string => key.split(COPY, 1)[0] ?? '';

/** All that was said under its identifier, this included; nothing when it was there. */
function noted(alike: Map<string, Set<string>>, item: AgendaItem): ReadonlySet<string> | undefined {
  const key = plainKey(item);
  const said = alike.get(key) ?? new Set();
  alike.set(key, said);
  return said.size < said.add(JSON.stringify(item.event ?? item.actor)).size ? said : undefined;
}
