import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { checkUrl } from '../../client/check-url.js';
import { countsOf, fileLimits, richKinds } from '../../contract/rich-kinds.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatList } from '../../i18n/format-list.js';
import { invalid, singleField, type DescribedBy } from './field.template.js';
import { filesOf, isComing, neutralName, nextKey, readFiles, withComing, writeFiles, type ChosenFile } from './file.model.js';
import { prepareFile, refusalOf, type Refusal } from './file.prepare.js';
import { writtenKinds, writtenSize } from './file.words.js';
import type { Input } from './intake-form.model.js';
import type { QuestionView } from './question-view.js';
import type { RichField } from './rich-field.js';
import { focusSoon, richWords, sayAfter } from './rich-tools.js';
import { richStrings } from './rich.strings.js';

/** Files and photos: the browser's own field, and a list of what was chosen, each made ready before it can be sent. */
class FilesDirective extends AsyncDirective {
  #view!: QuestionView;
  /** of the last choice */
  #refused: readonly string[] = [];
  /** being made ready */
  readonly #under = new Set<File>();
  /** goes up when nothing is waited for any more */
  #round = 0;

  override render(view: QuestionView): TemplateResult {
    if (this.#view?.input !== undefined && view.input === undefined) this.#reset();
    this.#view = view;
    for (const { file } of filesOf(view.input).filter(isComing)) if (!this.#under.has(file)) void this.#prepare(file);
    return this.#template();
  }

  /** What was under way begins again when the question comes back: the files are kept in the answer. */
  protected override disconnected(): void {
    this.#reset();
  }

  #reset(): void {
    this.#round += 1;
    this.#under.clear();
    this.#refused = [];
  }

  #template(): TemplateResult {
    const view = this.#view;
    const { question, id, lang } = view;
    const words = richWords(view);
    const { accept, maxSize } = fileLimits(question);
    const { max } = countsOf(question);
    const takesDocuments = accept.some((type) => !type.startsWith('image/'));
    const hint = [words.fileHint(writtenKinds(accept, words, lang), writtenSize(maxSize, lang), max), words.photoNotice, takesDocuments ? words.documentNotice : ''].join(' ');
    const more = html`<div id="${id}.more">${this.#refused.map((text) => html`<p class="error note-line"><span>${text}</span></p>`)}</div>${this.#list()}`;
    const control = (describedBy: DescribedBy) => html`<input class="input file-input" type="file" id=${id} accept=${accept.join(',')} ?multiple=${max > 1}
      aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @change=${this.#onChoose} />`;
    return singleField({ ...view, question: { ...question, hint: [question.hint, hint].filter(Boolean).join(' ') } }, control, { more });
  }

  #list(): unknown {
    const files = filesOf(this.#view.input);
    return files.length ? html`<ul class="files">${files.map((one) => this.#item(one))}</ul>` : nothing;
  }

  #item(one: ChosenFile): TemplateResult {
    const words = richWords(this.#view);
    const remove = () => this.#remove(one);
    if (isComing(one)) return html`<li><span>${words.preparing}</span> <button type="button" class="clear" @click=${remove}>${words.removeFile(words.document)}</button></li>`;
    const preview = checkUrl(one.preview, 'image');
    return html`<li>${preview ? html`<img class="preview" src=${preview.href} alt=${one.name} />` : nothing}
      <span>${one.name}, ${writtenSize(one.size, this.#view.lang)}</span> <button type="button" class="clear" @click=${remove}>${words.removeFile(one.name)}</button></li>`;
  }

