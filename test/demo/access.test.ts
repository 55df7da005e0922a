import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LoggedAccess } from '../../demo/server/access.js';
import { readSettings } from '../../demo/server/settings.js';
import { readProblem } from './helpers/answers.js';
import { startDemo, TODAY, type DemoServer } from './helpers/demo-server.js';

const tokens = [
  { name: 'accueil', token: 'the-token-of-the-desk', roles: ['moderate'] },
  { name: 'etudes', token: 'the-token-of-studies', roles: ['read-answers', 'read-contacts'] },
  { name: 'chef', token: 'the-token-of-the-head', roles: ['admin'] },
] as const;
/** What each route needs. */
const ROUTES = {
  moderate: ['moderation/events', 'moderation/questions', 'moderation/dreams', 'moderation/jobs', 'moderation/experiences'],
  'read-answers': ['forms/metiers-reves/answers.csv'],
  'read-contacts': ['contacts'],
  admin: ['accesses'],
} as const;

let demo: DemoServer;
let today = TODAY;
before(async () => (demo = await startDemo({ tokens, now: () => new Date(`${today}T10:00:00Z`) })));
after(() => demo.close());
const ask = (path: string, token?: string): Promise<Response> => fetch(`${demo.url}/api/${path}`, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } });

describe('what is not public', () => {
  it('is opened by a token with the role of the route, or by that of the administrator, and by nothing else', async () => {
    for (const [role, paths] of Object.entries(ROUTES)) {
      for (const path of paths) {
        for (const shown of [undefined, '', 'wrong', tokens[0].name, `${tokens[0].token} `.slice(0, -2)]) await readProblem(await ask(path, shown), 404);
        for (const { token, roles } of tokens) {
          const response = await ask(path, token);
          if (roles.some((one) => one === role || one === 'admin')) assert.equal(response.status, 200, path);
          else assert.match((await readProblem(response, 403)).message ?? '', new RegExp(`role ${role}`));
        }
      }
    }
  });

  it('is written down with who read it, what and when, and not who was refused; for a year', async () => {
    await ask('contacts', tokens[0].token);
    await ask('contacts', tokens[1].token);
    const list = async (): Promise<LoggedAccess[]> => ((await (await ask('accesses', tokens[2].token)).json()) as { items: LoggedAccess[] }).items;
    const [own, last] = await list();
    assert.deepEqual([own?.who, own?.what], ['chef', 'GET /api/accesses']);
    assert.deepEqual(last, { at: `${TODAY}T10:00:00.000Z`, who: 'etudes', what: 'GET /api/contacts' });
    assert.doesNotMatch(JSON.stringify(await list()), /the-token/);
    today = '2028-01-21';
    await demo.app.daily();
    assert.deepEqual((await list()).map(({ what }) => what), ['GET /api/accesses']);
  });
});

describe('tokens as they are set', () => {
  it('have a name and roles', () => {
    assert.deepEqual(readSettings({ TOKENS: ' a=moderate:0123456789abcdef, b-2=read-answers+admin:fedcba9876543210 ' }).tokens, [
      { name: 'a', token: '0123456789abcdef', roles: ['moderate'] },
      { name: 'b-2', token: 'fedcba9876543210', roles: ['read-answers', 'admin'] },
    ]);
  });
  it('are refused without saying them', () => {
    for (const TOKENS of ['a=moderate', 'a=write:0123456789abcdef', '0123456789abcdef', 'a=:0123456789abcdef', 'a=moderate:01234']) {
      assert.throws(() => readSettings({ TOKENS }), (error) => /^Error: TOKENS has/.test(String(error)) && !/01234/.test(String(error)));
    }
  });
});
