/** The part of Tagify that filters, which its package does not export. */
const { default: suggestions } = (await import(new URL('../node_modules/@yaireo/tagify/src/parts/suggestions.js', import.meta.url).href)) as {
  readonly default: { readonly filterListItems: (this: object, text: string) => readonly { readonly value: string }[] };
};

/** `filterListItems` as it runs in a field without tags, with the settings that Tagify has by itself. */
export function tagifyFilter(labels: readonly string[], limit: number): (text: string) => readonly string[] {
  const dropdown = { maxItems: limit, searchKeys: ['value', 'searchBy'], fuzzySearch: true, caseSensitive: false, accentedSearch: true, includeSelectedTags: false };
  const field = { settings: { dropdown, whitelist: labels }, value: [], state: { dropdown: {} }, isTagDuplicate: () => false };
  return (text) => suggestions.filterListItems.call(field, text).map((item) => item.value);
}
