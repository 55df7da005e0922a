import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openBadgesOf } from '../../src/contract/adapters/portfolio/open-badges.js';
import { contentId } from '../../src/contract/adapters/portfolio/content-id.js';
import { jsonResumeOf } from '../../src/contract/adapters/portfolio/write-json-resume.js';
import { mergePortfolios } from '../../src/contract/merge-portfolios.js';
import { competencesOf } from '../../src/contract/portfolio-competences.js';
import type { Portfolio } from '../../src/contract/portfolio.js';
import { readPortfolio } from '../../src/contract/read-portfolio.js';
import { submissionId } from '../../src/contract/receipt.js';
import { portfolioDocument, resumeDocument } from '../../src/elements/portfolio/example-documents.js';
import { mutations } from './payloads.js';
import { shareStrings } from '../../src/elements/portfolio/share.strings.js';

const text = (max: number) => fc.string({ maxLength: max, unit: 'grapheme' }).filter((one) => one.length <= max);
const uuid = fc.uuid({ version: 4 });
const when = fc.constantFrom('2026-06', '2025-12-31', '2024-02-29');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** What is not told is not there, as in a file. */
const told = <T extends object>(shape: { [Name in keyof T]: fc.Arbitrary<T[Name]> }) => fc.record(shape).map((one) => JSON.parse(JSON.stringify(one)) as T);
const chosen = told({ id: fc.string({ minLength: 1, maxLength: 20 }), label: fc.string({ minLength: 1, maxLength: 40 }), level: optional(fc.integer({ min: -3, max: 9 })), isCustom: optional(fc.constant(true)), note: optional(text(30)) });
const photo = told({ type: fc.constantFrom('image/png', 'image/jpeg'), data: optional(fc.base64String({ maxLength: 40 })), url: optional(fc.webUrl()), width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }), format: optional(fc.constantFrom('square', '4:3')), alt: optional(text(40)) });
const experience = told({ id: uuid, title: optional(text(60)), text: text(200), from: optional(when), until: optional(when), place: optional(text(30)), photos: optional(fc.array(photo, { maxLength: 6 })), competences: optional(fc.array(chosen, { maxLength: 5 })), visibility: fc.constantFrom('private', 'referent', 'community', 'public', 'social'), audience: optional(fc.constant('pros')), lang: optional(fc.constant('fr')) });
const portfolios = told({
  schema: fc.constant('ij/portfolio@1'),
  profile: optional(told({ name: optional(text(40)), about: optional(text(200)), url: optional(text(50)) })),
  path: optional(fc.array(told({ label: text(40), from: optional(text(10)) }), { maxLength: 4 })),
  experiences: fc.uniqueArray(experience, { maxLength: 6, selector: (one) => (one as { id: string }).id }),
  competences: optional(fc.array(chosen, { maxLength: 4 })),
  levels: optional(fc.uniqueArray(told({ value: fc.integer({ min: 0, max: 9 }), label: text(20) }), { maxLength: 5, selector: ({ label }) => label })),
  audiences: optional(fc.array(told({ id: fc.constantFrom('pros', 'jeunes'), label: text(20) }), { maxLength: 2 })),
  lang: optional(fc.constant('fr')),
}) as unknown as fc.Arbitrary<Portfolio>;

