import assert from 'node:assert/strict';
import { parseContract, problem, type Problem } from '../../../src/contract/index.js';

/** A distinct, valid UUID v4 for each number. */
export const uuid = (n: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

interface Sent {
  readonly [key: string]: unknown;
  readonly answers?: Record<string, unknown>;
}

/** A valid `ij/submission@1`, with what a case changes. */
export function aSubmission(n: number, changes: Sent = {}): Record<string, unknown> {
  const answers = { sexe: 'f', stage: 'college', reves: ['vétérinaire', 'astronaute'], ...changes.answers };
  return {
    schema: 'ij/submission@1',
    submissionId: uuid(n),
    form: 'metiers-reves',
    version: 1,
    on: '2027-01-19',
    lang: 'fr',
    skipped: [],
    ...changes,
    answers,
  };
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  return fetch(`${url}/api/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: isRaw ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** The refusal, checked against the contract: status, no trace of the code behind it. */
export async function readProblem(response: Response, status: number): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.doesNotMatch(text, /node_modules|\.ts:|\bat \w+ \(|SQL/i);
  const parsed = parseContract(problem, JSON.parse(text));
  assert.ok(parsed.ok, text);
  return parsed.value;
}
