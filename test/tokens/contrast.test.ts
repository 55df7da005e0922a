import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/tokens/tokens.styles.js';

type Palette = Record<string, string>;

/** Relative luminance and contrast ratio after WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const css = tokens.cssText;
const block = (from: string): string => css.slice(css.indexOf(from), css.indexOf('}', css.indexOf(from)));
const pairs = [...css.matchAll(/--_([\w-]+): var\([^,]+, light-dark\((#\w{6}), (#\w{6})\)\)/g)];
const light: Palette = Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
const dark: Palette = Object.fromEntries(pairs.map(([, name, , value]) => [name, value]));
const strong: Palette = Object.fromEntries([...block("[data-theme='contrast']").matchAll(/--_([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]));

const TEXT = ['text', 'muted', 'accent', 'accent-hover', 'error', 'success', 'warning'];
const MARKS = ['border-strong', 'group-a', 'group-b', 'group-other'];

describe('contrast of the palette', () => {
  it('has a palette to look at', () => {
    assert.ok(pairs.length >= 16);
    assert.deepEqual(Object.keys(strong).sort(), Object.keys(light).sort(), 'the contrast theme leaves none out');
  });
  for (const [name, palette, least] of [['light', light, 4.5], ['dark', dark, 4.5], ['contrast', strong, 7]] as const) {
    for (const background of ['bg', 'bg-alt', 'accent-soft']) {
      for (const colour of TEXT) {
        it(`${name}: ${colour} on ${background} is ${least}:1 or more`, () => assert.ok(contrast(palette[colour] ?? '', palette[background] ?? '') >= least, contrast(palette[colour] ?? '', palette[background] ?? '').toFixed(2)));
      }
    }
    for (const mark of MARKS) {
      it(`${name}: ${mark} stands out, 3:1 or more`, () => {
        for (const background of ['bg', 'bg-alt']) assert.ok(contrast(palette[mark] ?? '', palette[background] ?? '') >= 3, `${background} ${contrast(palette[mark] ?? '', palette[background] ?? '').toFixed(2)}`);
      });
    }
    it(`${name}: a button can be read`, () => {
      for (const background of ['accent', 'accent-hover']) assert.ok(contrast(palette['on-accent'] ?? '', palette[background] ?? '') >= least);
    });
  }
});
