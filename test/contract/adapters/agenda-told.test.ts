import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adaptAgenda } from '../../../src/contract/adapters/agenda/index.js';
import { itemsOfAgenda } from '../../../src/contract/agenda-set.js';
import { parseAgendaPage } from '../../../src/contract/agenda-page.js';
import { expander } from '../../../src/contract/recurrence.js';

const adapt = async (document: unknown, mapping?: Record<string, string>) => {
  const { document: ours, lost } = await adaptAgenda(document, { lang: 'fr', mapping });
  return { page: ours as { events?: { title: string }[]; places?: unknown[] }, said: lost.map(({ path, message }) => `${path} ${message}`) };
};

const TABLE = 'objet;quand;secteur\nCafé parents;20/01/2027 14h30;Niort\nJob dating;21/01/2027;Thouars\n';

describe('what the webmaster is told of a table', () => {
  it('a row whose date can’t be read, with what was found', async () => {
    const { page, said } = await adapt('titre,date_debut,ville\nConcert,20/01/2027,Niort\nExpo,bientôt,Niort\nBal,31/02/2027,Niort\nSans date,,Niort\n');
    assert.deepEqual(page.events?.map(({ title }) => title), ['Concert', 'Sans date']);
    assert.deepEqual(said, ['rows[1] is left out: "Expo": its date can\'t be read: "bientôt"', 'rows[2] is left out: "Bal": its date can\'t be read: "31/02/2027"']);
  });

  it('a name of ours that is mistyped, a column that is not there', async () => {
    const { page, said } = await adapt(TABLE, { title: 'objet', start: 'quand', plase: 'secteur', city: 'secteurs' });
    assert.equal(page.events?.length, 2);
    assert.deepEqual(said, [
      'mapping has the name "plase", which is none of ours; did you mean place?',
      'mapping speaks of a column "secteurs", which is not there; did you mean secteur? Columns found: objet, quand, secteur',
    ]);
  });

  it('rows that are taken for places, and what a name is called in `mapping`', async () => {
    const { said } = await adapt(TABLE, { titre: 'objet', start: 'kuand' });
    assert.match(said.join('\n'), /"titre", which is none of ours; did you mean title\?/);
    assert.match(said.join('\n'), /no date in any row that was recognised: its rows are read as places; .*start=/);
    assert.match(said.join('\n'), /rows\[0\] is left out: has no name \(`title` in a mapping\)/);
    assert.deepEqual((await adapt('nom,horaires,ville\nMission locale,Mo-Fr 09:00-12:00,Niort\n')).said, []);
    assert.match((await adapt('nom,date,ville\nExpo,bientôt,Niort\n')).said.join(), /holds no date that can be read \(found: "bientôt"\)/);
  });

  it('takes names of ours with capitals, dashes and underscores', async () => {
    const { page, said } = await adapt('a;b;c;d\nTitre;20/01/2027;14h30;mairie@example.org\n', { Title: 'a', START: 'b', 'start-time': 'c', 'registration.email': 'd' });
    assert.deepEqual([page.events?.[0], said], [{ ...page.events?.[0], timings: [{ start: '2027-01-20T14:30:00' }], registration: { email: 'mairie@example.org' } }, []]);
  });
});

describe('what is no data', () => {
  for (const [name, document, message] of [
    ['an HTML page', '\ufeff\n<!DOCTYPE html><html></html>', /^ is an HTML page, not data/],
    ['XML', '<?xml version="1.0"?><rss></rss>', /^ is XML/],
    ['a version of later', { schema: 'ij/agenda@2', events: [] }, /^ is "ij\/agenda@2": what is read here is ij\/agenda@1 and ij\/places@1/],
    ['anything', { a: 1 }, /^ is of no format that is known/],
  ] as const) it(name, async () => assert.match((await adapt(document)).said.join(), message));
});

describe('instants of a calendar that repeat', () => {
  const calendar = (rule: string, head = '') => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${head}BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:S\r\nDTSTART:20261126T170000Z\r\nDTEND:20261126T180000Z\r\nRRULE:${rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const starts = async (text: string) => {
    const { document } = await adaptAgenda(text, { lang: 'fr' });
    const parsed = parseAgendaPage(document);
    assert.ok(parsed.ok && parsed.value.kind === 'agenda');
    const [item] = itemsOfAgenda(parsed.value.page, { label: '', prefix: '', expand: expander({ fromMs: 0, toMs: Date.UTC(2030, 0), most: 60 }) });
    return { zone: item?.zone, starts: item?.occurrences.map(({ startMs }) => new Date(startMs).toISOString().slice(0, 16)) };
  };

  it('are told, and come again, on the clock of the calendar, else of the page', async () => {
    const winter = { zone: 'Europe/Paris', starts: ['2026-11-26T17:00', '2027-03-26T17:00', '2027-07-26T16:00'] };
    assert.deepEqual(await starts(calendar('FREQ=MONTHLY;INTERVAL=4;COUNT=3', 'X-WR-TIMEZONE:Europe/Paris\r\n')), winter);
    assert.deepEqual(await starts(calendar('FREQ=MONTHLY;INTERVAL=4;COUNT=3')), winter);
    assert.equal((await starts(calendar('FREQ=WEEKLY;COUNT=2', 'X-WR-TIMEZONE:America/Cayenne\r\n'))).zone, 'America/Cayenne');
  });

  it('stay on the clock of the world when the rule names hours of it', async () => {
    assert.equal((await starts(calendar('FREQ=DAILY;BYHOUR=17;COUNT=2'))).zone, 'UTC');
  });
});
