/** Long enough for the browser to have begun the download; until then the address must live. */
const RELEASE_AFTER_MS = 30_000;

/** Hands a text, or what is one already, to the person as a file. */
export function saveFile(content: string | Blob, { name, type }: { readonly name: string; readonly type: string }): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
