import { expect } from 'chai';
import { offerJobs } from '../../src/elements/intake-form/dream-suggestions.js';

describe('suggestions of jobs in a field', () => {
  const labels = (field: HTMLInputElement): string[] => [...(field.list?.options ?? [])].map(({ value }) => value);
  const type = (field: HTMLInputElement, text: string): void => {
    field.value = text;
    field.dispatchEvent(new CustomEvent('input'));
  };

  it('are the browser’s own list, in a shadow root too, and follow what is typed', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const field = document.createElement('input');
    root.append(field);
    document.body.append(host);
    field.value = 'inf';
    await offerJobs(field);
    expect(labels(field)[0]).to.equal('Infirmier, infirmière');
    type(field, 'véto');
    expect(labels(field)[0]).to.equal('Vétérinaire');
    type(field, '?');
    expect(labels(field)).to.deep.equal([]);
    await offerJobs(field);
    expect(root.querySelectorAll('datalist').length).to.equal(1);
    host.remove();
  });
});
