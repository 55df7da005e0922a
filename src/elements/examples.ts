import type { RemoteStatus } from '../state/remote.js';

/** What the endpoint says in an example: JSON, any text, a status, or nothing ever. */
export interface ExampleAnswer {
  readonly json?: unknown;
  readonly text?: string;
  readonly status?: number;
  readonly never?: boolean;
}

/**
 * One named state of an element. The one list of an element's examples feeds its stories, the shared test suite, axe and the screenshots.
 */
export interface Example {
  readonly name: string;
  /** in French, shown in the stories */
  readonly title: string;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  /** answer to every GET of the example; without one the element has no `src` */
  readonly answer?: ExampleAnswer;
  /** the status it must come to */
  readonly status: RemoteStatus;
  /** text of the page's fallback, in the default slot */
  readonly fallback?: string;
}

export interface ExampleSet {
  readonly tag: string;
  readonly title: string;
  readonly examples: readonly Example[];
}

/** Where the examples pretend that their document lives. */
export const EXAMPLE_SRC = '/examples/document.json';
