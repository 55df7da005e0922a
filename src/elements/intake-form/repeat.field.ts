import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat as keyed } from 'lit/directives/repeat.js';
import { PIPE, type PlannedGroup, type PlannedQuestion } from '../../contract/form-plan.js';
import { countsOf, richKinds } from '../../contract/rich-kinds.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { faultText } from './fault-words.js';
import { groupField } from './field.template.js';
import { type AnswerWords, type Change } from './intake-form.model.js';
import { answerText } from './piping.model.js';
import { questionTemplate } from './question.template.js';
import type { QuestionView } from './question-view.js';
import { filledRows, leastRows, readRow, readRows, rowsOf, withAddedRow, withChange, withoutRow, withRowBack, writeRows, type RepeatInput, type Row, type RowReading } from './repeat.model.js';
import type { RichField } from './rich-field.js';
import { focusSoon, richWords, sayAfter } from './rich-tools.js';
import { richStrings } from './rich.strings.js';

const NOTHING_OUTSIDE = () => undefined;

/** Rows of questions, as many as there is to tell. */
class RowsDirective extends Directive {
  #view!: QuestionView;

  override render(view: QuestionView): TemplateResult {
    this.#view = view;
    const { question, fault } = view;
    const { rows } = rowsOf(question, view.input);
    const list = html`<div class="items">${keyed(rows, ({ key }) => key, (row, index) => this.#item(row, index))}</div>`;
    // a fault in a row is said in that row
    return groupField(fault?.code === 'in-row' ? { ...view, error: undefined } : view, html`${list} ${this.#actions()}`);
  }

  get #words() {
    const { question, lang } = this.#view;
    const words = richWords(this.#view);
    return { words, item: nameOf(question.itemLabel ?? words.item), written: (n: number) => formatNumber(lang, n) };
  }

