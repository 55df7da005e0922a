import { sendKeys } from '@web/test-runner-commands';
import { definitionOf, openForm, type FormPage } from './intake-form-page.js';

export const AGE = { id: 'age', type: 'choice', label: 'Ton âge', optional: false, options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] };
export const WISH = { id: 'wish', type: 'text', label: 'Ton envie', optional: false };
export const SCHOOL = { id: 'school', type: 'text', label: 'Ton lycée', showIf: { q: 'age', eq: 'a' } };
export const DAY = { id: 'day', type: 'date', label: 'Quand' };
export const PHONE = { id: 'phone', type: 'text', label: 'Ton numéro', privacy: { envelope: 'contact' } };

const PAGES = [{ title: 'Toi', q: ['age'] }, { title: 'Tes études', q: ['school'] }, { title: 'La suite', intro: 'Presque fini.', q: ['wish', 'day'] }, { title: 'Te joindre', q: ['phone'] }];

export const formOf = (variant: object, questions: object[] = [AGE, SCHOOL, WISH, DAY, PHONE]): object => definitionOf(questions, { intro: 'Bienvenue.', variants: { v: variant } });
export const IN_PAGES = formOf({ layout: 'pages', pages: PAGES, review: true });
export const ONE_BY_ONE = formOf({ layout: 'one-per-page' }, [AGE, SCHOOL, { id: 'n', type: 'note', label: 'Un mot avant.' }, WISH, DAY]);

export interface PagedForm extends FormPage {
  /** what the page was told of each change of page */
  readonly steps: { step: number; steps?: number; title?: string }[];
  step(): string | undefined;
  title(): string | undefined;
  focusedText(): string | undefined;
  submitted(): { answers: object; skipped: string[] }[];
  /** through the browser's own history: done when the page has heard of it */
  travel(by: number): Promise<void>;
  /** with a real key: browsers drop first those entries of their history that nobody asked for */
  goOn(): Promise<void>;
  /** to the page of the contact */
  fillIn(): Promise<void>;
}

/** Without entries in the browser's history unless a test is about them: a tab has fifty, and the tests of many files share one. */
export async function openPaged(definition: object, attributes: Record<string, string> = {}, { hasHistory = false } = {}): Promise<PagedForm> {
  history.pushState = hasHistory ? History.prototype.pushState : () => undefined;
  const page = await openForm([], { definition, attributes: { variant: 'v', 'contact-action': '/contact', ...attributes } });
  const steps: PagedForm['steps'] = [];
  page.form.addEventListener('ij-intake-step-change', ({ detail }: CustomEvent) => steps.push({ ...(detail as (typeof steps)[number]) }));
  return { ...page, ...looks(page), ...acts(page), steps };
}

const looks = (page: FormPage) => ({
  step: () => page.find('.step')?.dataset['step'],
  title: () => page.text('.step [role="heading"]'),
  focusedText: () => page.focused()?.textContent.replace(/\s+/g, ' ').trim(),
  submitted: () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: object; skipped: string[] } }).submission),
});

function acts(page: FormPage) {
  return {
    travel: async (by: number) => {
      const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.go(by);
      await heard;
      await page.drawn();
    },
    goOn: () => goOn(page),
    fillIn: async () => {
      await page.press('Plus');
      await goOn(page);
      await page.type('Ton envie', 'voler');
      await goOn(page);
    },
  };
}

async function goOn(page: FormPage): Promise<void> {
  page.find('.go-on')?.focus();
  await sendKeys({ press: 'Enter' });
  await page.drawn();
}

export { until } from './until.js';