  readonly #onChoose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const chosen = [...(field.files ?? [])];
    field.value = ''; // what was chosen is in the list; the same file may be chosen again
    if (chosen.length) this.#add(chosen);
  };

  #add(chosen: readonly File[]): void {
    const { question, input, host } = this.#view;
    const words = richWords(this.#view);
    const { max } = countsOf(question);
    const refusals = chosen.map((file) => ({ file, refusal: refusalOf(file, fileLimits(question)) }));
    const good = refusals.filter(({ refusal }) => !refusal).map(({ file }) => file);
    // one file takes the place of the one before
    const room = max === 1 ? 1 : max - filesOf(input).length;
    this.#refused = refusals.flatMap(({ file, refusal }) => (refusal ? [this.#refusalText(file, refusal)] : []));
    if (good.length > room) this.#refused = [...this.#refused, words.mostFiles(max)];
    this.#edit((before) => withComing(max === 1 ? [] : before, good.slice(0, Math.max(0, room)), nextKey(before)));
    sayAfter(host, this.#refused.length ? this.#refused.join(' ') : words.preparing);
  }

  async #prepare(file: File): Promise<void> {
    const round = this.#round;
    this.#under.add(file);
    const made = await prepareFile(file, fileLimits(this.#view.question)).catch((): Refusal => 'unreadable');
    if (round !== this.#round || !this.#under.delete(file)) return; // taken back meanwhile
    const words = richWords(this.#view);
    const { host, lang } = this.#view;
    if (typeof made === 'string') {
      const refused = this.#refusalText(file, made);
      this.#refused = [...this.#refused, refused];
      this.#edit((before) => before.filter((one) => !isComing(one) || one.file !== file));
      return sayAfter(host, refused);
    }
    const kind = made.type.startsWith('image/') ? words.photo : words.document;
    const files = filesOf(this.#view.input);
    const ahead = files.slice(0, files.findIndex((one) => isComing(one) && one.file === file)).filter(isComing).length;
    const name = neutralName(kind, made.type, files, ahead);
    this.#edit((before) => before.map((one) => (isComing(one) && one.file === file ? { key: one.key, name, ...made } : one)));
    sayAfter(host, words.fileReady(name, writtenSize(made.size, lang)));
  }

  #remove(gone: ChosenFile): void {
    const { host, id } = this.#view;
    const words = richWords(this.#view);
    if (isComing(gone)) this.#under.delete(gone.file);
    this.#refused = [];
    this.#edit((before) => before.filter(({ key }) => key !== gone.key));
    void focusSoon(this.#view, (root) => root.getElementById(id));
    sayAfter(host, words.fileRemoved(isComing(gone) ? words.document : gone.name));
  }

  #refusalText(file: File, refusal: Refusal): string {
    const { question, lang } = this.#view;
    const words = richWords(this.#view);
    const { accept, maxSize } = fileLimits(question);
    if (refusal === 'kind') return words.wrongKind(file.name, writtenKinds(accept, words, lang));
    return refusal === 'heavy' ? words.tooHeavy(file.name, writtenSize(maxSize, lang)) : words.unreadable(file.name);
  }

  /** The view keeps up at once: another file may be ready before the next drawing. */
  #edit(change: (before: readonly ChosenFile[]) => readonly ChosenFile[]): void {
    const { question, onChange } = this.#view;
    const edit = (before: Input | undefined): Input | undefined => {
      const after = change(filesOf(before));
      return after.length ? { rich: after } : undefined;
    };
    onChange({ q: question.id, kind: 'edit', edit });
    this.#view = { ...this.#view, input: edit(this.#view.input) };
    if (this.isConnected) this.setValue(this.#template());
  }
}

const files = directive(FilesDirective);

export const file: RichField = {
  ...richKinds.file,
  template: (view) => html`${files(view)}`,
  read: readFiles,
  write: (_, answer) => writeFiles(answer),
  text: (_, answer, { lang }) => (Array.isArray(answer) ? formatList(lang, (answer as readonly { readonly name?: unknown }[]).map(({ name }) => String(name))) : ''),
  explain: (question, fault, { strings, lang }) => {
    const words = stringsFor(richStrings, lang);
    const q = strings.quote(question.label);
    const { accept, maxSize } = fileLimits(question);
    if (fault.code === 'required') return words.addFile(q);
    if (fault.code === 'bad-file') return words.wrongKind(fault.name, writtenKinds(accept, words, lang));
    return fault.code === 'too-heavy' ? words.tooHeavy(fault.name, writtenSize(maxSize, lang)) : words.waitForFile(q);
  },
};

/** A photo is a file that is always a picture. */
export const photo: RichField = { ...file, ...richKinds.photo };
