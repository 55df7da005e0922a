/** What a page of the benchmark offers: the runner calls `prepare`, then times `first` and `change`, each until its frame is painted. */
export interface BenchPage {
  prepare(size: number): void;
  first(): void | Promise<void>;
  change(): void | Promise<void>;
}

export function expose(page: BenchPage): void {
  (globalThis as unknown as { bench: BenchPage }).bench = page;
}

export const root = (): HTMLElement => document.body.appendChild(document.createElement('main'));

/** The same questions for everyone: texts, radios, numbers; two in five appear only when the text before them is "oui". */
export interface BenchQuestion {
  readonly id: string;
  readonly kind: 'text' | 'radio' | 'number';
  readonly label: string;
  readonly after: string | undefined;
}

export function questions(count: number): BenchQuestion[] {
  const kinds = ['text', 'radio', 'number', 'radio', 'text'] as const;
  return [...Array<undefined>(count)].map((_, i) => ({ id: `q${i}`, kind: kinds[i % 5] ?? 'text', label: `Question ${i + 1}`, after: i % 5 === 1 || i % 5 === 2 ? `q${i - (i % 5)}` : undefined }));
}

export const CHOICES = ['oui', 'non', 'je ne sais pas'];
export const GROUPS = ['f', 'm'] as const;

/** `people` answers on 20 jobs, few of them popular; the same numbers at each run. */
export function counts(people: number): { job: string; sex: 'f' | 'm'; n: number }[] {
  const weights = [...Array<undefined>(20)].map((_, i) => 1 / (i + 2));
  const total = weights.reduce((a, b) => a + b);
  return weights.flatMap((weight, i) => GROUPS.map((sex, g) => ({ job: `Métier ${i + 1}`, sex, n: Math.round((people * weight * (g ? 5 - (i % 5) : 1 + (i % 5))) / (6 * total)) })));
}
