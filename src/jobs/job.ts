/** A job, or a dream that is none (`Licorne`): what an answer is counted as. */
export interface Job {
  /** words with `-` between them, of at most 64 characters; the same in every version that knows the job */
  readonly id: string;
  /** for everybody, as it is shown: `Infirmier, infirmière` */
  readonly label: string;
  readonly masculine: string;
  readonly feminine: string;
  /** in the ROME, the French list of trades (`J1506`), or in the PCS 2020 (`62A2`) when only that one has the name; none of a dream or a whole field */
  readonly code?: string;
}

/** How a job was found, from sure to less sure. */
export type HowFound = 'alias' | 'exact' | 'sound' | 'words' | 'beginning' | 'spelling';

export type JobMatch = { readonly kind: 'job'; readonly job: Job; readonly how: HowFound } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

/** The list as it is written: made by `infolab-widgets jobs`. */
export interface ReferentialData {
  /** with `|` between them: `#K1402` a code, then its jobs: `Avocat`, `Agent~de sécurité` (what is before `~` has a feminine), `=Dentiste` (one word for both), `steward!hôtesse` (no rule) */
  readonly jobs: string;
  /** `chanteur chanteuse` of each word whose feminine no rule gives, with commas between them */
  readonly irregular: string;
}
