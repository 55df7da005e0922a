import type { AnswerValue, FormOption } from '../../contract/form.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { foldPlace, type Place } from '../../contract/places.js';
import type { Input } from './intake-form.model.js';

/** What was typed, and the code of the place that was chosen for it or that is called so. */
export interface PlaceInput {
  readonly text: string;
  readonly code?: string | undefined;
}

export function placeOf(input: Input | undefined): PlaceInput {
  const place = typeof input === 'object' && 'rich' in input ? (input.rich as Partial<Record<keyof PlaceInput, unknown>> | null) : null;
  return { text: typeof place?.text === 'string' ? place.text : '', code: typeof place?.code === 'string' ? place.code : undefined };
}

/** The one place that is called so; undefined when none is, or several are. */
export function placeCalled(text: string, places: readonly Place[]): Place | undefined {
  const name = foldPlace(text);
  const [one, ...others] = name ? places.filter(({ label }) => foldPlace(label) === name) : [];
  return others.length ? undefined : one;
}

/** A code, or what was typed where no place is called so. */
export function readPlace({ options, src }: PlannedQuestion, input: Input): AnswerValue | undefined {
  const { text, code } = placeOf(input);
  const typed = text.trim();
  if (!typed) return undefined;
  const isOffered = code !== undefined && (src !== undefined || options.some((option: FormOption) => option.code === code));
  return isOffered ? code : (placeCalled(typed, options)?.code ?? typed);
}
