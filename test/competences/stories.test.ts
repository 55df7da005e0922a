import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadCompetences } from '../../src/competences/load-competences.js';
import { suggestCompetences } from '../../src/competences/suggest-competences.js';

interface Story {
  readonly text: string;
  /** ids that a counsellor would accept */
  readonly good: readonly string[];
}

const { stories } = JSON.parse(readFileSync(new URL('../fixtures/competence-stories.json', import.meta.url), 'utf8')) as { stories: readonly Story[] };
const LEAST = 0.95;

describe('proposals from stories written by somebody who had not seen the lexicon', () => {
  it('have a right one among five', async () => {
    const lists = await Promise.all((['savoir-etre', 'crcn', 'socle', 'rectec', 'engagement'] as const).map(loadCompetences));
    const all = { items: lists.flatMap(({ items }) => items) };
    const missed = stories.filter(({ text, good }) => !suggestCompetences(all, text).some(({ item }) => good.includes(item.id)));
    assert.ok(missed.length <= stories.length * (1 - LEAST), missed.map(({ text }) => text).join('\n'));
  });
});
