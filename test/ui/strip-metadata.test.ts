import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orientationOf, pictureTypeOf, stripMetadata } from '../../src/ui/strip-metadata.js';

const SECRET = 'GPS 48.8566N Léa';
const ascii = (text: string) => [...Buffer.from(text, 'utf8')];
const concat = (...parts: (readonly number[])[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flat());
const holds = (bytes: Uint8Array | undefined, text: string) => Buffer.from(bytes ?? []).includes(text);

const jpegSegment = (marker: number, data: readonly number[]) => [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
const EXIF = jpegSegment(0xe1, [...ascii('Exif\0\0MM\0*'), ...ascii(SECRET)]);
const SOI = [0xff, 0xd8];
const EOI = [0xff, 0xd9];
const JFIF = jpegSegment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const COLOURS = jpegSegment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 7, 7]);
const ADOBE = jpegSegment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const TABLES = [...jpegSegment(0xdb, [0, 1, 2, 3]), ...jpegSegment(0xc2, [8, 0, 1, 0, 1, 1, 1, 17, 0]), ...jpegSegment(0xc4, [0, 9])];
// coded data with a stuffed FF, a restart, and bytes that look like a metadata segment
const SCAN = [...jpegSegment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 0xe1, 0xff, 0xd3, 9, 0xff, 0, 0xfe];

