/**
 * Takes out of a picture what it says of the person: where and when it was taken, with which device, by whom. Byte by byte: what draws the
 * picture stays as it is. What is kept is a short list; the rest goes, known or not.
 */

/** What a file is made of, in memory of its own. */
export type Bytes = Uint8Array<ArrayBuffer>;
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** What a file really is, whatever its name says; undefined: none of the three. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | undefined {
  if (startsWith(bytes, JPEG_START)) return 'image/jpeg';
  if (startsWith(bytes, PNG_START)) return 'image/png';
  return asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP' ? 'image/webp' : undefined;
}

/** The picture without its metadata; undefined when it is none of the three kinds, or is broken. */
export function stripMetadata(bytes: Bytes): Bytes | undefined {
  const type = pictureTypeOf(bytes);
  const parts = type && strippers[type](bytes);
  return parts && join(parts);
}

type Parts = readonly Uint8Array[] | undefined;

const strippers: Record<PictureType, (bytes: Bytes) => Parts> = { 'image/jpeg': jpegParts, 'image/png': pngParts, 'image/webp': webpParts };

const JPEG_START = [0xff, 0xd8, 0xff];
const [START_OF_SCAN, END_OF_IMAGE, COMMENT, FIRST_APP, LAST_APP] = [0xda, 0xd9, 0xfe, 0xe0, 0xef];

/**
 * ITU-T T.81, annex B: markers, each with a length but in the coded data of a scan. Of the application segments stay JFIF, the colour profile
 * and Adobe's colour transform. What follows the end (a second picture, with a place of its own) goes.
 */
function jpegParts(bytes: Uint8Array): Parts {
  const parts = [bytes.subarray(0, 2)];
  for (const { at, end, marker } of jpegSegments(bytes)) {
    if (marker === END_OF_IMAGE) return [...parts, bytes.subarray(at, end)];
    if (!isJpegSecret(bytes, at, marker)) parts.push(bytes.subarray(at, end));
  }
  return undefined; // it has no end
}

interface JpegSegment {
  readonly at: number;
  readonly end: number;
  readonly marker: number;
}

/** The segments up to the end of the picture, coded data counted with the scan before it; up to where it is broken, if it is. */
function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  for (let at = 2; bytes[at] === 0xff && at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // a filler
      continue;
    }
    if (marker === END_OF_IMAGE) return [...segments, { at, end: at + 2, marker }];
    const end = at + 2 + bigEndian(bytes, at + 2, 2);
    if (end < at + 4 || end > bytes.length) break;
    segments.push({ at, end: marker === START_OF_SCAN ? endOfScan(bytes, end) : end, marker });
    at = segments.at(-1)?.end ?? end;
  }
  return segments;
}

const KEPT_APPS: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

function isJpegSecret(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === COMMENT) return true;
  if (marker < FIRST_APP || marker > LAST_APP) return false;
  const name = KEPT_APPS[marker];
  return name === undefined || asciiAt(bytes, at + 4, name.length) !== name;
}

/** Coded data goes on until a marker that is neither a restart nor a stuffed FF. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/**
 * How a JPEG is to be shown, 1 to 8 (EXIF 2.3, 4.6.4, tag 274); 1 when it doesn't say. The rest of what it says is not looked at.
 */
export function orientationOf(bytes: Uint8Array): number {
  if (pictureTypeOf(bytes) !== 'image/jpeg') return 1;
  const exif = jpegSegments(bytes).find(({ at, marker }) => marker === EXIF_APP && asciiAt(bytes, at + 4, 6) === 'Exif\0\0');
  if (!exif) return 1;
  const tiff = new DataView(bytes.slice(exif.at + 10, exif.end).buffer);
  return (tiff.byteLength > 8 && entryOf(tiff, ORIENTATION)) || 1;
}

const [EXIF_APP, ORIENTATION, ENTRY_BYTES] = [0xe1, 274, 12];

/** The short number of an entry of the first directory of a TIFF; undefined unless it is 1 to 8. */
function entryOf(tiff: DataView, tag: number): number | undefined {
  const isLittle = tiff.getUint8(0) === 0x49;
  const short = (at: number): number => (at + 2 <= tiff.byteLength ? tiff.getUint16(at, isLittle) : 0);
  const start = tiff.getUint32(4, isLittle);
  for (let i = 0; i < short(start); i += 1) {
    const entry = start + 2 + i * ENTRY_BYTES;
    const value = short(entry + 8);
    if (short(entry) === tag) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_KEPT = ['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'acTL', 'fcTL', 'fdAT'];

/** W3C PNG, 5.3: length, name, data, sum. A capital at the start of a name says that the picture can't be drawn without. */
function pngParts(bytes: Uint8Array): Parts {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = asciiAt(bytes, at + 4, 4);
    const end = at + 12 + bigEndian(bytes, at, 4);
    if (end > bytes.length) return undefined;
    if (/^[A-Z]/.test(name) || PNG_KEPT.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return parts;
    at = end;
  }
  return undefined;
}

const WEBP_KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/** RFC 9649: a RIFF of chunks, each of even length. The header says which kinds of metadata follow. */
function webpParts(bytes: Bytes): Parts {
  const parts: Uint8Array[] = [];
  const size = Math.min(bytes.length, 8 + littleEndian(bytes, 4));
  for (let at = 12; at + 8 <= size; ) {
    const length = littleEndian(bytes, at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return undefined;
    const name = asciiAt(bytes, at, 4);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~(HAS_EXIF | HAS_XMP);
    if (WEBP_KEPT.includes(name)) parts.push(chunk);
    at = end;
  }
  const header = bytes.slice(0, 12);
  new DataView(header.buffer).setUint32(4, 4 + parts.reduce((sum, { length }) => sum + length, 0), true);
  return parts.length ? [header, ...parts] : undefined;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

const asciiAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

const bigEndian = (bytes: Uint8Array, at: number, length: number): number => bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);

const littleEndian = (bytes: Uint8Array, at: number): number => bytes.subarray(at, at + 4).reduceRight((sum, byte) => sum * 256 + byte, 0);

function join(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
