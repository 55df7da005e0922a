import type { WireTiming } from '../../agenda.js';
import type { EventDraft } from './draft.js';
import { readMoment, timingOf, withTime } from './moment.js';
import { fieldsOf, listOf, numberOf, recordsOf, textOf, wordsOf, type Fields } from './read.js';
import type { Tools } from './tools.js';

type Times = Pick<EventDraft, 'timings' | 'recurrence' | 'excluded' | 'timezone'>;

const momentOf = (value: unknown) => readMoment(wordsOf(value, 'fr'));

/** When an event takes place: its own dates, those of its parts, or its `eventSchedule` as a rule of RFC 5545. */
export function scheduleOf(node: Fields, tools: Tools): Times {
  const own = timingOf(momentOf(node['startDate']), momentOf(node['endDate']) ?? endByDuration(node));
  const parts = recordsOf(node['subEvent'] ?? node['subEvents']).slice(0, 1_000).flatMap((part) => timingOf(momentOf(part['startDate']), momentOf(part['endDate'])) ?? []);
  const schedules = recordsOf(node['eventSchedule']);
  const [schedule] = schedules;
  if (schedule && schedules.length === 1) return ofSchedule(schedule, own);
  if (schedules.length > 1) return ofSchedules(schedules, own, tools);
  return { timings: parts.length ? parts : own ? [own] : [] };
}

/** `duration: "PT1H30M"` where `endDate` is missing. */
function endByDuration(node: Fields) {
  const start = momentOf(node['startDate']);
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?$/.exec(textOf(node['duration']) ?? '') ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (!start?.time || ms === 0) return undefined;
  const end = readMoment(new Date(Date.parse(`${start.day}T${start.time}Z`) + ms).toISOString());
  return end && { ...end, offset: start.offset };
}

/** Several schedules can't be one rule: the first is kept. */
function ofSchedules(schedules: readonly Fields[], own: WireTiming | undefined, { collector }: Tools): Times {
  const all = schedules.slice(0, 1_000).map((one) => ofSchedule(one, undefined));
  if (all.every(({ recurrence }) => recurrence === undefined)) return { ...all[0], timings: all.flatMap(({ timings }) => timings) };
  collector.lose('schedules', 'has several schedules: the first is kept');
  return ofSchedule(schedules[0] ?? {}, own);
}

function ofSchedule(schedule: Fields, own: WireTiming | undefined): Times {
  const start = withTime(momentOf(schedule['startDate']), textOf(schedule['startTime']));
  const end = withTime(start && { day: start.day }, textOf(schedule['endTime'])) ?? undefined;
  const scheduled = timingOf(start, end?.time === undefined ? undefined : end) ?? own;
  const zone = textOf(schedule['scheduleTimezone']);
  return {
    timings: scheduled ? [scheduled] : [],
    recurrence: scheduled && ruleOf(schedule),
    excluded: listOf(schedule['exceptDate']).slice(0, 1_000).flatMap((day) => {
      const timing = timingOf(momentOf(day));
      return timing ? ['date' in timing ? timing.date : timing.start] : [];
    }),
    timezone: zone,
  };
}

const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const WORDS: Readonly<Record<string, string>> = { daily: 'P1D', weekly: 'P1W', biweekly: 'P2W', monthly: 'P1M', yearly: 'P1Y', annually: 'P1Y' };
const DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `repeatFrequency: "P1W"`, `byDay` … as `FREQ=WEEKLY;BYDAY=MO`. */
function ruleOf(schedule: Fields): string | undefined {
  const said = textOf(schedule['repeatFrequency']) ?? '';
  const [, interval = '', unit = ''] = /^P(\d{1,4})([DWMY])$/i.exec(WORDS[said.toLowerCase()] ?? said) ?? [];
  if (!unit || Number(interval) < 1) return undefined;
  const until = momentOf(schedule['endDate']);
  const count = numberOf(schedule['repeatCount']);
  const parts = [
    ['FREQ', FREQUENCIES[unit.toUpperCase()]],
    ['INTERVAL', interval === '1' ? '' : interval],
    ['BYDAY', listOf(schedule['byDay']).slice(0, 60).flatMap((day) => dayCode(day) ?? []).join(',')],
    ['BYMONTHDAY', numbersIn(schedule['byMonthDay'])],
    ['BYMONTH', numbersIn(schedule['byMonth'])],
    ['COUNT', count !== undefined && count > 0 ? String(Math.floor(count)) : ''],
    ['UNTIL', until && count === undefined ? `${until.day.replaceAll('-', '')}T235959` : ''],
  ];
  return parts.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).join(';');
}

const numbersIn = (value: unknown): string => listOf(value).slice(0, 60).flatMap((one) => (Number.isInteger(numberOf(one)) ? [numberOf(one)] : [])).join(',');

/** `https://schema.org/Monday`, `Monday`, `MO`, `2MO` → `MO` */
function dayCode(day: unknown): string | undefined {
  const word = (textOf(day) ?? textOf(fieldsOf(day)['@id']) ?? '').split(/[/#]/).pop() ?? '';
  const [, nth = '', name = ''] = /^([+-]?\d)?([a-z]{2,9})$/i.exec(word) ?? [];
  const found = DAYS.find((one) => name.slice(0, 2).toLowerCase() === one.toLowerCase());
  return found && `${nth}${found.toUpperCase()}`;
}

/** Opening hours in the way of OpenStreetMap: `openingHours` is so already. */
export function openingHoursOf(node: Fields): string | undefined {
  const plain = listOf(node['openingHours']).slice(0, 60).flatMap((one) => textOf(one) ?? []).join('; ');
  if (plain) return plain;
  const lines = recordsOf(node['openingHoursSpecification']).slice(0, 60).flatMap((one) => hoursLine(one) ?? []);
  return lines.length ? lines.join('; ') : undefined;
}

/** Hours of a season only would be read as those of the whole year. */
function hoursLine(spec: Fields): string | undefined {
  const [opens, closes] = ['opens', 'closes'].map((key) => /^\d\d:\d\d/.exec(textOf(spec[key] ?? spec[`schema:${key}`]) ?? '')?.[0]);
  if (!opens || !closes || spec['validFrom'] !== undefined) return undefined;
  const codes = listOf(spec['dayOfWeek'] ?? spec['schema:dayOfWeek']).flatMap((day) => dayCode(day) ?? []);
  const days = DAYS.filter((day) => codes.includes(day.toUpperCase()));
  return `${days.length ? `${days.join(',')} ` : ''}${opens === closes && opens === '00:00' ? 'off' : `${opens}-${closes}`}`;
}
