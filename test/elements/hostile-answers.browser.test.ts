import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import { configure } from '../../src/client/settings.js';
import type { IjDataElement } from '../../src/elements/ij-data-element.js';
import { GOOD, mutations, payloadsFor } from '../contract/payloads.js';
import { feed, settle } from '../helpers/fake-network.js';

type DataElement = IjDataElement<unknown, object>;

const ANSWERS = 250;
const ELEMENTS = { 'ij-intake-form': 'ij/form@1', 'ij-dream-jobs': 'ij/dream-counts@1', 'ij-agenda-map': 'ij/agenda@1' } as const;

/** What an endpoint may send: any document, as it is, cut somewhere, or with bytes that are no text; with any status. */
const answersFor = (name: (typeof ELEMENTS)[keyof typeof ELEMENTS]) =>
  fc.record({
    body: fc.oneof(
      fc.oneof(payloadsFor(name), mutations(GOOD[name])).map((payload) => JSON.stringify(payload) ?? ''),
      fc.tuple(mutations(GOOD[name]), fc.nat(400)).map(([payload, length]) => (JSON.stringify(payload) ?? '').slice(0, length)),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('<!doctype html><script>alert(1)</script>', 'null', '[]', '{"__proto__":{"counts":1}}', `${'['.repeat(3_000)}`, '{"counts":[{"job":"<img src=x onerror=alert(1)>","sex":"f","n":9}]}'),
    ),
    status: fc.oneof({ weight: 6, arbitrary: fc.constant(200) }, { weight: 1, arbitrary: fc.constantFrom(201, 400, 401, 404, 410, 418) }),
  });

for (const [tag, name] of Object.entries(ELEMENTS) as [keyof typeof ELEMENTS, (typeof ELEMENTS)[keyof typeof ELEMENTS]][]) {
  describe(`${tag}, whatever the endpoint answers`, () => {
    let element: DataElement;
    let restore: () => void;
    let respond: () => Response;
    const uncaught: string[] = [];
    const note = (event: Event) => void uncaught.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
    const { warn } = console;

    beforeEach(() => {
      console.warn = () => undefined;
      uncaught.length = 0;
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      restore = configure({ fetch: async () => settle().then(() => respond()), random: () => 0 });
      element = document.createElement(tag) as unknown as DataElement;
    });
    afterEach(() => {
      element.remove();
      restore();
      console.warn = warn;
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    });

    it(`says it or shows it: ${ANSWERS} answers, none uncaught, none blank, none run`, async () => {
      respond = () => new Response(JSON.stringify(GOOD[name]));
      element.setAttribute('src', '/x.json');
      document.body.append(element);
      await element.updateComplete;
      const seen = new Set<string>();
      for (const { body, status } of fc.sample(answersFor(name), { numRuns: ANSWERS, seed: 20261121 })) {
        respond = () => new Response(body, { status });
        await element.reload();
        await element.updateComplete;
        const { remote } = element;
        seen.add(remote.status);
        expect(remote.status, body).to.be.oneOf(['ready', 'empty', 'failed']);
        if (remote.status === 'failed') expect(remote.error.message, body).to.match(/^(HTTP \d{3}|the answer is|the document |\S+ (is|has|does|reads|code|"))/);
        expect(element.shadowRoot?.querySelector('.base')?.textContent?.trim(), body).not.to.equal('');
        expect(element.shadowRoot?.querySelector('script, img[src="x"]'), body).to.equal(null);
      }
      expect([...seen].sort()).to.include.members(['failed', 'ready']);
      expect(uncaught).to.deep.equal([]);
    });

    it('gives up an answer that drips for ever, and one that never ends', async () => {
      const { stream, push } = feed();
      const drip = setInterval(() => push(' '), 50);
      respond = () => new Response(stream);
      element.setAttribute('src', '/x.json');
      document.body.append(element);
      const failed = new Promise<CustomEvent<{ error: Error }>>((resolve) => element.addEventListener('ij-error', (event) => resolve(event as CustomEvent<{ error: Error }>), { once: true }));
      const timer = setTimeout;
      // ten seconds are asked for: they pass at once
      window.setTimeout = ((act: () => void, ms?: number) => timer(act, ms === 10_000 ? 300 : ms)) as typeof setTimeout;
      void element.reload();
      const { detail } = await failed;
      window.setTimeout = timer;
      clearInterval(drip);
      expect(detail.error.message).to.contain('no complete answer within 10000 ms');
    });
  });
}
