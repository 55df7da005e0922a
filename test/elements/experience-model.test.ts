import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EXPERIENCE_LIMITS, VISIBILITIES, experience, type Audience, type Experience } from '../../src/contract/experience.js';
import { parseContract } from '../../src/contract/parse.js';
import { readAudiences, fromJson } from '../../src/elements/experience/audiences.js';
import { blankExperience, draftOf, experienceOf, faultsOf, isWider, movedPhoto, sharingsOf, undescribed, writtenDate } from '../../src/elements/experience/experience.model.js';

const ID = '3f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50';
const AUDIENCES: readonly Audience[] = [{ id: 'atelier', label: 'L’atelier', kind: 'beneficiary' }, { id: 'equipe', label: 'L’équipe', kind: 'professional' }];
const PHOTO = { type: 'image/jpeg', data: '/9j/', width: 4, height: 3 } as const;
const WHOLE: Experience = {
  schema: 'ij/experience@1', id: ID, title: 'Stage', text: 'J’ai réparé des vélos.', from: '2026-06', until: '2026-06-14', place: 'Cognac', lang: 'en',
  photos: [{ ...PHOTO, alt: 'Un vélo', format: '4:3' }, { type: 'image/png', url: '/p/1.png', width: 1, height: 2 }], competences: [{ id: 'a', label: 'A', level: 2, note: 'n' }], visibility: 'community', audience: 'atelier',
};
const date = (day: string, month: string, year: string) => writtenDate({ day, month, year });
const draftWith = (change: Partial<Experience>) => draftOf({ ...blankExperience(ID), text: 'x', ...change });

describe('experienceOf', () => {
  it('gives back what it was given', () => assert.deepEqual(experienceOf(draftOf(WHOLE), 'fr'), WHOLE));

  it('leaves out what is empty, a community that is no longer meant, and blank descriptions', () => {
    const draft = { ...draftOf(WHOLE), title: '  ', place: '', from: { day: '', month: '', year: '' }, until: { day: '31', month: '6', year: '2026' }, visibility: 'public' as const, competences: [], photos: [{ key: 0, photo: { ...PHOTO, alt: '  ' } }] };
    assert.deepEqual(experienceOf(draft, 'fr'), { schema: 'ij/experience@1', id: ID, text: WHOLE.text, visibility: 'public', lang: 'en', photos: [PHOTO] });
  });

  it('writes what the contract takes, whatever was typed', () =>
    fc.assert(
      fc.property(
        fc.record({ title: fc.string({ maxLength: 200 }), text: fc.string({ maxLength: 300 }), place: fc.string({ maxLength: 200 }), from: fc.record({ day: fc.string(), month: fc.string(), year: fc.string() }), visibility: fc.constantFrom(...VISIBILITIES), audience: fc.constantFrom('atelier', undefined) }),
        (typed) => assert.equal(parseContract(experience, experienceOf({ ...draftOf(blankExperience(ID)), ...typed }, 'fr')).ok, true),
      ),
    ));
});

describe('writtenDate', () => {
  it('takes a day or a month, and nothing else', () => {
    assert.deepEqual([date('', '6', '2026'), date('4', '06', '2026'), date(' 14 ', ' 6 ', '2026 '), date('', '', '')], ['2026-06', '2026-06-04', '2026-06-14', '']);
    for (const bad of [date('31', '6', '2026'), date('', '', '2026'), date('1', '', '2026'), date('', '13', '2026'), date('', '0', '2026'), date('', '6', '26'), date('x', '6', '2026')]) assert.equal(bad, undefined);
  });
  it('says when the end is before the start, and takes a month that holds the start for no fault', () => {
    const codes = (from: string, until: string) => faultsOf(draftWith({ from, until }), []).map(({ code }) => code);
    assert.deepEqual([codes('2026-06-14', '2026-06-13'), codes('2026-06-14', '2026-06'), codes('2026-06', '2026-06-01'), codes('2026-06', '2026-05-31'), codes('2027-01', '2026-12-31')], [['before'], [], [], ['before'], ['before']]);
  });
});

