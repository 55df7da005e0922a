import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { CalendarCounts } from './calendar.model.js';

export interface WallCalendarStrings {
  title: string;
  caption: Record<CalendarCounts, string>;
  theme: string;
  /** from January on */
  shortMonths: string;
  finding: (theme: string, month: string) => string;
  keys: string;
  hidden: string;
  /** a number beside one that is hidden */
  partial: (n: string) => string;
  hiddenNote: (minCount: number) => string;
  none: string;
  count: Record<CalendarCounts, (n: number) => string>;
  show: (questions: number) => string;
}

export const calendarStrings: Catalogue<WallCalendarStrings> = {
  name: 'ij-question-wall-calendar',
  fr: {
    title: 'Quelle question vient quand\u00a0?',
    caption: {
      requests: 'Nombre de demandes par thème et par mois, dans l’ordre de l’année scolaire',
      times: 'Nombre de fois où une question a été posée, par thème et par mois, dans l’ordre de l’année scolaire',
      questions: 'Nombre de questions différentes par thème et par mois, dans l’ordre de l’année scolaire',
    },
    theme: 'Thème',
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    finding: (theme, month) => `Le plus fort\u00a0: ${theme}, en ${month}.`,
    keys: 'Un nombre souligné montre les questions de ce thème et de ce mois. Au clavier\u00a0: les flèches passent de l’un à l’autre.',
    hidden: 'non montré',
    partial: (n) => `${n} +`,
    hiddenNote: (minCount) =>
      `Non montré\u00a0: moins de ${minCount} personnes, ou un nombre qui ferait deviner un autre nombre caché. Avec «\u00a0+\u00a0», ces nombres-là ne sont pas dans le total.`,
    none: 'aucune',
    count: {
      requests: (n) => plural('fr', n, { one: '# demande', other: '# demandes' }),
      times: (n) => `posée ${formatNumber('fr', n)} fois`,
      questions: (n) => plural('fr', n, { one: '# question', other: '# questions' }),
    },
    show: (questions) => plural('fr', questions, { one: 'montrer # question', other: 'montrer # questions' }),
  },
  en: {
    title: 'Which question comes when?',
    caption: {
      requests: 'Number of requests by topic and month, in the order of the school year',
      times: 'How many times a question was asked, by topic and month, in the order of the school year',
      questions: 'Number of different questions by topic and month, in the order of the school year',
    },
    theme: 'Topic',
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    finding: (theme, month) => `The highest: ${theme}, in ${month}.`,
    keys: 'A number that is underlined shows the questions of that topic and month. With the keyboard: arrows go from one to another.',
    hidden: 'not shown',
    partial: (n) => `${n} +`,
    hiddenNote: (minCount) => `Not shown: fewer than ${minCount} people, or a number from which another hidden one could be worked out. With “+”, such numbers are not in the sum.`,
    none: 'none',
    count: {
      requests: (n) => plural('en', n, { one: '# request', other: '# requests' }),
      times: (n) => `asked ${plural('en', n, { one: 'once', other: '# times' })}`,
      questions: (n) => plural('en', n, { one: '# question', other: '# questions' }),
    },
    show: (questions) => plural('en', questions, { one: 'show # question', other: 'show # questions' }),
  },
};
