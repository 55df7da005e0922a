/** What the command needs of the machine; a test gives its own. */
export interface System {
  /** the person's language as the machine says it: `fr_FR.UTF-8`, `C`; undefined when it says none */
  readonly locale?: string | undefined;
  /** a whole file; throws when there is none */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** what was asked for */
  readonly out: (text: string) => void;
  /** what is said about it */
  readonly error: (text: string) => void;
}

/** How the command ends; `LOST`: done, but something of the source has no counterpart, or a new version drops a code or uses one again. 64 is EX_USAGE of sysexits(3). */
export const EXIT = { DONE: 0, FAILED: 1, LOST: 2, USAGE: 64 } as const;

/** The command was called in a way that it doesn't know. */
export class BadUsage extends Error {}

/** A file can't be read, written or understood: a line for the person, no trace of calls. */
export class Failure extends Error {}
