/** Long enough for the browser to have begun the download; until then the address must live. */
const RELEASE_AFTER_MS = 30_000;

/** A name for a file of what it is about: letters and digits that any disk takes; what is empty is left out. */
export const stemOf = (parts: readonly (string | undefined)[]): string => parts.map((part) => slug(part ?? '')).filter(Boolean).join('_');

const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[\s.,]+(?=\d)/g, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');

/** Hands a text, or what is one already, to the person as a file. */
export function saveFile(content: string | Blob, { name, type }: { readonly name: string; readonly type: string }): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
