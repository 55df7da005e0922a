import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code to draw: black modules on white. */
export interface Qr {
  /** one path, a unit a module */
  readonly d: string;
  /** with the quiet zone on all sides */
  readonly viewBox: string;
}

/** White modules that a reader needs around the code (ISO/IEC 18004 §9.1). */
const QUIET_MODULES = 4;

/** The code of a text, with 15 % of it to spare (correction M); undefined: the text is too long for any code, about 2,300 bytes. */
export function qrOf(text: string): Qr | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    const side = code.size + 2 * QUIET_MODULES;
    return { d: toSvgPath(code), viewBox: `${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}` };
  } catch {
    return undefined;
  }
}
