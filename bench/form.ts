/** The one form that everybody draws: text, radio, checkboxes, select and number in turn; two questions in five are conditional. */
export interface BenchQuestion {
  readonly id: string;
  readonly kind: 'text' | 'radio' | 'checkboxes' | 'select' | 'number';
  readonly label: string;
  /** of radio, checkboxes and select: what is shown is also what is stored */
  readonly options: readonly string[];
  /** shown only while that question is answered by YES */
  readonly showIf: string | undefined;
}

export const YES = 'oui';

/** the text that one key completes, and the choice that a fifth of the form waits for */
export const TYPED = 'q0';
export const CHOSEN = 'q1';

const KINDS = ['text', 'radio', 'checkboxes', 'select', 'number'] as const;
const ROWS = [YES, 'non', 'je ne sais pas'];
/** so many that they are a list that opens */
const LIST = [...Array<undefined>(16)].map((_, i) => `Réponse ${i + 1}`);
const OPTIONS = { text: [], radio: ROWS, checkboxes: ROWS, select: LIST, number: [] };

/** Each list waits for the text three questions before it, each number for the first radio buttons. */
export function benchForm(size: number): BenchQuestion[] {
  return [...Array<undefined>(size)].map((_, i) => {
    const kind = KINDS[i % 5] ?? 'text';
    const showIf = kind === 'select' ? `q${i - 3}` : kind === 'number' ? CHOSEN : undefined;
    return { id: `q${i}`, kind, label: `Question ${i + 1}`, options: OPTIONS[kind], showIf };
  });
}

/** How many questions are to be seen: at first, after the key, after the choice. */
export const shownOf = (size: number): readonly [number, number, number] => [(size * 3) / 5, (size * 3) / 5 + 1, (size * 4) / 5 + 1];

/** What a page of the form contest offers; the runner gives it the questions, and times what it does with them. */
export interface FormPage {
  prepare(questions: readonly BenchQuestion[]): void | Promise<void>;
  mount(): void | Promise<void>;
  /** the controls of one question, once it is shown */
  controls(id: string): Iterable<Element>;
}
