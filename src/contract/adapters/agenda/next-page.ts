import type { AdaptOptions } from '../../agenda-source.js';

/** The value of one parameter of the address that was read. */
export const pageParameter = ({ url }: AdaptOptions, name: string): string | undefined =>
  url !== undefined && URL.canParse(url) ? (new URL(url).searchParams.get(name) ?? undefined) : undefined;

/** The address that was read with some parameters changed; `name[]` repeats. Without an address there is none. */
export function pageAddress({ url }: AdaptOptions, changes: Readonly<Record<string, string | number | readonly string[]>>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const next = new URL(url);
  for (const [name, value] of Object.entries(changes)) {
    // indexed forms of the same parameter (`after[0]`) would win over the new ones
    const bare = name.replace('[]', '');
    for (const known of [...next.searchParams].map(([key]) => key)) if (known === bare || known.replace(/\[\d*\]$/, '') === bare) next.searchParams.delete(known);
    for (const one of typeof value === 'object' ? value : [value]) next.searchParams.append(name, String(one));
  }
  return next.href;
}
