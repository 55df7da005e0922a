import { REPORT_LANGUAGES, type ReportLanguage } from '../importers/index.js';
import { BadUsage, type System } from './system.js';

/** The one that is asked for, else that of the machine. A machine that speaks another language, or none (`C`), says nothing of it. */
export function languageOf(wished: string | undefined, { locale = '' }: System): ReportLanguage | undefined {
  const lang = REPORT_LANGUAGES.find((one) => one === (wished ?? /^[a-z]+/i.exec(locale)?.[0].toLowerCase()));
  if (wished !== undefined && lang === undefined) throw new BadUsage(`--lang ${wished}: one of ${REPORT_LANGUAGES.join(', ')}`);
  return lang;
}