  #item(row: Row, index: number): TemplateResult {
    const { question, answerTo, host } = this.#view;
    const { words, item, written } = this.#words;
    const { group } = question;
    if (!group) return html``;
    const reading = readRow(group, row, answerTo);
    const level = Math.min(6, (Math.round(host.headingLevel) || 2) + 1);
    const isFree = rowsOf(question, this.#view.input).rows.length > leastRows(question);
    return html`<fieldset class="field item">
      <legend class="label"><span role="heading" aria-level=${level}>${words.itemTitle(item, written(index + 1))}</span></legend>
      ${group.questions.map((inner) => (reading.visible.has(inner.id) ? this.#inner(inner, { row, index, reading, group }) : nothing))}
      ${isFree ? html`<button type="button" class="clear" @click=${() => this.#remove(row, index)}>${words.removeItem(item, written(index + 1))}</button>` : nothing}
    </fieldset>`;
  }

  /** Drawn again only when something of it has changed. */
  #inner(inner: PlannedQuestion, { row, index, reading, group }: { row: Row; index: number; reading: RowReading; group: PlannedGroup }): unknown {
    const { strings, lang, isShared, id, error, host, fault: outerFault } = this.#view;
    const { words, item, written } = this.#words;
    const piped = fillPipes(inner, { group, reading, words: strings });
    const fault = error !== undefined && outerFault?.code === 'in-row' && Object.keys(reading.answers).length ? reading.faults.get(inner.id) : undefined;
    const said = fault && words.inItem(item, written(index + 1), faultText(piped, fault, { strings, lang }));
    const input = row.inputs.get(inner.id);
    return guard([piped.label, piped.hint, inner, input, said, strings, lang, isShared], () =>
      questionTemplate({
        question: piped, input, error: said, fault, id: `${id}.${row.key}.${inner.id}`, isShared, strings, lang, answerTo: reading.answerTo, host,
        onChange: (change) => this.#change(row.key, change),
      }));
  }

  #actions(): TemplateResult {
    const { question, id, input } = this.#view;
    const { words, item, written } = this.#words;
    const { rows, removed } = rowsOf(question, input);
    const { max } = countsOf(question);
    const isFull = rows.length >= max;
    return html`<div class="item-actions">
      ${removed && !isFull ? html`<button type="button" class="button small" id="${id}.undo" @click=${this.#undo}>${words.undoRemoval(item, written(removed.index + 1))}</button>` : nothing}
      <button type="button" class="button small" id=${id} aria-disabled=${isFull} @click=${this.#add}>${words.addItem(this.#view.question.itemLabel ?? item)}</button>
      ${isFull ? html`<p class="hint">${words.mostItems(max)}</p>` : nothing}
    </div>`;
  }

  readonly #add = (): void => {
    const { question, input, host } = this.#view;
    const { words, item, written } = this.#words;
    const { max } = countsOf(question);
    const { rows } = rowsOf(question, input);
    if (rows.length >= max) return host.announcer.sayNow(words.mostItems(max));
    this.#edit((before) => withAddedRow(before));
    this.#enter(withAddedRow(rowsOf(question, input)).added);
    sayAfter(host, words.itemAdded(item, written(rows.length + 1)));
  };

  #remove(row: Row, index: number): void {
    const { host, id } = this.#view;
    const { words, item, written } = this.#words;
    this.#edit((before) => withoutRow(before, row.key));
    void focusSoon(this.#view, (root) => root.getElementById(`${id}.undo`));
    sayAfter(host, words.itemRemoved(item, written(index + 1)));
  }

  readonly #undo = (): void => {
    const { question, input, host } = this.#view;
    const { words, item, written } = this.#words;
    const { removed } = rowsOf(question, input);
    if (!removed) return;
    this.#edit(withRowBack);
    this.#enter(removed.row);
    sayAfter(host, words.itemBack(item, written(removed.index + 1)));
  };

  /** Brings the person to the first question of a row. */
  #enter(row: Row): void {
    const { question, id, answerTo } = this.#view;
    const first = question.group && firstAsked(question.group, readRow(question.group, row, answerTo));
    void focusSoon(this.#view, (root) => root.getElementById(`${id}.${row.key}.${first ?? ''}`));
  }

  #change(key: number, change: Change): void {
    const { question, answerTo, input, host, strings } = this.#view;
    const shown = (rows: RepeatInput) => rows.rows.flatMap((row) => (question.group && row.key === key ? [...readRow(question.group, row, answerTo).visible] : []));
    const before = rowsOf(question, input);
    const known = shown(before);
    const added = shown(withChange(before, key, change)).filter((id) => !known.includes(id) && question.group?.byId.get(id)?.type !== 'note').length;
    this.#edit((rows) => withChange(rows, key, change));
    if (added) sayAfter(host, strings.added(added));
  }

  #edit(change: (before: RepeatInput) => RepeatInput): void {
    const { question, onChange } = this.#view;
    onChange({ q: question.id, kind: 'edit', edit: (before) => {
      const { rows, removed } = change(rowsOf(question, before));
      return { rich: { rows, removed } satisfies RepeatInput };
    } });
  }
}

const rowsField = directive(RowsDirective);

const firstAsked = ({ questions }: PlannedGroup, { visible }: RowReading): string | undefined => questions.find(({ id, type }) => visible.has(id) && type !== 'note')?.id;

function fillPipes(question: PlannedQuestion, { group, reading, words }: { group: PlannedGroup; reading: RowReading; words: AnswerWords }): PlannedQuestion {
  if (!question.pipes.length) return question;
  const fill = (text: string) => text.replace(PIPE, (whole, id: string) => {
    const piped = group.byId.get(id);
    return piped ? answerText(piped, reading.answerTo(id), words) : whole;
  });
  return { ...question, label: fill(question.label), ...(question.hint !== undefined && { hint: fill(question.hint) }) };
}

/** `une date` → `date`: the article is for the button that adds one. */
const nameOf = (label: string): string => label.replace(/^(une?|an?) /, '');

export const repeat: RichField = {
  ...richKinds.repeat,
  template: (view) => html`${rowsField(view)}`,
  read: readRows,
  write: writeRows,
  text: ({ group, itemLabel }, answer, words) => {
    const said = stringsFor(richStrings, words.lang);
    const rows = Array.isArray(answer) ? (answer as readonly Readonly<Record<string, string>>[]) : [];
    return rows.map((row, i) => {
      const parts = (group?.questions ?? []).filter(({ id }) => Object.hasOwn(row, id)).map((inner) => `${inner.label} ${answerText(inner, row[inner.id], words)}`);
      return said.calculated(said.itemTitle(nameOf(itemLabel ?? said.item), String(i + 1)), parts.join(', '));
    }).join(' ; ');
  },
  explain: (question, fault, { strings, lang, input, answerTo = NOTHING_OUTSIDE }) => {
    const words = stringsFor(richStrings, lang);
    const item = nameOf(question.itemLabel ?? words.item);
    if (fault.code !== 'in-row') return words.addSome(item, strings.quote(question.label), Math.max(1, countsOf(question).min));
    const { n = fault.row + 1, row } = filledRows(question, input, answerTo)[fault.row] ?? {};
    const inner = question.group?.byId.get(fault.q);
    if (!inner || !question.group) return words.wrong(strings.quote(question.label));
    const asked = row ? fillPipes(inner, { group: question.group, reading: readRow(question.group, row, answerTo), words: strings }) : inner;
    return words.inItem(item, formatNumber(lang, n), faultText(asked, fault.fault, { strings, lang }));
  },
  place: (question, fault, { input, answerTo = NOTHING_OUTSIDE }) => {
    const { group } = question;
    if (fault.code === 'in-row') {
      const row = filledRows(question, input, answerTo)[fault.row]?.row;
      return row ? `.${row.key}.${fault.q}` : '';
    }
    // a row is there, with nothing in it
    const [row] = rowsOf(question, input).rows;
    const first = group && row && fault.code === 'required' ? firstAsked(group, readRow(group, row, answerTo)) : undefined;
    return row && first !== undefined ? `.${row.key}.${first}` : '';
  },
};
