import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OWN_JOBS } from '../../src/jobs/aliases.js';
import { createJobMatcher } from '../../src/jobs/match-job.js';
import { readOwnJobs, readReferential } from '../../src/jobs/referential-data.js';
import { data } from '../../src/jobs/referential/rome.js';
import { stemKey } from '../../src/jobs/sound.js';
import { GOLD_LIST } from './gold-list.js';
import { givenBy, score, type Score } from './score.js';

const matcher = createJobMatcher(data);
const given = (words: string): string => givenBy(matcher, words);
const OWN = readOwnJobs(OWN_JOBS);

describe('the gold list', () => {
  it('names jobs that exist, and has 300 answers or more', () => {
    const unknown = GOLD_LIST.map(({ expected }) => expected).filter((id) => id !== 'none' && id !== 'unknown' && !matcher.find(id));
    assert.deepEqual(unknown, []);
    assert.ok(GOLD_LIST.length >= 300);
  });

  const tell = (name: string, { answers, precision, recall, refused }: Score): string =>
    `${name}: ${answers} answers, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, non-answers told ${refused.toFixed(2)}`;

  it('is matched with precision .98 and recall .93 in each half, and told by stage', (test) => {
    for (const stage of new Set(GOLD_LIST.map((one) => one.stage))) test.diagnostic(tell(stage, score(GOLD_LIST.filter((one) => one.stage === stage), given)));
    for (const half of ['tuning', 'frozen', 'late']) {
      const reached = score(GOLD_LIST.filter((one) => one.half === half), given);
      test.diagnostic(tell(half, reached));
      assert.ok(reached.precision >= 0.98 && reached.recall >= 0.93 && reached.refused >= 0.95, `${tell(half, reached)}\n${reached.wrong.join('\n')}`);
    }
  });
});

describe('a job', () => {
  it('is found in all ways to write both genders, in the plural, with quotes, emoji and stray letters', () => {
    const ways = ['Infirmier·ère', 'infirmier.ère', 'infirmier.e', 'infirmier(ère)', 'infirmier/infirmière', 'infirmier / infirmière', 'infirmier-ère', 'INFIRMIÈRES', 'infirmièr•e•s', '« infirmière »', '"infirmier"', '🩺 infirmière!!!', 'infirmièreee', 'une infirmière', 'infirmier ou infirmière', '1. infirmière'];
    for (const way of ways) assert.equal(given(way), 'infirmier', way);
    for (const way of ['coiffeur/euse', 'coiffeur-euse', 'coiffeur·se', 'coiffeur(se)', 'Coiffeur.euse.s']) assert.equal(given(way), 'coiffeur', way);
    for (const way of ['acteur/trice', 'acteur·rice', 'acteur.ice', 'acteur·rice·s']) assert.equal(given(way), 'acteur', way);
  });

  it('is found behind what people say around it', () => {
    for (const words of ['je veux devenir pompier', "moi j'aimerais être pompier plus tard", 'Mon rêve c’est de devenir pompier', 'quand je serai grand je serai pompier', 'pompier comme papa', 'pompier parce que je veux sauver des gens', 'pompier à Paris', 'bocou devenir ponpié']) {
      assert.equal(given(words), 'pompier', words);
    }
  });

  it('has a label for everybody, both genders and a code, none where it is a tale', () => {
    assert.deepEqual(matcher.find('infirmier'), { id: 'infirmier', label: 'Infirmier, infirmière', masculine: 'Infirmier', feminine: 'Infirmière', code: 'J1506' });
    assert.deepEqual(matcher.find('agent-de-securite')?.label, 'Agent, agente de sécurité');
    assert.deepEqual(matcher.find('licorne'), { id: 'licorne', label: 'Licorne', masculine: 'Licorne', feminine: 'Licorne' });
  });

  it('is not guessed between two, nor from a word that only looks like one', () => {
    for (const words of ['médecin ou avocat', 'pompier et policier', 'chef de gang', 'Camille Durand', 'zorglonde', 'courant', 'dinde']) assert.equal(given(words), 'unknown', words);
  });

  it('is none for what is no answer', () => {
    for (const words of ['', ' ', '?', '...', 'x', '12', 'je ne sais pas', 'Je sais pas encore trop', 'aucune idée', 'rien', 'maman', 'comme papa', 'être riche', 'azerty', 'hhhhhh', 'caca', 'mdr', 'j’hésite encore', '😀']) {
      assert.equal(given(words), 'none', words);
    }
  });
});

