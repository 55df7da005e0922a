import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../contract/portfolio.js';
import { segmented } from '../../ui/filters.template.js';
import { pageNode } from './make-sheet.js';
import type { PortfolioWording } from './portfolio-words.js';
import { PROFILE_LINES, type ShareItem } from './share-items.model.js';
import type { ShareStrings } from './share.strings.js';
import type { SheetPage } from './sheet-pages.js';
import type { SheetFormatName } from './sheet-rows.js';

export type ShareTask = 'print' | 'png' | 'svg' | 'cv' | 'badges';

export interface ShareOptions extends PortfolioWording {
  readonly words: ShareStrings;
  readonly isStory: boolean;
  readonly items: readonly (ShareItem & { readonly isTicked: boolean })[];
  readonly profile: Profile;
  readonly format: SheetFormatName;
  readonly pages: readonly SheetPage[];
  /** experiences on the sheet that not everybody may see today */
  readonly narrow: number;
  readonly note: string;
  readonly fault: string;
  readonly onTick: (key: string, isTicked: boolean) => void;
  readonly onProfile: (line: keyof Profile, text: string) => void;
  readonly onFormat: (format: SheetFormatName) => void;
  readonly onTask: (task: ShareTask) => void;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

const LONGEST: Readonly<Record<keyof Profile, number>> = { name: 100, headline: 200, about: 3_000, place: 200, email: 254, phone: 40, url: 2_000 };

/** The window where a sheet is put together: what is on it, how it looks, what is made of it. */
export function shareTemplate(options: ShareOptions): TemplateResult {
  const { words, isStory, onClose, onClosed, narrow, note, fault } = options;
  return html`<dialog class="share" aria-labelledby="share-title" @close=${onClosed}>
    <div class="share-head">
      <p class="share-title" id="share-title">${isStory ? words.story : words.portrait}</p>
      <button class="button small" type="button" @click=${onClose}>${words.close}</button>
    </div>
    <div class="share-body">
      <div class="share-choice">
        <p>${words.choose}</p>
        ${isStory ? nothing : profileTemplate(options)} ${groupsTemplate(options)}
      </div>
      <div class="share-result">
        ${segmented<SheetFormatName>({
          name: 'format',
          legend: words.format,
          choices: [
            { value: 'a4', label: words.a4 },
            { value: 'card', label: words.card },
          ],
          value: options.format,
          onChoose: options.onFormat,
        })}
        ${tasksTemplate(options)}
        <p class="muted" role="status">${note}</p>
        <p class="fault" role="alert">${fault}</p>
        <p class="share-narrow" role="status">${narrow ? words.narrow(narrow) : nothing}</p>
        ${previewTemplate(options)}
      </div>
    </div>
  </dialog>`;
}

const checkbox = ({ key, isTicked }: ShareOptions['items'][number], onTick: ShareOptions['onTick'], name: string): TemplateResult =>
  html`<input type="checkbox" aria-label=${name} .checked=${isTicked} ?checked=${isTicked} @change=${({ target }: Event) => onTick(key, (target as HTMLInputElement).checked)} />`;

/** Written here, and said of each line whether it goes on the sheet. */
function profileTemplate({ words, profile, items, onProfile, onTick }: ShareOptions): TemplateResult {
  return html`<fieldset class="share-group">
    <legend>${words.profile}</legend>
    ${PROFILE_LINES.map((line) => {
      const item = items.find(({ group, name }) => group === 'profile' && name === line);
      const onChange = ({ target }: Event): void => onProfile(line, (target as HTMLInputElement).value.trim());
      const field =
        line === 'about'
          ? html`<textarea rows="3" maxlength=${LONGEST[line]} .value=${profile[line] ?? ''} @change=${onChange}></textarea>`
          : html`<input type="text" autocomplete="off" maxlength=${LONGEST[line]} .value=${profile[line] ?? ''} @change=${onChange} />`;
      return html`<div class="share-line">
        ${item ? checkbox(item, onTick, `${words.line[line]}, ${words.tickOnSheet}`) : html`<span class="share-none"></span>`}
        <label>${words.line[line]} ${field}</label>
      </div>`;
    })}
  </fieldset>`;
}

function groupsTemplate(options: ShareOptions): TemplateResult {
  const { words, items, isStory } = options;
  const group = (name: string, members: ShareOptions['items']): TemplateResult | typeof nothing =>
    members.length
      ? html`<fieldset class="share-group"><legend>${name}</legend>${members.map((item) => itemTemplate(item, options))}</fieldset>`
      : nothing;
  const told = items.filter(({ group: of }) => of === 'experience' || of === 'part' || of === 'photo' || (isStory && of === 'profile'));
  return html`${group(isStory ? words.thisOne : words.experiences, told)}
  ${group(words.competences, items.filter(({ group: of }) => of === 'competence'))}
  ${group(words.path, items.filter(({ group: of }) => of === 'path'))}`;
}

function itemTemplate(item: ShareOptions['items'][number], options: ShareOptions): TemplateResult {
  const { words, items, visibility: names, onTick } = options;
  const { group, visibility, isTicked, of } = item;
  const isHeld = of !== undefined && !items.some((one) => one.group === 'experience' && one.name === of && one.isTicked);
  const isPrivate = visibility === 'private';
  return html`<label class="share-item ${of === undefined ? '' : 'inner'} ${isPrivate && isTicked ? 'warned' : ''}">
    <input type="checkbox" .checked=${isTicked} ?checked=${isTicked} ?disabled=${isHeld} @change=${({ target }: Event) => onTick(item.key, (target as HTMLInputElement).checked)} />
    <span>
      ${nameOf(item, words)}
      ${group === 'experience' && visibility ? html`<span class="muted share-who">${isPrivate ? (isTicked ? words.privateIn : words.privateOut) : names.names[visibility]}</span>` : nothing}
    </span>
  </label>`;
}

function nameOf({ group, name, label }: ShareItem, words: ShareStrings): string {
  if (group === 'photo') return words.photo(Number(name) + 1, label);
  if (group === 'part') return words.part[name as keyof ShareStrings['part']];
  return label;
}

function previewTemplate({ words, pages, isStory }: ShareOptions): TemplateResult {
  if (!pages.length) return html`<p class="share-empty">${isStory ? words.nothingPrivate : words.nothing}</p>`;
  return html`<div class="share-preview" role="img" tabindex="0" aria-label=${words.preview(pages.length)}>${pages.map((page) => html`<div class="share-page">${pageNode(page)}</div>`)}</div>`;
}

function tasksTemplate({ words, pages, isStory, onTask }: ShareOptions): TemplateResult {
  const button = (task: ShareTask, label: string, looks = ''): TemplateResult =>
    html`<button class="button small ${looks}" type="button" data-task=${task} ?disabled=${!pages.length} @click=${() => onTask(task)}>${label}</button>`;
  return html`<div class="tools">${button('print', words.print, 'primary')} ${button('png', words.png)} ${button('svg', words.svg)}</div>
    ${isStory ? nothing : html`<div class="tools">${button('cv', words.cv)} ${button('badges', words.badges)}</div><p class="muted">${words.badgesHint}</p>`}`;
}
