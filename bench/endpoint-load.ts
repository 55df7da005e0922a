import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { generateAnswers } from '../demo/server/seed/generate.js';
import { generatePaths } from '../demo/server/seed/paths.js';
import { createRandom } from '../demo/server/seed/random.js';
import { generateSheets } from '../demo/server/seed/sheets.js';
import type { Submission } from '../src/contract/index.js';

export interface LoadOptions {
  readonly perSecond: number;
  readonly seconds: number;
}

export interface LoadResult {
  /** from the moment each was to be sent, ms, of those that were acknowledged */
  readonly latencies: number[];
  /** by id: the status, or 0 when no answer came */
  readonly statuses: Map<string, number>;
}

/** As desks and visitors send them: seven sheets of a desk, two dreams and a path in ten. */
export function prepareSubmissions(count: number): Submission[] {
  const random = createRandom(7);
  const kinds = [generateSheets(random, 2026), generateAnswers(random), generatePaths(random, 2026)] as const;
  const on = new Date().toISOString().slice(0, 10);
  return [...Array<undefined>(count)].map((_, i) => ({ ...random.pick(kinds[i % 10 < 7 ? 0 : i % 10 < 9 ? 1 : 2]), submissionId: randomUUID(), on }));
}

/** Sends each at its time, however long the others take: a server that stands still makes everybody wait, and it shows. */
export async function sendAll(urls: readonly string[], submissions: readonly Submission[], { perSecond }: Pick<LoadOptions, 'perSecond'>): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const result: LoadResult = { latencies: [], statuses: new Map() };
  const start = performance.now();
  const underWay: Promise<void>[] = [];
  for (const [i, submission] of submissions.entries()) {
    const due = start + (i * 1_000) / perSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    underWay.push(sendOne(`${urls[i % urls.length]}/api/submissions`, submission, { agent, due, result }));
  }
  await Promise.all(underWay);
  agent.destroy();
  return result;
}

interface Sending {
  readonly agent: Agent;
  readonly due: number;
  readonly result: LoadResult;
  readonly tries?: number;
}

function sendOne(url: string, submission: Submission, { agent, due, result, tries = 1 }: Sending): Promise<void> {
  const body = Buffer.from(JSON.stringify(submission));
  return new Promise((resolve) => {
    const settle = (status: number): void => {
      result.statuses.set(submission.submissionId, status);
      if (status === 200 || status === 201) result.latencies.push(performance.now() - due);
      resolve();
    };
    const sent = request(url, { method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'Content-Length': body.length } }, (response) => {
      response.resume();
      response.once('end', () => settle(response.statusCode ?? 0));
      response.once('error', () => settle(0));
    });
    // a line that the server closed while it was idle: as every client does, and the id makes it safe
    sent.once('error', () => (sent.reusedSocket && !result.statuses.has(submission.submissionId) && tries > 0 ? void sendOne(url, submission, { agent, due, result, tries: tries - 1 }).then(resolve) : settle(0)));
    sent.end(body);
  });
}

export const isStored = (status: number | undefined): boolean => status === 200 || status === 201;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
