import { expect } from 'chai';
import { IjDreamJobs } from '../../src/elements/dream-jobs/dream-jobs.js';
import { untilStatus } from '../helpers/show-example.js';

describe('an element written in the page before its script is there', () => {
  it('takes the attributes and properties it was given', async () => {
    const element = document.createElement('ij-dream-jobs-late') as HTMLElement & { data?: unknown };
    element.setAttribute('heading', 'Nos rêves');
    element.data = { counts: [{ job: 'Vétérinaire', sex: 'f', n: 12 }] };
    document.body.append(element);
    customElements.define('ij-dream-jobs-late', class extends IjDreamJobs {});
    await untilStatus(element, 'ready');
    expect(element.shadowRoot?.textContent).to.contain('Nos rêves').and.to.contain('Vétérinaire');
    element.remove();
  });
});
