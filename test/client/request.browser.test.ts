import { expect } from 'chai';
import { IjConfigError, IjError, IjFormatError, IjHttpError, IjLimitError, IjNetworkError, IjTimeoutError } from '../../src/client/errors.js';
import { postJson } from '../../src/client/post.js';
import { getJson } from '../../src/client/request.js';
import { checkUrl } from '../../src/client/check-url.js';
import { checkEndpoint } from '../../src/client/url.js';
import { configure, parseOrigins } from '../../src/client/settings.js';
import { stringifyJson } from '../../src/client/stringify-json.js';
import { fakeNetwork, feed, settle, type FakeNetwork } from '../helpers/fake-network.js';

const url = new URL('/data.json', location.href);

async function caught(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it should have failed');
}

describe('client', () => {
  let network: FakeNetwork;
  beforeEach(() => void (network = fakeNetwork()));
  afterEach(() => network.restore());

  describe('getJson', () => {
    it('gives the JSON, asks without credentials or headers', async () => {
      const reading = getJson(url);
      const call = await network.call(0);
      await call.answer({ a: 1 });
      expect(await reading).to.deep.equal({ a: 1 });
      expect(call.url).to.equal(url.href);
      expect(call.init.credentials).to.equal('omit');
      expect(call.init.headers).to.equal(undefined);
    });

    it('gives up an answer that is too long while it arrives', async () => {
      const { stream, push, isCancelled } = feed();
      const failure = caught(getJson(url, { limits: { maxBytes: 10, maxDepth: 9 } }));
      await (await network.call(0)).answerText(stream);
      push('["aaaaaa');
      push('aaaaaaaaaa');
      expect(await failure).to.be.instanceOf(IjLimitError);
      await settle();
      expect(isCancelled()).to.equal(true);
    });

    it('gives up an answer that is too deep, counting no bracket inside a text', async () => {
      const limits = { maxBytes: 1000, maxDepth: 3 };
      const good = getJson(url, { limits });
      await (await network.call(0)).answerText('[[["[[[[\\"[[[["]]]');
      expect(await good).to.deep.equal([[['[[[["[[[[']]]);
      const failure = caught(getJson(url, { limits }));
      await (await network.call(1)).answerText('[[[[1]]]]');
      expect((await failure).message).to.contain('nested deeper than 3 levels').and.to.contain(url.href);
    });

    it('says what came when it is not JSON', async () => {
      const page = caught(getJson(url));
      await (await network.call(0)).answerText('<!doctype html><p>Portail captif');
      expect(await page).to.be.instanceOf(IjFormatError);
      expect((await page).message).to.contain('is not JSON: it starts with "<!doctype html>');
      const nothing = caught(getJson(url));
      await (await network.call(1)).answerText('');
      expect((await nothing).message).to.contain('the document is empty');
    });

    it('keeps a character that two chunks share', async () => {
      const bytes = new TextEncoder().encode('"é"');
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes.slice(0, 2));
          controller.enqueue(bytes.slice(2));
          controller.close();
        },
      });
      const reading = getJson(url);
      await (await network.call(0)).answerText(stream);
      expect(await reading).to.equal('é');
    });

    it('tries twice more on 503 and on no answer, then says which', async () => {
      const failure = caught(getJson(url));
      await (await network.call(0)).answer({}, { status: 503 });
      await (await network.call(1)).fail();
      await (await network.call(2)).answer({ message: 'la base est pleine' }, { status: 500 });
      const error = await failure;
      expect(error).to.be.instanceOf(IjHttpError);
      expect(error.message).to.equal(`HTTP 500: la base est pleine (${url.href})`);
      expect(network.calls).to.have.length(3);
    });

    it('does not try again what will not change: 404, a wrong format', async () => {
      const missing = caught(getJson(url));
      await (await network.call(0)).answer({}, { status: 404 });
      expect(await missing).to.be.instanceOf(IjHttpError);
      expect(network.calls).to.have.length(1);
    });

    it('does not make the person wait for a long Retry-After', async () => {
      const failure = caught(getJson(url));
      await (await network.call(0)).answer({}, { status: 503, headers: { 'Retry-After': '3600' } });
      expect((await failure as IjHttpError).retryAfterMs).to.equal(3_600_000);
      expect(network.calls).to.have.length(1);
    });

    it('times out, and takes the request back', async () => {
      const failure = caught(getJson(url, { timeoutMs: 5 }));
      const call = await network.call(0);
      expect(await failure).to.be.instanceOf(IjTimeoutError);
      expect(call.isAborted()).to.equal(true);
    });

    it('times out in the middle of a body too', async () => {
      const { stream, push } = feed();
      const failure = caught(getJson(url, { timeoutMs: 20 }));
      const call = await network.call(0);
      call.init.signal?.addEventListener('abort', () => stream.cancel().catch(() => undefined));
      void call.answerText(new ReadableStream({ start: (c) => call.init.signal?.addEventListener('abort', () => c.error(new Error('aborted'))) }));
      push('[');
      expect(await failure).to.be.instanceOf(IjTimeoutError);
    });

    it('throws the reason of the one who aborted, also while waiting to try again', async () => {
      const restore = configure({ random: () => 1 });
      const abort = new AbortController();
      const failure = caught(getJson(url, { signal: abort.signal }));
      await (await network.call(0)).answer({}, { status: 500 });
      const reason = new Error('left');
      abort.abort(reason);
      expect(await failure).to.equal(reason);
      restore();
    });

    it('refuses an answer from an origin that it was redirected to', async () => {
      const failure = caught(getJson(url, { retries: 0, isTrusted: (origin) => origin === location.origin }));
      const response = new Response('{}');
      Object.defineProperty(response, 'url', { value: 'https://elsewhere.example/x' });
      const restore = configure({ fetch: () => Promise.resolve(response) });
      await (await network.call(0)).fail();
      await failure;
      const redirected = await caught(getJson(url, { retries: 0, isTrusted: (origin) => origin === location.origin }));
      expect(redirected).to.be.instanceOf(IjConfigError);
      expect(redirected.message).to.contain('redirected to https://elsewhere.example, an origin that is not allowed');
      restore();
    });
  });

  describe('postJson', () => {
    it('gives every status as an answer, with what it said', async () => {
      const posting = postJson(url, { a: 1 });
      const call = await network.call(0);
      expect(call.init).to.include({ method: 'POST', body: '{"a":1}', credentials: 'omit', redirect: 'error' });
      await call.answer({ code: 'busy', retryAfter: 3 }, { status: 409 });
      expect(await posting).to.deep.equal({ status: 409, body: { code: 'busy', retryAfter: 3 }, retryAfterMs: 3_000 });
    });
    it('gives a captive portal’s page as a 200 without a body', async () => {
      const posting = postJson(url, {});
      await (await network.call(0)).answerText('<html>');
      expect(await posting).to.deep.equal({ status: 200, body: undefined, retryAfterMs: undefined });
    });
    it('throws when there is no answer, and does not try again by itself', async () => {
      const failure = caught(postJson(url, {}));
      await (await network.call(0)).fail();
      expect(await failure).to.be.instanceOf(IjNetworkError);
      expect(network.calls).to.have.length(1);
    });
    it('compares a Retry-After date with the answer’s own clock', async () => {
      const posting = postJson(url, {});
      const headers = { 'Retry-After': 'Sat, 21 Nov 2026 10:00:30 GMT', Date: 'Sat, 21 Nov 2026 10:00:00 GMT' };
      await (await network.call(0)).answer({}, { status: 503, headers });
      expect((await posting).retryAfterMs).to.equal(30_000);
    });
  });

  describe('checkUrl', () => {
    const refused = ['javascript:alert(1)', 'jAvA\nscript:alert(1)', ' \u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://x/y', 'https://user:pass@evil.example/', 'http://', 'https://[', 3, null, undefined, {}];
    for (const value of refused) {
      it(`refuses ${JSON.stringify(value)} everywhere`, () => {
        for (const use of ['link', 'image', 'endpoint'] as const) expect(checkUrl(value, use)).to.equal(undefined);
      });
    }
    it('takes what each use is for', () => {
      expect(checkUrl('mailto:a@b.fr', 'link')?.protocol).to.equal('mailto:');
      expect(checkUrl('mailto:a@b.fr', 'endpoint')).to.equal(undefined);
      expect(checkUrl('data:image/png;base64,AA', 'image')?.protocol).to.equal('data:');
      expect(checkUrl('data:image/svg+xml,<svg/>', 'image')).to.equal(undefined);
      expect(checkUrl('data:image/png;base64,AA', 'link')).to.equal(undefined);
      expect(checkUrl('page', 'link', 'https://ville.example/a/')?.href).to.equal('https://ville.example/a/page');
    });
  });

  describe('checkEndpoint', () => {
    for (const value of ['//evil.example/x', '\\\\evil.example/x', '/\\evil.example/x', 'https://evil.example/x']) {
      it(`refuses ${value}, another origin`, () => expect(() => checkEndpoint(value)).to.throw(IjConfigError, 'evil.example is not allowed'));
    }
    it('takes the page’s own origin, and those allowed by the page or by a provider', () => {
      expect(checkEndpoint('/x').origin).to.equal(location.origin);
      expect(checkEndpoint('https://api.example/x', { allowedOrigins: ['https://api.example'] }).href).to.equal('https://api.example/x');
      const restore = configure({ allowedOrigins: parseOrigins('https://api.example/path, ftp://no.example  not an url') });
      expect(checkEndpoint('https://api.example/x').href).to.equal('https://api.example/x');
      expect(() => checkEndpoint('https://api.example.evil.example/x')).to.throw(IjConfigError);
      restore();
    });
    it('lets no element add to what the page’s script has said, be it nothing', () => {
      const restore = configure({ allowedOrigins: [] });
      expect(() => checkEndpoint('https://api.example/x', { allowedOrigins: ['https://api.example'] })).to.throw(IjConfigError);
      restore();
    });
  });

  describe('stringifyJson', () => {
    it('writes arrays as arrays on a page whose library gave them a toJSON, and leaves that in place', () => {
      const prototype = Array.prototype as { toJSON?: () => string };
      const toJSON = () => 'spoiled';
      prototype.toJSON = toJSON;
      try {
        expect(stringifyJson({ a: [1] })).to.equal('{"a":[1]}');
        expect(prototype.toJSON).to.equal(toJSON);
      } finally {
        delete prototype.toJSON;
      }
    });
  });

  it('has one family of errors, with names that minifying keeps', () => {
    const errors: [IjError, string, string][] = [
      [new IjConfigError('x'), 'IjConfigError', 'config'],
      [new IjNetworkError(), 'IjNetworkError', 'network'],
      [new IjTimeoutError(1), 'IjTimeoutError', 'timeout'],
      [new IjHttpError(500, {}), 'IjHttpError', 'http'],
      [new IjLimitError('x'), 'IjLimitError', 'limit'],
      [new IjFormatError([]), 'IjFormatError', 'format'],
    ];
    for (const [error, name, kind] of errors) {
      expect(error).to.be.instanceOf(IjError);
      expect([error.name, error.kind]).to.deep.equal([name, kind]);
    }
  });
});
