import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplatesOf } from '../../.tools/lib/page-bundle.js';

describe('templates in page bundles', () => {
  it('lose their line breaks, those in one another too, and no line of the program moves', () => {
    const code = 'const a = html`<p>\n  ${b ? html`\n  <b>${c}</b>\n` : d}\n</p>`;\nnext();';
    const minified = minifyTemplatesOf(code);
    assert.equal(minified.replaceAll('\n', ''), 'const a = html`<p> ${b ? html` <b>${c}</b> ` : d} </p>`;next();');
    assert.equal(minified.split('\n').length, code.split('\n').length);
  });

  it('leave every other text alone', () => {
    for (const code of ['save(`${name}.svg`, `a\n  b`);', 'const text = `\n  css`;', 'plain`\n  a`;']) assert.equal(minifyTemplatesOf(code), code);
  });

  it('make style sheets short and keep what they say', () => {
    assert.equal(minifyTemplatesOf('css`a > b,\n*::before { color: #ffffff; margin: 0.5em !important; } /* why */`').trim(), 'css`a>b,::before{color:#fff;margin:.5em!important}`');
  });
});
