/** A name of a job in both genders, as a list of trades has it. */
export interface Appellation {
  /** of that list: `J1506` in the ROME, `62A2` in the PCS */
  readonly code: string;
  readonly masculine: string;
  readonly feminine: string;
  readonly isMain: boolean;
  readonly isRare: boolean;
}

/** Remarks between brackets, or after a dash at the end, are no part of a name. */
export const withoutRemarks = (label: string): string => label.replace(/\s*\(.*?\)/g, '').replace(/\s+-[^-]*-?$/, '').replace(/\s+/g, ' ').trim();

/** Names of jobs begin small inside a sentence; abbreviations stay. Capitals may have no accent: `E` before one consonant and a vowel had one. */
export function smallName(name: string): string {
  const small = /^[A-Z][A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return small.replace(/(?<=^|-)e(?=(?:[bcdfglmnptvz]|ch|qu|th|[bcdfgptv][lr])[aeiouyéèêâîï])(?!vent\b)/, 'é');
}
