/** `title=nom, start=date_debut`: our name of a field, its name there. */
export const parseMapping = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/[,;\n]/).map((pair) => pair.split('=').map((part) => part.trim())).filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean)));
