import { sendKeys } from '@web/test-runner-commands';
import { configure } from '../../src/client/settings.js';
import type { Submission } from '../../src/contract/submission.js';
import { loadPart } from '../../src/elements/intake-form/form-parts.js';
import { EXPRESS_SHEET } from '../../src/elements/intake-form/intake-form-express.examples.js';
import { newSubmissionId } from '../../src/client/submission-id.js';
import { openForm, type FormPage } from './intake-form-page.js';

const START_MS = Date.UTC(2026, 10, 23, 9);

/** A desk that no other test knows: files run side by side on one storage. */
export const newDesk = (): string => `d${newSubmissionId()}`;

/** What a desk has had remembered on this device. */
export const keptNames = (desk: string): string[] => Object.keys(localStorage).filter((name) => name.includes(desk));

/** The express sheet in the page, and what a desk does with it. */
export interface ExpressPage extends FormPage {
  /** puts the focus on the first question */
  start(): void;
  /** presses keys one after the other, each once the one before has done its work */
  keys(...keys: string[]): Promise<void>;
  /** a key with Ctrl, where the focus is */
  control(key: string): Promise<void>;
  focusedQuestion(): string | undefined;
  /** codes of what is ticked, in asking order */
  checked(): string[];
  /** answers of each sheet sent so far */
  answers(): Submission['answers'][];
  said(): string | undefined;
  /** lets the time of the undo pass */
  passUndo(): Promise<void>;
}

export async function openExpress(options: Parameters<typeof openForm>[1] = {}): Promise<ExpressPage> {
  await loadPart('express');
  let passedMs = () => 0;
  const restore = configure({ now: () => START_MS + passedMs() });
  const page = await openForm([], { definition: EXPRESS_SHEET, ...options, attributes: { variant: 'express', desk: newDesk(), ...options.attributes } });
  passedMs = () => page.world.nowMs;
  await page.drawn();
  const remove = () => {
    page.remove();
    restore();
  };
  return { ...page, ...actsOn(page), remove };
}

function actsOn(page: FormPage) {
  return {
    start: () => page.field('études').focus(),
    keys: async (...keys: string[]) => {
      for (const key of keys) {
        await sendKeys(key.length === 1 ? { type: key } : { press: key });
        await page.form.updateComplete;
      }
    },
    control: async (key: string) => {
      page.focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, composed: true }));
      await page.drawn();
    },
    focusedQuestion: () => page.focused()?.closest<HTMLElement>('[data-q]')?.dataset['q'],
    checked: () => [...page.root.querySelectorAll<HTMLInputElement>('form input:checked')].map(({ value }) => value),
    answers: () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: Submission }).submission.answers),
    said: () => page.text('.visually-hidden[role="status"]'),
    passUndo: async () => {
      await page.world.pass(8_000);
      document.dispatchEvent(new CustomEvent('visibilitychange'));
      await page.drawn();
    },
  };
}
