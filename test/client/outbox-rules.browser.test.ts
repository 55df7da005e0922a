import { expect } from 'chai';
import type { PostAnswer } from '../../src/client/post.js';
import { IjConfigError, IjNetworkError } from '../../src/client/errors.js';
import { judgeAnswer, judgeError, type Outcome } from '../../src/client/outbox/outcome.js';
import { claimRecord, reduceRecord } from '../../src/client/outbox/reduce-record.js';
import { freshRecord, isSuspect, type OutboxRecord } from '../../src/client/outbox/record.js';
import { isLeased, isWaiting, nextToSend, wakeInMs } from '../../src/client/outbox/schedule.js';
import { entryOf, idOf } from '../helpers/outbox-world.js';

const entry = entryOf(1);
const mine = { submissionId: entry.submissionId };
const NOW_MS = 1_000_000;
const clock = { nowMs: NOW_MS, backoffMs: 400 };
const record = (changes: Partial<OutboxRecord> = {}): OutboxRecord => ({ ...freshRecord(entry, NOW_MS), order: 1, ...changes });
const moment = { nowMs: NOW_MS, owner: 'me', isAlone: true };
const choice = { ...moment, tried: new Set<string>() };

describe('outbox: what an answer proves', () => {
  const answer = (status: number, body?: unknown, retryAfterMs?: number): PostAnswer => ({ status, body, retryAfterMs });
  const table: [name: string, answer: PostAnswer, outcome: Outcome][] = [
    ['201 that echoes the id', answer(201, { ...mine, stored: true }), { kind: 'done' }],
    ['200 that echoes the id: stored before', answer(200, mine), { kind: 'done' }],
    ['409 that echoes the id as stored', answer(409, { ...mine, stored: true }), { kind: 'done' }],
    ['200 that echoes the id but says it is not stored', answer(200, { ...mine, stored: false }), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
    ['200 with a page (captive portal)', answer(200), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
    ['200 with another id', answer(200, { submissionId: idOf(2), stored: true }), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
    ['bare 201 without receipt="status"', answer(201), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
    ['304', answer(304), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
    ['500', answer(500), { kind: 'wait', reason: 'server-error', askedMs: undefined }],
    ['502', answer(502), { kind: 'wait', reason: 'server-error', askedMs: undefined }],
    ['504', answer(504), { kind: 'wait', reason: 'server-error', askedMs: undefined }],
    ['429 with Retry-After', answer(429, undefined, 7_000), { kind: 'wait', reason: 'busy', askedMs: 7_000 }],
    ['503', answer(503), { kind: 'wait', reason: 'busy', askedMs: undefined }],
    ['401', answer(401), { kind: 'wait', reason: 'sign-in', askedMs: undefined }],
    ['403', answer(403), { kind: 'wait', reason: 'sign-in', askedMs: undefined }],
    ['409 in progress', answer(409, { code: 'in-progress' }, 2_000), { kind: 'wait', reason: 'in-progress', askedMs: 2_000 }],
    ['409 with other content', answer(409, { code: 'conflict' }), { kind: 'held', reason: 'conflict' }],
    ['409 that echoes another id', answer(409, { submissionId: idOf(2), stored: true }), { kind: 'held', reason: 'conflict' }],
    ['404', answer(404), { kind: 'held', reason: 'gone' }],
    ['410', answer(410), { kind: 'held', reason: 'gone' }],
    ['413', answer(413), { kind: 'held', reason: 'too-large' }],
    ['422 with errors', answer(422, { errors: [{ q: 'age', message: 'non' }] }), { kind: 'held', reason: 'refused', errors: [{ q: 'age', message: 'non' }] }],
    ['400 without a word', answer(400), { kind: 'held', reason: 'refused', errors: undefined }],
    ['418', answer(418), { kind: 'wait', reason: 'not-a-receipt', askedMs: undefined }],
  ];
  for (const [name, given, outcome] of table) it(name, () => expect(judgeAnswer(given, entry)).to.deep.equal(outcome));

  const byStatus = { ...entry, receipt: 'status' as const };
  for (const status of [201, 202, 204]) {
    it(`bare ${status} with receipt="status"`, () => expect(judgeAnswer(answer(status), byStatus)).to.deep.equal({ kind: 'done' }));
  }
  for (const [status, body] of [[200, undefined], [206, undefined], [201, { submissionId: idOf(2) }], [201, { stored: false }], [409, undefined]] as const) {
    it(`${status} ${JSON.stringify(body)} is none even then`, () => expect(judgeAnswer(answer(status, body), byStatus).kind).not.to.equal('done'));
  }

  it('no answer, and an address that this page does not allow', () => {
    expect(judgeError(new IjNetworkError())).to.deep.equal({ kind: 'wait', reason: 'unreachable' });
    expect(judgeError(new IjConfigError('no'))).to.deep.equal({ kind: 'wait', reason: 'not-allowed-here' });
    expect(judgeError('anything')).to.deep.equal({ kind: 'wait', reason: 'unreachable' });
  });
});

describe('outbox: reduceRecord', () => {
  const wait = (reason: Extract<Outcome, { kind: 'wait' }>['reason'], askedMs?: number): Outcome => ({ kind: 'wait', reason, askedMs });
  const table: [name: string, before: Partial<OutboxRecord>, outcome: Outcome, after: Partial<OutboxRecord>][] = [
    ['unreachable: the whole endpoint backs off', {}, wait('unreachable'), { attempts: 1, answered: 0, wait: { untilMs: NOW_MS + 400, lengthMs: 400, scope: 'unreachable' } }],
    ['500: this record backs off', {}, wait('server-error'), { attempts: 1, answered: 1, wait: { untilMs: NOW_MS + 400, lengthMs: 400, scope: 'record' } }],
    ['Retry-After wins', {}, wait('server-error', 9_000), { attempts: 1, answered: 1, wait: { untilMs: NOW_MS + 9_000, lengthMs: 9_000, scope: 'record' } }],
    ['busy: the endpoint is paused', {}, wait('busy', 9_000), { attempts: 1, answered: 0, wait: { untilMs: NOW_MS + 9_000, lengthMs: 9_000, scope: 'asked' } }],
    ['sign-in: the endpoint is paused', {}, wait('sign-in'), { attempts: 1, answered: 0, wait: { untilMs: NOW_MS + 400, lengthMs: 400, scope: 'asked' } }],
    ['not allowed here: no try at all', { attempts: 2 }, wait('not-allowed-here'), { attempts: 2, answered: 0, wait: { untilMs: NOW_MS + 300_000, lengthMs: 300_000, scope: 'record' } }],
    ['the eighth answer without a receipt: slowly', { attempts: 7, answered: 7 }, wait('not-a-receipt'), { attempts: 8, answered: 8, wait: { untilMs: NOW_MS + 60_000, lengthMs: 60_000, scope: 'record' } }],
    ['held', { attempts: 1 }, { kind: 'held', reason: 'gone' }, { state: 'held', reason: 'gone', attempts: 1, wait: undefined }],
  ];
  for (const [name, before, outcome, after] of table) {
    it(name, () => {
      const next = reduceRecord(claimRecord(record(before), 'me', NOW_MS), outcome, clock);
      expect(next).to.deep.include({ state: 'queued', lease: undefined, ...after });
    });
  }

  it('proved: gone', () => expect(reduceRecord(record(), { kind: 'done' }, clock)).to.equal(undefined));

  it('never loses the document, whatever comes', () => {
    const outcomes: Outcome[] = [wait('unreachable'), wait('busy'), { kind: 'held', reason: 'conflict' }];
    for (const outcome of outcomes) expect(reduceRecord(record(), outcome, clock)).to.deep.include({ document: entry.document, submissionId: entry.submissionId });
  });
});

describe('outbox: the schedule', () => {
  const two = (changes: Partial<OutboxRecord> = {}): OutboxRecord => ({ ...freshRecord(entryOf(2), NOW_MS), order: 2, ...changes });
  const wait = (scope: 'record' | 'unreachable' | 'asked', lengthMs = 5_000) => ({ untilMs: NOW_MS + lengthMs, lengthMs, scope });

  it('sends in the order of the counter', () => expect(nextToSend([two(), record()], choice)?.order).to.equal(1));
  it('leaves held records alone', () => expect(nextToSend([record({ state: 'held' })], choice)).to.equal(undefined));
  it('sends one whose tab died on the way', () => expect(nextToSend([claimRecord(record(), 'gone', NOW_MS)], choice)?.order).to.equal(1));
  it('passes one that waits for itself', () => expect(nextToSend([record({ wait: wait('record') }), two()], choice)?.order).to.equal(2));
  it('waits as a whole when asked to, fresh or not', () => expect(nextToSend([record({ wait: wait('asked') }), two()], { ...choice, isFresh: true })).to.equal(undefined));
  it('waits as a whole when unreachable', () => expect(nextToSend([record({ wait: wait('unreachable') }), two()], choice)).to.equal(undefined));
  it('tries the unreachable at once when the network may be back', () => expect(nextToSend([record({ wait: wait('unreachable') })], { ...choice, isFresh: true })?.order).to.equal(1));
  it('lets a suspect record go last', () => expect(nextToSend([record({ answered: 8, attempts: 8 }), two({ attempts: 7 })], choice)?.order).to.equal(2));
  it('holds up nobody for a suspect one', () => {
    const after = reduceRecord(record({ attempts: 15 }), { kind: 'wait', reason: 'unreachable' }, clock);
    expect(after && isSuspect(after) && after.wait?.scope).to.equal('record');
  });

  it('a clock moved back a year makes nobody wait a year', () => {
    const year = 365 * 86_400_000;
    expect(isWaiting(record({ wait: wait('record') }), NOW_MS - year)).to.equal(false);
    expect(isLeased(claimRecord(record(), 'other', NOW_MS), { ...moment, isAlone: false, nowMs: NOW_MS - year })).to.equal(false);
  });

  it('a lease holds other tabs for 30 s, where there are no locks', () => {
    const leased = claimRecord(record(), 'other', NOW_MS);
    const at = (nowMs: number) => isLeased(leased, { ...moment, isAlone: false, nowMs });
    expect([at(NOW_MS), at(NOW_MS + 29_999), at(NOW_MS + 30_000)]).to.deep.equal([true, true, false]);
    expect(isLeased(leased, moment), 'with locks').to.equal(false);
  });

  it('wakes when the first may be sent, after the pause of its endpoint', () => {
    expect(wakeInMs([], moment)).to.equal(undefined);
    expect(wakeInMs([record({ state: 'held' })], moment)).to.equal(undefined);
    expect(wakeInMs([record({ wait: wait('record') }), two()], moment)).to.equal(0);
    expect(wakeInMs([record({ wait: wait('asked') }), two()], moment)).to.equal(5_000);
    const elsewhere = { ...two({ wait: wait('record', 1_000) }), endpoint: 'https://other.example/' };
    expect(wakeInMs([record({ wait: wait('asked') }), elsewhere], moment)).to.equal(1_000);
  });
});
