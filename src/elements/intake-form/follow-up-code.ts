import { CODE_WORDS } from './follow-up-words.js';

/** How a code looks; none is ever this one, whose word is not in the list. */
export const CODE_EXAMPLE = 'LUNE-482-731';

const DIGITS = 1_000_000;
/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const SALT = 'ij/follow-up@1:';
const BITS = 256;

/**
 * A new code, `LUNE-482-731`: one of 348 words and six digits, evenly drawn: 28.3 bits. That is little against
 * someone who has the stored hashes, which is why each guess is made to cost 600,000 rounds and the endpoint seals them once more under a key
 * of its own; against guessing at the endpoint, which lets few tries through, it is plenty.
 */
export function newCode(source: Crypto = crypto): string {
  const digits = String(draw(DIGITS, source)).padStart(6, '0');
  return shownCode(`${(CODE_WORDS[draw(CODE_WORDS.length, source)] ?? '').toUpperCase()}${digits}`);
}

/** A whole number under `limit`, each as likely as the others: what would favour the first ones is drawn again. */
function draw(limit: number, source: Crypto): number {
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const [number = fair] = source.getRandomValues(new Uint32Array(1));
    if (number < fair) return number % limit;
  }
}

const PARTS = /^([A-Z]{3,12})(\d{3})(\d{3})$/;

const shownCode = (plain: string): string => plain.replace(PARTS, '$1-$2-$3');

/** A code as it was typed, in any case, with or without accents, spaces and hyphens, as it is shown; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const plain = typed.normalize('NFD').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return PARTS.test(plain) ? shownCode(plain) : undefined;
}

/** Letter by letter, digit by digit: how a code is read out. */
export const spelledCode = (code: string): string => [...code].filter((sign) => sign !== '-').join(', ');

/**
 * What stands for a code on the wire and at the endpoint: PBKDF2 with SHA-256 over the code without hyphens, salted with the form's id, 256
 * bits in hexadecimal. Rejects where the page has no WebCrypto (no HTTPS).
 */
export async function hashCode(code: string, form: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(code.replaceAll('-', '')), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(`${SALT}${form}`), iterations: ITERATIONS }, key, BITS);
  return [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
