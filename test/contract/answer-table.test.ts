import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTable, type AnswerCell } from '../../src/contract/answer-table.js';
import { form as formSchema, parseContract, type Form, type Submission } from '../../src/contract/index.js';

function parsed(document: unknown): Form {
  const result = parseContract(formSchema, document);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const old = parsed({
  id: 'f', version: 1, lists: { themes: [{ code: 'ETU', label: 'Études (v1)' }, { code: 'x-permis', label: 'Bourse permis', mapsTo: 'ETU' }, { code: 'OLD', label: 'Ancien' }] },
  modules: [{ id: 'm', questions: [
    { id: 'theme', type: 'choice', list: 'themes', label: 'Thème' },
    { id: 'disparue', type: 'text', label: 'Disparue' },
    { id: 'sujets', type: 'choices', label: 'Sujets', options: [{ code: 'a', label: 'A' }, { code: 'b', label: 'B' }] },
  ] }],
});
const recent = parsed({
  id: 'f', version: 2, lists: { themes: [{ code: 'ETU', label: 'Études (v2)' }, { code: 'JOB', label: 'Emploi' }] },
  modules: [{ id: 'm', questions: [
    { id: 'theme', type: 'choice', list: 'themes', label: 'Le thème' },
    { id: 'detail', type: 'text', label: 'Détail', showIf: { q: 'theme', eq: 'JOB' } },
    { id: 'sujets', type: 'choices', label: 'Sujets', options: [{ code: 'b', label: 'B' }, { code: 'c', label: 'C' }] },
    { id: 'avis', type: 'matrix', label: 'Avis', options: [{ code: 'oui', label: 'Oui' }], rows: [{ id: 'lieu', label: 'Le lieu' }] },
    { id: 'jobs', type: 'repeat', label: 'Jobs', questions: [{ id: 'nom', type: 'text', label: 'Nom' }] },
    { id: 'photo', type: 'photo', label: 'Photo', max: 2 },
    { id: 'reves', type: 'dream-jobs', label: 'Rêves' },
    { id: 'fin', type: 'note', label: 'Merci' },
    { id: 'tel', type: 'text', label: 'Tél', privacy: { envelope: 'contact' } },
  ] }],
  variants: { express: { order: ['theme'] } },
});

let count = 0;
const answer = (changes: Partial<Submission>): Submission => ({
  schema: 'ij/submission@1', submissionId: `${String((count += 1)).padStart(8, '0')}-0000-4000-8000-000000000000`, form: 'f', version: 2, answers: {}, skipped: [], on: '2026-11-21', ...changes,
});

function cells(submission: Submission): Record<string, AnswerCell> {
  const { columns, rows } = answerTable([old, recent], [submission]);
  return Object.fromEntries(columns.map(({ id }, i) => [id, rows[0]?.[i] ?? { state: 'not-asked' }]));
}

describe('one table of all answers', () => {
  it('has the questions of the newest version in its order, then the older ones; no notes, no contacts', () => {
    const { columns } = answerTable([old, recent], []);
    assert.deepEqual(columns.map(({ id }) => id), ['version', 'variant', 'desk', 'on', 'theme', 'detail', 'sujets.b', 'sujets.c', 'sujets.a', 'avis.lieu', 'jobs.count', 'jobs.rows', 'photo', 'reves', 'disparue']);
    assert.equal(columns.find(({ id }) => id === 'theme')?.label, 'Le thème');
    assert.deepEqual(columns.filter(({ hasLabels }) => hasLabels).map(({ id }) => id), ['theme', 'avis.lieu']);
  });

  it('labels a code as the version that was answered does, and gives a local one as the core’s', () => {
    assert.deepEqual(cells(answer({ version: 1, answers: { theme: 'ETU' } }))['theme'], { state: 'given', value: 'ETU', label: 'Études (v1)' });
    assert.deepEqual(cells(answer({ answers: { theme: 'ETU' } }))['theme'], { state: 'given', value: 'ETU', label: 'Études (v2)' });
    assert.deepEqual(cells(answer({ version: 1, answers: { theme: 'x-permis' } }))['theme'], { state: 'given', value: 'ETU', label: 'Bourse permis' });
    assert.deepEqual(cells(answer({ version: 1, answers: { theme: 'OLD' } }))['theme'], { state: 'given', value: 'OLD', label: 'Ancien' });
  });

  it('tells what was left empty from what was hidden and from what was not asked', () => {
    const row = cells(answer({ answers: { theme: 'ETU' }, skipped: ['reves'] }));
    assert.deepEqual([row['reves'], row['sujets.b'], row['detail'], row['disparue']].map((cell) => cell?.state), ['skipped', 'skipped', 'hidden', 'not-asked']);
    const express = cells(answer({ variant: 'express', answers: { theme: 'JOB' } }));
    assert.deepEqual([express['detail'], express['reves']].map((cell) => cell?.state), ['not-asked', 'not-asked']);
    assert.deepEqual(express['variant'], { state: 'given', value: 'express' });
  });

  it('has no answer left empty where a value could not be worked out: nobody was asked', () => {
    const total = parsed({ id: 'f', version: 3, modules: [{ id: 'm', questions: [{ id: 'n', type: 'number', label: 'N' }, { id: 'double', type: 'calc', label: 'Double', value: { product: [{ q: 'n' }, 2] } }] }] });
    for (const skipped of [['n'], ['n', 'double']]) {
      const { rows, columns } = answerTable([total], [answer({ version: 3, skipped })]);
      assert.deepEqual(['n', 'double'].map((q) => rows[0]?.[columns.findIndex(({ id }) => id === q)]?.state), ['skipped', 'hidden']);
    }
  });

  it('has a column a code, a statement; the number of rows and the rows; names of files', () => {
    const photo = { name: 'a.jpg', type: 'image/jpeg', size: 3, data: 'AAAA' };
    const row = cells(answer({ desk: 'bij', answers: { theme: 'JOB', detail: '=1', sujets: ['c'], avis: { lieu: 'oui' }, jobs: [{ nom: 'x' }, { nom: 'y' }], photo: [photo, photo], reves: ['a', 'b'] } }));
    const value = (id: string) => (row[id]?.state === 'given' ? row[id].value : row[id]?.state);
    assert.deepEqual(['desk', 'detail', 'sujets.b', 'sujets.c', 'jobs.count', 'jobs.rows', 'photo', 'reves'].map(value), ['bij', '=1', false, true, 2, '[{"nom":"x"},{"nom":"y"}]', 'a.jpg | a.jpg', 'a | b']);
    assert.deepEqual(row['avis.lieu'], { state: 'given', value: 'oui', label: 'Oui' });
  });

  it('stands answers to a version that nobody has any more', () => {
    assert.deepEqual(cells(answer({ version: 9, answers: { theme: 'ZZ' } }))['theme'], { state: 'given', value: 'ZZ' });
  });
});