describe('whatever is typed', () => {
  it('has one answer, in time: long texts, other scripts, names of objects', () => {
    for (const words of ['a'.repeat(50_000), 'pompier '.repeat(5_000), '__proto__', 'constructor', '\u202epompier', '程序员', '\ud800', '((((((((((((((((((((((((e', 'je '.repeat(60)]) {
      assert.deepEqual(matcher.match(words), matcher.match(words));
    }
  });

  it('seeded letters swapped, dropped or doubled in a name give that job, rarely another, most often a wider one (`pilote dee course`)', () => {
    let seed = 20_261;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const names = OWN.map(({ names: [name = ''], job }) => ({ name, id: job().id })).filter(({ name }) => name.length >= 7);
    let [right, other] = [0, 0];
    for (let round = 0; round < 2_000; round += 1) {
      const { name = '', id = '' } = names[random(names.length)] ?? {};
      const at = 1 + random(name.length - 2);
      const wrong = [name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + name.charAt(at) + name.slice(at), name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)][random(3)] ?? name;
      const found = given(wrong);
      if (found === id) right += 1;
      else if (found !== 'unknown' && found !== 'none') other += 1;
    }
    assert.ok(right >= 1_800, `${right} of 2000 right`);
    assert.ok(other <= 80, `${other} of 2000 taken for another job`);
  });
});

describe('the own list', () => {
  it('has 150 words or more beside the names, and gives no word to two jobs', () => {
    assert.ok(OWN.reduce((sum, { names }) => sum + names.length, 0) >= 500);
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { names, job } of OWN) {
      for (const key of new Set(names.map(stemKey))) {
        const owner = owners.get(key);
        if (owner !== undefined) twice.push(`${key}: ${owner}, ${job().id}`);
        owners.set(key, job().id);
      }
    }
    assert.deepEqual(twice, []);
  });

  it('gives each name and each other word back as its job', () => {
    const lost = OWN.flatMap(({ names, job }) => names.map((name) => `${name}: ${given(name)} ${job().id}`)).filter((line) => !/: (\S+) \1$/.test(line));
    assert.deepEqual(lost, []);
  });

  it('and the referential give each label back, for everybody and of each gender', () => {
    const known = new Set<string>();
    const lost: string[] = [];
    for (const { job } of [...OWN, ...readReferential(data)]) {
      const { id, label, masculine, feminine } = job();
      if (!matcher.find(id) || known.has(id)) continue;
      known.add(id);
      lost.push(...[label, masculine, feminine].filter((words) => given(words) !== id).map((words) => `${words}: ${given(words)}, not ${id}`));
    }
    // the feminine of some ends like another job, and of some the referential has two names that are compared alike
    assert.ok(lost.length <= known.size / 200, lost.join('\n'));
  });

  it('and the referential have ids that are codes, each once', () => {
    const jobs = [...OWN, ...readReferential(data)].map(({ job }) => job());
    for (const { id } of jobs) assert.match(id, /^[\w.:+-]{1,64}$/);
    assert.equal(new Set(OWN.map(({ job }) => job().id)).size, OWN.length);
  });
});

describe('suggestions', () => {
  it('begin like what was typed, ours first, and know misspelt ones', () => {
    assert.equal(matcher.suggest('inf', 5)[0]?.id, 'infirmier');
    assert.equal(matcher.suggest('véto', 5)[0]?.id, 'veterinaire');
    assert.equal(matcher.suggest('futbaleur', 5)[0]?.id, 'footballeur');
    assert.equal(matcher.suggest('me', 4).length, 4);
    assert.deepEqual(matcher.suggest('m', 5), []);
    assert.deepEqual(matcher.suggest('?', 5), []);
  });
});
