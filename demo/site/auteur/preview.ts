import { isContact } from '../../../src/contract/form-plan.js';
import { QUESTION_TYPES, type Form, type Question } from '../../../src/contract/index.js';

/** The element as this page uses it: its script is loaded beside, by its own tag. */
interface FormElement extends HTMLElement {
  data: unknown;
  variant: string | undefined;
}

interface PreviewParts {
  /** what the element stands in: its width is that of the screen to try */
  readonly frame: HTMLElement;
  readonly element: FormElement;
  readonly variant: HTMLSelectElement;
  readonly lang: HTMLSelectElement;
  readonly widths: readonly HTMLInputElement[];
  readonly stale: HTMLElement;
  /** says how questions of an unknown type are drawn */
  readonly unknown: HTMLElement;
  readonly sent: HTMLElement;
  /** says what the document shown is not all of */
  readonly apart: HTMLElement;
}

/**
 * The form as people will see it. What is put in is not sent: pressing the button shows the document of the answers, and names the questions
 * whose answers would go apart. Looking for a code asks the endpoint all the same, with its hash.
 */
export class Preview {
  readonly #parts: PreviewParts;
  #form: Form | undefined;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
    parts.variant.addEventListener('change', () => this.#apply());
    parts.lang.addEventListener('change', () => this.#apply());
    for (const width of parts.widths) width.addEventListener('change', () => void (parts.frame.dataset['width'] = width.value));
    parts.element.addEventListener('ij-intake-submit', (event) => this.#onSubmit(event as CustomEvent));
  }

  /** Shows a form without fault; without one, what was shown stays, and says that it is old. */
  show(form: Form | undefined): void {
    const { stale } = this.#parts;
    stale.hidden = form !== undefined || this.#form === undefined;
    if (!form) return;
    this.#form = form;
    this.#tellUnknown(form);
    offer(this.#parts.variant, [['', 'toutes les questions'], ...Object.entries(form.variants).map(([name, { title }]) => [name, title ? `${name} : ${title}` : name] as const)]);
    offer(this.#parts.lang, [form.lang ?? 'fr', ...Object.keys(form.i18n ?? {})].map((tag) => [tag, tag] as const));
    this.#apply();
  }

  #tellUnknown(form: Form): void {
    const { unknown } = this.#parts;
    const labels = questionsOf(form).filter(({ type }) => !QUESTION_TYPES.some((one) => one === type)).map(({ label }) => `« ${label} »`);
    unknown.hidden = labels.length === 0;
    unknown.textContent = `D’un type inconnu, dessiné comme un champ de texte, ici comme partout : ${labels.join(' ; ')}.`;
  }

  #apply(): void {
    const { element, variant, lang } = this.#parts;
    element.variant = variant.value || undefined;
    element.lang = lang.value;
    element.data = this.#form && { ...this.#form }; // a new object: another variant may need other parts of the element
  }

  #onSubmit(event: CustomEvent): void {
    event.preventDefault(); // a trial is nobody's answer
    const { apart, sent } = this.#parts;
    const labels = contactLabels(this.#form);
    apart.hidden = labels.length === 0;
    apart.textContent = `Un second document, qui n’est pas montré ici, partirait à part, vers une autre adresse, avec ce qui a été répondu à : ${labels.join(' ; ')}.`;
    sent.textContent = JSON.stringify(event.detail, undefined, 2);
    this.#parts.sent.closest('details')?.setAttribute('open', '');
  }
}

/** What is asked to reach the person: the element shows those answers to nobody, this page included. */
const contactLabels = (form: Form | undefined): string[] => (form?.modules ?? []).flatMap(({ questions }) => questions.filter(isContact).map(({ label }) => `« ${label} »`));

/** Those of repeated groups too. */
const questionsOf = ({ modules }: Form): Pick<Question, 'type' | 'label'>[] => modules.flatMap(({ questions }) => questions.flatMap((question) => [question, ...(question.questions ?? [])]));

/** Fills a list, and keeps what was chosen as long as it is offered. */
function offer(select: HTMLSelectElement, choices: readonly (readonly [string, string])[]): void {
  const chosen = select.value;
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  if (choices.some(([value]) => value === chosen)) select.value = chosen;
}