describe('stripMetadata, JPEG', () => {
  const picture = [...JFIF, ...COLOURS, ...ADOBE, ...TABLES, ...SCAN, ...jpegSegment(0xc4, [0, 9]), ...SCAN];

  it('takes out places, dates, comments and captions, and leaves the picture byte for byte', () => {
    const secrets = [jpegSegment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}`)), jpegSegment(0xed, ascii(`Photoshop 3.0\0${SECRET}`)), jpegSegment(0xfe, ascii(SECRET))];
    const bytes = concat(SOI, JFIF, EXIF, COLOURS, ...secrets, ADOBE, TABLES, SCAN, jpegSegment(0xc4, [0, 9]), SCAN, EOI);
    assert.deepEqual(stripMetadata(bytes), concat(SOI, picture, EOI));
  });
  it('takes out a thumbnail, which may show what was cut away, and a maker’s own notes', () => {
    const bytes = concat(SOI, JFIF, jpegSegment(0xe0, ascii(`JFXX\0${SECRET}`)), jpegSegment(0xe2, ascii(`MPF\0${SECRET}`)), jpegSegment(0xe5, ascii(SECRET)), COLOURS, ADOBE, TABLES, SCAN, jpegSegment(0xc4, [0, 9]), SCAN, EOI);
    assert.deepEqual(stripMetadata(bytes), concat(SOI, picture, EOI));
  });
  it('takes out between two scans too, and what follows the end', () => {
    const bytes = concat(SOI, JFIF, TABLES, SCAN, EXIF, [0xff], jpegSegment(0xc4, [0, 9]), SCAN, EOI, SOI, EXIF, EOI);
    assert.deepEqual(stripMetadata(bytes), concat(SOI, JFIF, TABLES, SCAN, jpegSegment(0xc4, [0, 9]), SCAN, EOI));
  });
  it('does not let a cut or broken file through', () => {
    const bytes = concat(SOI, JFIF, TABLES, SCAN, EOI);
    assert.equal(stripMetadata(bytes.slice(0, -2)), undefined);
    assert.equal(stripMetadata(concat(SOI, [0xff, 0xe1, 0, 1], EOI)), undefined);
    assert.equal(stripMetadata(concat(SOI, [0xff, 0xe1, 0xff, 0xff], EOI)), undefined);
    assert.equal(stripMetadata(concat(SOI, JFIF, [7], EOI)), undefined);
  });
});

const pngChunk = (name: string, data: readonly number[]) => [0, 0, data.length >> 8, data.length & 255, ...ascii(name), ...data, 1, 2, 3, 4];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('stripMetadata, PNG', () => {
  const [header, colours, data, end] = [pngChunk('IHDR', [1]), pngChunk('iCCP', [5]), pngChunk('IDAT', [9, 9]), pngChunk('IEND', [])] as const;
  it('takes out every kind of text, date and place, known or not, and what follows the end', () => {
    const secrets = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'caBX', 'xxXx'].map((name) => pngChunk(name, ascii(SECRET)));
    assert.deepEqual(stripMetadata(concat(PNG, header, ...secrets, colours, data, data, end, ascii(SECRET))), concat(PNG, header, colours, data, data, end));
  });
  it('does not let a cut file through', () => {
    assert.equal(stripMetadata(concat(PNG, header, data)), undefined);
    assert.equal(stripMetadata(concat(PNG, header, pngChunk('tEXt', ascii(SECRET)).slice(0, -8))), undefined);
  });
});

const webpChunk = (name: string, data: readonly number[]) => [...ascii(name), data.length & 255, data.length >> 8, 0, 0, ...data, ...(data.length % 2 ? [0] : [])];
const webp = (...chunks: (readonly number[])[]) => concat(ascii('RIFF'), [(4 + chunks.flat().length) & 255, (4 + chunks.flat().length) >> 8, 0, 0], ascii('WEBP'), ...chunks);

describe('stripMetadata, WebP', () => {
  const data = webpChunk('VP8 ', [1, 2, 3]);
  it('takes out EXIF and XMP, and the header’s word that they are there', () => {
    const bytes = webp(webpChunk('VP8X', [0x3c, 0, 0, 0, 0, 0, 0, 0, 0, 0]), webpChunk('ICCP', [4]), data, webpChunk('EXIF', ascii(SECRET)), webpChunk('XMP ', ascii(SECRET)), webpChunk('note', ascii(SECRET)));
    assert.deepEqual(stripMetadata(bytes), webp(webpChunk('VP8X', [0x30, 0, 0, 0, 0, 0, 0, 0, 0, 0]), webpChunk('ICCP', [4]), data));
  });
  it('leaves a plain one as it is, and out what follows it', () => {
    assert.deepEqual(stripMetadata(concat([...webp(data)], ascii(SECRET))), webp(data));
  });
  it('does not let a cut file through', () => assert.equal(stripMetadata(webp(data).slice(0, -2)), undefined));
});

describe('orientationOf', () => {
  const exif = (endian: 'II' | 'MM', value: number) => {
    const short = (n: number) => (endian === 'MM' ? [n >> 8, n & 255] : [n & 255, n >> 8]);
    const long = (n: number) => (endian === 'MM' ? [0, 0, ...short(n)] : [...short(n), 0, 0]);
    const entry = (tag: number, n: number) => [...short(tag), ...short(3), ...long(1), ...short(n), 0, 0];
    return jpegSegment(0xe1, [...ascii('Exif\0\0'), ...ascii(endian), ...short(42), ...long(8), ...short(2), ...entry(271, 9), ...entry(274, value), ...long(0)]);
  };
  for (const endian of ['II', 'MM'] as const) {
    it(`reads it, ${endian}`, () => {
      for (let value = 1; value <= 8; value += 1) assert.equal(orientationOf(concat(SOI, JFIF, exif(endian, value), TABLES, SCAN, EOI)), value);
    });
  }
  it('is 1 where it is not told, or is nonsense', () => {
    assert.equal(orientationOf(concat(SOI, JFIF, TABLES, SCAN, EOI)), 1);
    assert.equal(orientationOf(concat(SOI, exif('II', 9), TABLES, SCAN, EOI)), 1);
    assert.equal(orientationOf(concat(SOI, EXIF, TABLES, SCAN, EOI)), 1);
    assert.equal(orientationOf(concat(SOI, jpegSegment(0xe1, ascii('Exif\0\0')), EOI)), 1);
    assert.equal(orientationOf(concat(PNG)), 1);
  });
});

describe('stripMetadata', () => {
  it('knows a picture by its bytes', () => {
    assert.equal(pictureTypeOf(concat(SOI, JFIF)), 'image/jpeg');
    assert.equal(pictureTypeOf(concat(PNG)), 'image/png');
    assert.equal(pictureTypeOf(webp()), 'image/webp');
    assert.equal(pictureTypeOf(concat(ascii('%PDF-1.7'))), undefined);
    assert.equal(stripMetadata(concat(ascii('GIF89a'))), undefined);
  });
  it('never throws, never goes on for ever, and never lets a place through, whatever the order of the parts', () => {
    const secret = fc.constantFrom(EXIF, jpegSegment(0xfe, ascii(SECRET)), jpegSegment(0xe7, ascii(SECRET)));
    const part = fc.oneof(secret, fc.constantFrom(JFIF, COLOURS, TABLES, SCAN, EOI, [0xff], [0xff, 0xe1, 0, 9]), fc.uint8Array({ maxLength: 6 }).map((bytes) => [...bytes]));
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => !holds(stripMetadata(concat(SOI, ...parts, EOI)), 'GPS 48')), { numRuns: 3_000, seed: 7 });
    fc.assert(fc.property(fc.constantFrom(SOI, PNG, ascii('RIFF....WEBP')), fc.uint8Array({ maxLength: 80 }), (start, bytes) => {
      const picture = concat(start, [...bytes]);
      return orientationOf(picture) >= 1 && stripMetadata(picture) !== picture;
    }), { numRuns: 3_000, seed: 7 });
  });
});
