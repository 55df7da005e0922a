import { NO_ANSWER, type FormCounts } from '../../src/contract/form-counts.js';
import type { Questions } from '../../src/contract/question-wall.js';
import type { Form } from '../../src/contract/index.js';
import { changesOf } from './changes.js';
import type { Forms } from './forms.js';
import { RefusedError } from './problem.js';
import { questionMapping, themesOf, type QuestionTheme } from './question-forms.js';
import type { PublishedQuestion, QuestionStore } from './question-store.js';
import type { FormStatistics } from './statistics/form-statistics.js';
import type { Sql } from './sql.js';
import { tagOf } from './tagged.js';

export interface QuestionBoardOptions {
  readonly database: Sql;
  readonly store: QuestionStore;
  readonly forms: Forms;
  readonly statistics: FormStatistics;
  readonly now: () => Date;
  /** fewest persons of which it is said that they ask something often */
  readonly minCount: number;
}

/**
 * The form whose requests make the calendar: its counts by theme and month are those that `/api/forms/…/counts` gives to anybody, masked once for all.
 * No question on the wall comes from it, so that neither can be subtracted from the other.
 */
export const CALENDAR_FORM = 'demandes-territoire';

const TITLE = 'Les questions que l’on se pose';
const ILLUSTRATION = 'Info Jeunes, exemple : questions inventées';
const REAL = 'Questions posées à l’accueil, reformulées par l’équipe';

export interface Wall {
  readonly document: Questions;
  /** a name for it: the same as long as it says the same */
  readonly tag: string;
}

/**
 * The wall as it is published: questions in the team's words, neither their months nor a number of persons. Made after each decision, of whichever process, and once a day.
 *
 * The same answers are counted by theme and month (`/api/forms/…/counts`). A month beside a question says that somebody of its theme asked in it, so
 * that a hidden cell is no longer from 0 on, and several questions add up; that they are asked often, or long ago, changes nothing. So no month is told.
 */
export class QuestionBoard {
  readonly #options: QuestionBoardOptions;
  #made: { readonly wall: Promise<Wall>; readonly stamp: string } | undefined;

  constructor(options: QuestionBoardOptions) {
    this.#options = options;
  }

  async current(): Promise<Wall> {
    const { database, now } = this.#options;
    const stamp = `${now().toISOString().slice(0, 10)} ${await changesOf(database, 'questions')}`;
    if (this.#made?.stamp !== stamp) {
      const wall = this.#make();
      this.#made = { wall, stamp };
      wall.catch(() => (this.#made = undefined));
    }
    return this.#made.wall;
  }

  /** The themes that a question may have. */
  get themes(): QuestionTheme[] {
    const { forms } = this.#options;
    return themesOf([...forms.latest.filter((form) => questionMapping(form)), ...this.#calendarForms]);
  }

  get #calendarForms(): Form[] {
    return this.#options.forms.latest.filter(({ id }) => id === CALENDAR_FORM);
  }

  async #make(): Promise<Wall> {
    const { store, minCount, now } = this.#options;
    const published = await store.published();
    const often = await store.askedOften(firstOfMonth(now()), minCount);
    const counts = await this.#requests();
    const [last] = published;
    const document: Questions = {
      schema: 'ij/questions@1',
      title: TITLE,
      source: published.some(({ illustrative }) => illustrative) ? ILLUSTRATION : REAL,
      ...(last && { updated: last.decidedAt.slice(0, 10) }),
      minCount,
      themes: this.themes,
      items: published.map((one) => itemOf(one, often)).sort((a, b) => Number(b.asked === 'often') - Number(a.asked === 'often')),
      ...(counts && { calendar: cellsOf(counts), calendarNote: noteOf(counts) }),
    };
    return { document, tag: tagOf(JSON.stringify(document)) };
  }

  /** Requests by theme and month of the last period that is over; undefined when there are none to tell. */
  async #requests(): Promise<FormCounts | undefined> {
    const [form] = this.#calendarForms;
    if (!form) return undefined;
    try {
      const { counts } = await this.#options.statistics.count(form, { by: ['theme', 'month'] });
      return counts.people ? counts : undefined;
    } catch (error) {
      if (error instanceof RefusedError) return undefined;
      throw error;
    }
  }
}

/** In a month that is under way no question becomes one that is often asked: each decision would tell whether it was the last one needed. */
const firstOfMonth = (now: Date): string => `${now.toISOString().slice(0, 7)}-01`;

const itemOf = (question: PublishedQuestion, often: ReadonlySet<number>): Questions['items'][number] => ({
  id: `q${question.id}`,
  text: question.text,
  theme: question.theme,
  months: [],
  asked: often.has(question.id) ? 'often' : 'sometimes',
  ...(question.answer && { answer: question.answer }),
  similar: [],
});

const cellsOf = ({ cells }: FormCounts): NonNullable<Questions['calendar']> =>
  cells.flatMap(({ theme, month, n }) => (typeof theme === 'string' && theme !== NO_ANSWER && typeof month === 'string' ? [{ theme, month, n: typeof n === 'number' ? n : null }] : []));

const noteOf = ({ from, to, notes }: FormCounts): string => [`Demandes notées à l’accueil, de ${from.slice(0, 7)} à ${to.slice(0, 7)}.`, ...notes].join(' ').slice(0, 500);