const read = (document: unknown): Portfolio => {
  const result = readPortfolio(document);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

describe('a portfolio written and read again', () => {
  it('is the same, whatever is in it', () => {
    fc.assert(fc.property(portfolios, (portfolio) => assert.deepEqual(read(JSON.stringify(portfolio)), portfolio)), { numRuns: 200 });
  });

  it('put into one that has it already changes nothing, and says so', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const merge = mergePortfolios(portfolio, read(JSON.stringify(portfolio)));
        assert.deepEqual([merge?.added, merge?.replaced, merge?.profile, merge?.same], [[], [], [], portfolio.experiences.length]);
        assert.deepEqual(merge?.portfolio.experiences.map(({ id }) => id), portfolio.experiences.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what is sound of a file that is not, and refuses what is none', () => {
    const result = readPortfolio({ experiences: [...portfolioDocument().experiences, { id: 'x' }, null, 3], levels: [{ value: 'a' }] });
    assert.ok(result.ok);
    assert.equal(result.value.experiences.length, 5);
    assert.deepEqual(result.notes.map(({ path }) => path), ['experiences[5].id', 'experiences[6]', 'experiences[7]', 'levels[0].value']);
    for (const bad of ['', '{', 'null', '[1', {}, { items: [] }, 12, undefined, '{"experiences":{}}']) assert.equal(readPortfolio(bad).ok, false, JSON.stringify(bad));
    assert.equal(readPortfolio('{"experiences":[],"__proto__":{"x":1}}').ok, true);
    assert.equal(readPortfolio(fc.sample(fc.array(experience, { minLength: 501, maxLength: 501 }), 1)[0]).ok, false);
  });
});

it('reads whatever is in a file without failing', () => {
  for (const document of [portfolioDocument(), jsonResumeOf(portfolioDocument()), resumeDocument()]) {
    fc.assert(fc.property(mutations(document), (changed) => void readPortfolio(changed)), { numRuns: 200 });
  }
});

describe('two portfolios put together', () => {
  const own = portfolioDocument();
  const [first] = own.experiences;
  assert.ok(first);

  it('adds what is new, replaces what has the same id, and says which', () => {
    const other = { ...own, profile: { name: 'Lou V.' }, experiences: [{ ...first, title: 'Autrement' }, { ...first, id: contentId('new'), title: 'Nouveau' }] };
    const merge = mergePortfolios(own, other);
    assert.deepEqual(merge?.added.map(({ title }) => title), ['Nouveau']);
    assert.deepEqual(merge.replaced.map(({ title }) => title), ['Autrement']);
    assert.deepEqual(merge.profile, ['name']);
    assert.equal(merge.portfolio.profile?.headline, own.profile?.headline);
    assert.equal(merge.portfolio.experiences.length, 6);
  });

  it('never lets a level of another list say something else', () => {
    const other: Portfolio = { experiences: [{ ...first, id: contentId('x'), competences: [{ id: 'a', label: 'A', level: 3 }, { id: 'b', label: 'B', level: 1 }] }], levels: [{ value: 3, label: 'Un peu' }, { value: 1, label: 'Je découvre' }] };
    const merged = mergePortfolios(own, other)?.portfolio;
    const wordsOf = (label: string) => competencesOf(merged as Portfolio).find((one) => one.label === label)?.levelLabel;
    assert.deepEqual([wordsOf('A'), wordsOf('B'), wordsOf('Réparer un vélo')], ['Un peu', 'Je découvre', 'Je sais faire sans aide']);
  });

  it('refuses more than a portfolio holds', () => {
    const many = [...Array(400)].map((_, i) => ({ ...first, id: contentId(`a${i}`) }));
    assert.equal(mergePortfolios({ experiences: many }, { experiences: many.map((one) => ({ ...one, id: contentId(one.id) })) }), undefined);
  });
});

describe('JSON Resume', () => {
  it('comes back as it was, but for photos that have no address', () => {
    const portfolio = portfolioDocument();
    const back = read(JSON.stringify(jsonResumeOf(portfolio)));
    const without = portfolio.experiences.map(({ photos: _photos, ...one }) => one);
    assert.deepEqual(back, { ...portfolio, experiences: without.map((one) => ({ ...one })) });
  });

  it('has the fields that other programs read', () => {
    const resume = jsonResumeOf(portfolioDocument()) as Record<string, unknown>;
    assert.deepEqual(resume['basics'], { name: 'Lou Valbourg', label: 'Cherche un stage en atelier cycle', email: 'lou@valbourg.example', summary: 'J’aime démonter pour comprendre.' });
    const { ij: _ij, ...skill } = (resume['skills'] as Record<string, unknown>[])[0] ?? {};
    assert.deepEqual(skill, { name: 'Réparer un vélo', level: 'Je sais faire sans aide', keywords: ['L’atelier vélo'] });
    const { ij: _own, ...project } = (resume['projects'] as Record<string, unknown>[])[0] ?? {};
    assert.deepEqual(project, { name: 'L’atelier vélo', description: 'J’ai réglé des freins et remonté un vélo entier.', startDate: '2026-06-08', endDate: '2026-06-19', keywords: ['Réparer un vélo', 'Avoir l’esprit d’équipe'] });
  });

  it('of another program is read as private, and the same each time', () => {
    const [once, twice] = [read(resumeDocument()), read(resumeDocument())];
    assert.deepEqual(once, twice);
    const { id, ...told } = once.experiences[0] ?? {};
    assert.equal(submissionId.safeParse(id).success, true);
    assert.deepEqual(told, { title: 'Stagiaire', text: '– Freins\n– Roues', from: '2026-06', place: 'Atelier du Lavoir', visibility: 'private' });
    assert.deepEqual(once.competences?.map(({ label, note }) => [label, note]), [['Mécanique', 'Débutant'], ['Freins', undefined]]);
  });
});

describe('Open Badges 3.0', () => {
  const badges = (competences = competencesOf(portfolioDocument())) => {
    let made = 0;
    const newId = () => contentId(String((made += 1)));
    return openBadgesOf(competences, { name: 'Lou', now: '2026-11-22T10:00:00.000Z', newId, words: shareStrings.fr.badge }) as Record<string, unknown>;
  };

  it('holds one credential a competence, each by the person about the person, unsigned, and says so in words', () => {
    const presentation = badges();
    assert.deepEqual(presentation['type'], ['VerifiablePresentation']);
    const credentials = presentation['verifiableCredential'] as Record<string, unknown>[];
    assert.equal(credentials.length, 5);
    for (const credential of credentials) {
      const subject = credential['credentialSubject'] as { id: string; achievement: Record<string, unknown> & { criteria: { narrative: string } } };
      assert.deepEqual(credential['type'], ['VerifiableCredential', 'OpenBadgeCredential']);
      assert.equal((credential['issuer'] as { id: string }).id, subject.id);
      assert.equal(subject.achievement['achievementType'], 'Competency');
      for (const said of [credential['name'], subject.achievement['name'], subject.achievement['description'], subject.achievement.criteria.narrative]) assert.match(said as string, /[Aa]uto-déclaré/);
      assert.equal('proof' in credential, false);
    }
    assert.equal(new Set(credentials.map(({ id }) => id)).size, 5);
  });

  it('of one competence is that credential, aligned with its address if it has one', () => {
    const id = 'http://data.europa.eu/esco/skill/1';
    const badge = badges([{ id, label: 'Réparer', experiences: [] }]);
    assert.deepEqual(badge['type'], ['VerifiableCredential', 'OpenBadgeCredential']);
    const { achievement } = badge['credentialSubject'] as { achievement: Record<string, unknown> };
    assert.deepEqual(achievement['alignment'], [{ type: ['Alignment'], targetName: 'Réparer', targetUrl: id, targetFramework: 'ESCO' }]);
    assert.equal('evidence' in badge, false);
  });
});
