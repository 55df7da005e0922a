import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heatStyles } from '../../src/elements/cross-table/heat.styles.js';
import { coloursOf } from '../../src/elements/cross-table/picture-parts.js';

/** The tokens' own colours, those of the demo, and an accent that is just readable: 4.5:1. */
const PAGES = [
  { accent: '#5236c4', on: '#ffffff', bg: '#ffffff', text: '#1c2026' },
  { accent: '#b7a8ff', on: '#16181d', bg: '#16181d', text: '#eceef2' },
  { accent: '#1f5c45', on: '#ffffff', bg: '#ffffff', text: '#18241f' },
  { accent: '#8fd6b4', on: '#0d1512', bg: '#1a2420', text: '#e8efe9' },
  { accent: '#767676', on: '#ffffff', bg: '#ffffff', text: '#1c2026' },
];

/** `part` of a, the rest of b, as `color-mix(in srgb, …)` does. */
function mixed(a: string, b: string, part: number): string {
  const at = (hex: string, i: number): number => Number.parseInt(hex.slice(i, i + 2), 16);
  return `#${[1, 3, 5].map((i) => Math.round(at(a, i) * part + at(b, i) * (1 - part)).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance and contrast ratio after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('the colours of the table', () => {
  it('can be read: 4.5:1 on every step, light and dark, page and file', () => {
    const steps = [...heatStyles.cssText.matchAll(/\.step-[1-5] \{\s+background: (?:color-mix\(in srgb, )?var\(--_accent\)(?: (\d+)%, var\(--(_\w+)\)\))?;(\s+color: var\(--_on-accent\);)?/g)];
    assert.equal(steps.length, 5);
    const files = ['', 'rgb(31, 92, 69)', 'rgb(118, 118, 118)', 'rgb(143, 214, 180)', 'color(srgb 0.1 0.2 0.3)'].flatMap((accent) => coloursOf(accent).steps);
    assert.deepEqual([coloursOf('rgb(31, 92, 69)').a, coloursOf('rgb(143, 214, 180)').a], ['#1f5c45', '#5236c4'], 'the page’s own, where it can be read on paper');
    const onPages = PAGES.flatMap(({ accent, on, bg, text }) => steps.map(([, part = '100', other, isOn]) => [mixed(accent, other === '_text' ? text : bg, Number(part) / 100), isOn ? on : text]));
    for (const [ground = '', letters = ''] of [...onPages, ...files]) assert.ok(contrast(ground, letters) >= 4.5, `${letters} on ${ground}: ${contrast(ground, letters).toFixed(2)}`);
  });
});
