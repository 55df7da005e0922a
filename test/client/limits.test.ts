import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLimitGuard, LIMITS } from '../../src/client/limits.js';

describe('the guard of what is read', () => {
  const read = (...parts: string[]): void => {
    const guard = createLimitGuard(LIMITS);
    for (const part of parts) guard(new TextEncoder().encode(part));
  };

  it('counts the levels of JSON, whatever stands before it', () => {
    for (const start of ['', ' \n\t', '\ufeff']) assert.throws(() => read(start, '['.repeat(41)), /nested deeper than 40 levels/);
    read(`${'['.repeat(40)}${']'.repeat(40)}`);
  });

  it('lets other text have its brackets', () => {
    read('nom;date\n', '[complet Atelier;20/01/2027\n'.repeat(41));
    read('BEGIN:VCALENDAR\r\n', 'SUMMARY:{[\r\n'.repeat(50));
    assert.throws(() => read('a', 'x'.repeat(LIMITS.maxBytes)), /is over/);
  });
});
