import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../../demo/server/settings.js';

describe('the desks that answers may name', () => {
  const table: [string | undefined, string[] | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['bij', ['bij']],
    [' bij-nord , bij-sud,', ['bij-nord', 'bij-sud']],
    ['bij,bij', ['bij']],
  ];
  for (const [DESKS, desks] of table) it(`${JSON.stringify(DESKS)} is ${JSON.stringify(desks)}`, () => assert.deepEqual(readSettings({ DESKS }).desks, desks));
  for (const DESKS of [' , ', ',', 'bij nord', '1er-bij', 'bij;autre', 'é']) {
    it(`${JSON.stringify(DESKS)} is refused, naming the variable`, () => assert.throws(() => readSettings({ DESKS }), /^Error: DESKS is "/));
  }
});

describe('the databases', () => {
  const [DATABASE_URL, CONTACTS_DATABASE_URL, FOLLOW_UP_KEY] = ['postgres://a:secret@db:5432/answers', 'postgres://c:secret@db:5432/contacts', 'ab'.repeat(32)];
  it('are two of a server, without anything invented in them', () => {
    const { answersAt, contactsAt, withIllustration } = readSettings({ DATABASE_URL, CONTACTS_DATABASE_URL, FOLLOW_UP_KEY });
    assert.deepEqual([answersAt, contactsAt, withIllustration], [DATABASE_URL, CONTACTS_DATABASE_URL, false]);
  });
  it('are files where no server is named', () => {
    const { answersAt, contactsAt, withIllustration } = readSettings({ DATA_DIR: '/data' });
    assert.deepEqual([answersAt, contactsAt, withIllustration], ['/data/demo.db', '/data/contacts.db', true]);
  });
  it('are refused when one is missing, both are one, the address is another, or each process would have a key of its own; no password is repeated', () => {
    const table: [Record<string, string>, RegExp][] = [
      [{ DATABASE_URL, FOLLOW_UP_KEY }, /^Error: CONTACTS_DATABASE_URL is missing/],
      [{ CONTACTS_DATABASE_URL, FOLLOW_UP_KEY }, /^Error: DATABASE_URL is missing/],
      [{ DATABASE_URL, CONTACTS_DATABASE_URL: DATABASE_URL, FOLLOW_UP_KEY }, /^Error: CONTACTS_DATABASE_URL is the same/],
      [{ DATABASE_URL: 'mysql://a:secret@db/x', CONTACTS_DATABASE_URL, FOLLOW_UP_KEY }, /^Error: DATABASE_URL is no such address/],
      [{ DATABASE_URL, CONTACTS_DATABASE_URL }, /^Error: FOLLOW_UP_KEY is missing/],
      [{ FOLLOW_UP_KEY: 'secret' }, /^Error: FOLLOW_UP_KEY is no key/],
    ];
    for (const [environment, message] of table) {
      assert.throws(() => readSettings(environment), (error) => {
        assert.match(String(error), message);
        assert.doesNotMatch(String(error), /secret/);
        return true;
      });
    }
  });
});

describe('how long answers are kept', () => {
  const kept = (KEEP_ANSWERS?: string, COUNTS_PERIOD?: string): string => readSettings({ KEEP_ANSWERS, COUNTS_PERIOD }).keepAnswers;
  it('is three years when nothing is said', () => {
    assert.equal(kept(), 'P3Y');
    assert.equal(kept(''), 'P3Y');
  });
  it('is what is said, as long as a period that is counted', () => {
    for (const long of ['P1Y', 'P12M', 'P1Y6M', 'P366D', 'P53W']) assert.equal(kept(long), long);
    for (const long of ['P1M', 'P31D', 'P5W']) assert.equal(kept(long, 'month'), long);
  });
  it('is refused when it is shorter: what is deleted before the count would be missing there', () => {
    for (const short of ['P0D', 'P364D', 'P11M', 'P52W']) assert.throws(() => kept(short), /^Error: KEEP_ANSWERS is ".*": expected P1Y or more/);
    for (const short of ['P0M', 'P30D', 'P4W']) assert.throws(() => kept(short, 'month'), /expected P1M or more/);
  });
  it('is refused when it is no duration', () => {
    for (const odd of ['3', 'P', '3Y', 'P1.5Y', 'PT12H', 'p3y', 'P3Y ']) assert.throws(() => kept(odd), /^Error: KEEP_ANSWERS is ".*": expected an ISO 8601 duration/);
  });
});
