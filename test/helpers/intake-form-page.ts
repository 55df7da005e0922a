import type { Outbox } from '../../src/client/outbox/index.js';
import type { PostAnswer } from '../../src/client/post.js';
import '../../src/elements/intake-form/intake-form.define.js';
import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { settle } from './fake-network.js';
import { OutboxWorld, type Tab } from './outbox-world.js';
import { untilStatus } from './show-example.js';

export const PRIVACY = { controller: 'Bureau', purpose: 'Aider', retention: '2 ans', contact: 'contact@exemple.fr' };

export interface FormPage {
  readonly form: IjIntakeForm;
  readonly root: ShadowRoot;
  readonly world: OutboxWorld;
  readonly tab: Tab;
  /** names of the element's events so far, with what they carry */
  readonly events: { readonly type: string; readonly detail: unknown }[];
  /** the control whose label begins with these words */
  field(label: string): HTMLInputElement;
  find(selector: string): HTMLElement | null;
  text(selector: string): string | undefined;
  /** fills a field as a person does, key by key being left to the keyboard tests */
  type(label: string, value: string): Promise<void>;
  press(label: string): Promise<void>;
  send(): Promise<void>;
  drawn(): Promise<void>;
  focused(): Element | null;
  remove(): void;
}

interface PageOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly definition?: object;
  readonly storage?: 'good' | 'denied';
  /** instead of the one that the test rules */
  readonly outbox?: Outbox;
}

const denied = (): Promise<never> => Promise.reject(new DOMException('denied', 'SecurityError'));
const DENIED = { exists: denied, add: denied, all: denied, update: denied };

export const definitionOf = (questions: object[], more: object = {}): object => ({ id: 'essai', version: 1, title: 'Essai', modules: [{ id: 'm', questions }], privacy: PRIVACY, ...more });

/** A form in the page, its outbox on a device and an endpoint that the test rules. */
export async function openForm(questions: object[], { attributes = {}, definition, storage = 'good', outbox }: PageOptions = {}): Promise<FormPage> {
  const world = new OutboxWorld();
  const tab = world.openTab(storage === 'good' ? {} : { device: DENIED });
  const form = document.createElement('ij-intake-form');
  form.outbox = outbox ?? tab.outbox;
  form.data = definition ?? definitionOf(questions);
  for (const [name, value] of Object.entries({ action: '/answers', ...attributes })) if (value !== '-') form.setAttribute(name, value);
  const events = listen(form);
  document.body.append(form);
  await untilStatus(form, form.data && questions.length + (definition ? 1 : 0) ? 'ready' : 'empty');
  return { form, world, tab, events, root: form.shadowRoot as ShadowRoot, ...acts(form) };
}

function listen(form: IjIntakeForm): FormPage['events'] {
  const events: { type: string; detail: unknown }[] = [];
  const types = ['ij-error', 'ij-intake-warning', 'ij-intake-submit', 'ij-intake-submitted', 'ij-intake-queued', 'ij-intake-held'];
  for (const type of types) form.addEventListener(type, (event) => events.push({ type, detail: (event as CustomEvent<unknown>).detail }));
  return events;
}

function acts(form: IjIntakeForm) {
  const root = form.shadowRoot as ShadowRoot;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const drawn = async () => {
    for (let i = 0; i < 5; i += 1) await settle();
    await form.updateComplete;
  };
  const field = (words: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(words));
    if (!label?.control) throw new Error(`no field "${words}"`);
    return label.control as HTMLInputElement;
  };
  const press = async (words: string) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
    (button ?? field(words)).click();
    await drawn();
  };
  return {
    find,
    field,
    drawn,
    press,
    text: (selector: string) => find(selector)?.textContent.replace(/\s+/g, ' ').trim(),
    type: async (words: string, value: string) => {
      const control = field(words);
      control.value = value;
      control.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      await drawn();
    },
    send: async () => {
      find('.send')?.click();
      await drawn();
    },
    focused: () => root.activeElement,
    remove: () => form.remove(),
  };
}

/** An endpoint that answers everything alike. */
export const always = (status: number, body?: unknown) => (): Promise<PostAnswer> => Promise.resolve({ status, body, retryAfterMs: undefined });
