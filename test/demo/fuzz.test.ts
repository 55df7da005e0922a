import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { parseContract, problem, receipt } from '../../src/contract/index.js';
import { aSubmission, post } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const RUNS = { numRuns: 600, seed: 20_270_120 };

let demo: DemoServer;
const faults: unknown[] = [];
before(async () => (demo = await startDemo({ onFault: (error) => faults.push(error) })));
after(() => demo.close());

/** Whatever was sent: a receipt or a refusal in the contract's words, never a fault of the server. */
async function assertHandled(body: unknown): Promise<void> {
  const response = await post(demo.url, body);
  assert.ok(response.status < 500, `${response.status}: ${String(faults.at(-1))}`);
  const document: unknown = await response.json();
  const parsed = response.ok ? parseContract(receipt, document) : parseContract(problem, document);
  assert.equal(parsed.ok, true, JSON.stringify(document));
}

const anyKey = fc.constantFrom('sexe', 'stage', 'reves', 'idee', 'rencontre', 'constructor', '__proto__', 'toString', 'autre');
const anyAnswer = fc.oneof(
  fc.constantFrom('f', 'x', 'college', 'rencontre'),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.array(fc.string({ unit: 'binary' })),
  fc.jsonValue(),
);

describe('any body at all', () => {
  it('bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), assertHandled), RUNS));

  it('any JSON', () => fc.assert(fc.asyncProperty(fc.json(), assertHandled), RUNS));

  it('a submission with any one part replaced', () => {
    const part = fc.constantFrom('schema', 'submissionId', 'form', 'version', 'variant', 'desk', 'answers', 'skipped', 'on', 'lang');
    return fc.assert(
      fc.asyncProperty(part, fc.jsonValue(), (key, value) => assertHandled({ ...aSubmission(1), [key]: value })),
      RUNS,
    );
  });

  it('a submission with any answers', () => {
    const sent = fc.record({
      n: fc.nat(40),
      form: fc.constantFrom('metiers-reves', 'accueil-exemple'),
      answers: fc.dictionary(anyKey, anyAnswer),
    });
    return fc.assert(
      fc.asyncProperty(sent, ({ n, form, answers }) => assertHandled({ ...aSubmission(n), form, answers })),
      RUNS,
    );
  });

  it('answers that are right are stored as they were sent, whatever is written in them', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    let n = 1_000;
    return fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (reves) => {
        const sent = aSubmission((n += 1), { answers: { reves } });
        assert.equal((await post(demo.url, sent)).status, 201);
        assert.equal((await post(demo.url, sent)).status, 200, 'the same again is recognised');
      }),
      RUNS,
    );
  });
});
