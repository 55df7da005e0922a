import { isContact, type Form, type Question } from '../../src/contract/index.js';
import type { Forms } from './forms.js';

/** Where a form keeps the visitor's own question, and its theme. */
export interface QuestionMapping {
  readonly form: string;
  readonly question: string;
  readonly theme: string;
}

/** The common core calls it so, hence every form that extends it. */
const QUESTION = 'question';
const TEXTS = ['text', 'longtext'];

const questionsOf = (form: Form): Question[] => form.modules.flatMap(({ questions }) => questions);

export const themeQuestion = (form: Form): Question | undefined => questionsOf(form).find(({ type, stat }) => type === 'choice' && stat?.dimension === 'theme');

/** Undefined: the form keeps no question in the visitor's own words. */
export function questionMapping(form: Form): QuestionMapping | undefined {
  const asked = questionsOf(form).find((one) => one.id === QUESTION && TEXTS.includes(one.type) && !isContact(one));
  const theme = themeQuestion(form);
  return asked && theme && { form: form.id, question: asked.id, theme: theme.id };
}

export const questionMappings = ({ latest }: Forms): QuestionMapping[] => latest.flatMap((form) => questionMapping(form) ?? []);

export interface QuestionTheme {
  readonly id: string;
  readonly label: string;
}

/** The themes of these forms, each once, as the first of them calls it. */
export function themesOf(forms: readonly Form[]): QuestionTheme[] {
  const found = new Map<string, string>();
  for (const form of forms) {
    const asked = themeQuestion(form);
    const options = asked?.options ?? (asked?.list === undefined ? [] : (form.lists[asked.list] ?? []));
    for (const { code, label } of options) if (!found.has(code)) found.set(code, `${label.slice(0, 1).toUpperCase()}${label.slice(1, 120)}`);
  }
  return [...found].map(([id, label]) => ({ id, label }));
}
