import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';

describe('what the other browser tests stand on', () => {
  it('presses real keys', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await sendKeys({ type: 'aBc' });
    expect(field.value).to.equal('aBc');
    field.remove();
  });

  it('sizes the page', async () => {
    await setViewport({ width: 640, height: 480 });
    expect(innerWidth).to.equal(640);
  });

  it('has an endpoint that answers what it is told', async () => {
    const busy = await fetch('/endpoint/form?status=503&body=busy');
    expect([busy.status, await busy.text()]).to.deep.equal([503, 'busy']);
    const stored = await fetch('/endpoint/answers', { method: 'POST', body: '{"submissionId":"a"}' });
    expect(await stored.json()).to.deep.equal({ schema: 'ij/receipt@1', submissionId: 'a', stored: true });
  });

  it('serves host pages under the promised policy, and nothing added to them', async () => {
    const page = await fetch('/test/embed/blank.html');
    expect(page.headers.get('content-security-policy')).to.include("require-trusted-types-for 'script'");
    expect(await page.text()).not.to.include('<script');
  });

  if (canEmulateMedia) {
    it('pretends to be in high contrast, in the dark, on paper', async () => {
      for (const [name, value] of [['forced-colors', 'active'], ['prefers-contrast', 'more'], ['prefers-color-scheme', 'dark'], ['prefers-reduced-motion', 'reduce']] as const) {
        await emulateMedia({ [name]: value });
        expect(matchMedia(`(${name}: ${value})`).matches, name).to.equal(true);
      }
      await emulateMedia({ type: 'print' });
      expect(matchMedia('print').matches).to.equal(true);
      await emulateMedia();
      expect(matchMedia('print').matches).to.equal(false);
    });
  }
});
