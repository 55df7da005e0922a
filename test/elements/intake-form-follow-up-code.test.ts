import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUpHash } from '../../src/contract/submission.js';
import { CODE_EXAMPLE, hashCode, newCode, readCode, spelledCode } from '../../src/elements/intake-form/follow-up-code.js';
import { CODE_WORDS } from '../../src/elements/intake-form/follow-up-words.js';

/** Gives these numbers, in turn. */
const sourceOf = (...numbers: number[]) => ({ getRandomValues: (array: Uint32Array) => array.fill(numbers.shift() ?? assert.fail('drawn too often')) }) as unknown as Crypto;

describe('a follow-up code', () => {
  it('has at least 28 bits', () => assert.ok(Math.log2(CODE_WORDS.length * 1_000_000) >= 28));

  it('has a plain word, without accents, never a letter away from another', () => {
    const isNear = (a: string, b: string) => {
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      if (long.length - short.length > 1) return false;
      let i = 0;
      while (i < short.length && short[i] === long[i]) i += 1;
      return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
    };
    for (const word of CODE_WORDS) {
      assert.match(word, /^[a-z]{4,7}$/);
      for (const other of CODE_WORDS) assert.ok(word === other || !isNear(word, other), `${word} ${other}`);
    }
    assert.equal(new Set(CODE_WORDS).size, CODE_WORDS.length);
  });

  it('is drawn evenly: what would favour the first is drawn again', () => {
    assert.equal(newCode(sourceOf(2 ** 32 - 1, 731, 2 ** 32 - 1, 0)), `${CODE_WORDS[0]?.toUpperCase()}-000-731`);
    assert.notEqual(newCode(), newCode());
  });

  it('is read in any case, with or without hyphens and spaces', () => {
    for (const typed of ['LUNE-482-731', 'lune482731', ' Lune 48 27 31 ', 'lune—482.731', 'lûne-482731']) assert.equal(readCode(typed), CODE_EXAMPLE, typed);
    for (const typed of ['', 'lune', '482731', 'lune-48273', 'lune-4827310', '482731-lune', 'lune482l31']) assert.equal(readCode(typed), undefined, typed);
    const code = newCode();
    assert.equal(readCode(code), code);
  });

  it('has an example that is nobody’s', () => assert.ok(!CODE_WORDS.includes('lune')));

  it('is spelled sign by sign', () => assert.equal(spelledCode('AIL-012-345'), 'A, I, L, 0, 1, 2, 3, 4, 5'));

  it('has a hash of its own for each form, that others can compute', async () => {
    const hash = await hashCode('LUNE-482-731', 'socle-ij');
    assert.ok(followUpHash.safeParse(hash).success);
    assert.equal(hash, await hashCode('LUNE482731', 'socle-ij'));
    assert.notEqual(hash, await hashCode('LUNE-482-731', 'autre'));
    // computed with node:crypto pbkdf2Sync('LUNE482731', 'ij/follow-up@1:socle-ij', 600_000, 32, 'sha256')
    assert.equal(hash, 'cffa24f66ef53151f604c6b183013f70da28c433bb9ba3404bc2f120d1359cae');
  });
});