describe('faultsOf', () => {
  it('wants a few words or a photo, not too many words, and a community that is there', () => {
    assert.deepEqual(faultsOf(draftOf(blankExperience(ID)), []), [{ field: 'text', code: 'empty' }]);
    assert.deepEqual(faultsOf(draftWith({ text: ' ', photos: [PHOTO] }), []), []);
    assert.deepEqual(faultsOf(draftWith({ text: 'x'.repeat(EXPERIENCE_LIMITS.text + 1) }), []), [{ field: 'text', code: 'long' }]);
    assert.deepEqual(faultsOf(draftWith({ visibility: 'community', audience: 'gone' }), AUDIENCES), [{ field: 'who', code: 'unknown' }]);
    assert.deepEqual(faultsOf(draftWith({ visibility: 'community', audience: 'atelier' }), AUDIENCES), []);
  });
});

describe('who may see it', () => {
  const offered = (visibility: Experience['visibility'], canSend: boolean, withSocial = false) => sharingsOf({ visibility }, { audiences: AUDIENCES, withSocial, canSend }).map((one) => one.audience?.id ?? one.visibility);
  it('is private by default, and that alone where nothing can be sent', () => {
    assert.equal(blankExperience(ID).visibility, 'private');
    assert.deepEqual(offered('private', false, true), ['private']);
    assert.deepEqual(offered('public', false), ['private', 'public'], 'what was chosen elsewhere is not taken away');
  });
  it('names each community apart, and social networks only where the page asks for them', () => {
    assert.deepEqual(offered('private', true), ['private', 'referent', 'atelier', 'equipe', 'public']);
    assert.deepEqual(offered('private', true, true), ['private', 'referent', 'atelier', 'equipe', 'public', 'social']);
  });
  it('is wider for more people, and for other people', () => {
    const at = (visibility: Experience['visibility'], audience?: string) => ({ visibility, audience });
    assert.deepEqual(
      [isWider(at('public'), at('private')), isWider(at('referent'), at('private')), isWider(at('private'), at('public')), isWider(at('public'), at('public')), isWider(at('community', 'a'), at('community', 'b')), isWider(at('community', 'a'), at('community', 'a')), isWider(at('community', 'a'), at('public'))],
      [true, true, false, false, true, false, false],
    );
  });
});

describe('photos', () => {
  const photos = draftWith({ photos: [{ ...PHOTO, alt: 'a' }, PHOTO, { ...PHOTO, alt: ' ' }] }).photos;
  it('are moved one place, never out of the list', () => {
    const keys = (key: number, step: -1 | 1) => movedPhoto(photos, key, step).map((one) => one.key);
    assert.deepEqual([keys(1, -1), keys(1, 1), keys(0, -1), keys(2, 1), keys(7, 1)], [[1, 0, 2], [0, 2, 1], [0, 1, 2], [0, 1, 2], [0, 1, 2]]);
  });
  it('are undescribed when nothing but blanks is said of them', () => assert.deepEqual(undescribed({ photos }), [2, 3]));
});

describe('readAudiences', () => {
  it('keeps those that are right, one of each id, and tells the webmaster of the others', () => {
    const told: string[] = [];
    const report = ({ message }: Error) => void told.push(message);
    assert.deepEqual(readAudiences([...AUDIENCES, { id: 'atelier', label: 'Encore' }, { id: 'no id' }], report).map(({ label }) => label), ['Encore', 'L’équipe']);
    assert.deepEqual(readAudiences(fromJson('[{"id":"a","label":"A"}]'), report), [{ id: 'a', label: 'A' }]);
    assert.deepEqual(readAudiences(fromJson('{oops'), report), []);
    assert.equal(told.length, 2);
    assert.match(told[0] ?? '', /audiences\[3\]/);
  });
});
