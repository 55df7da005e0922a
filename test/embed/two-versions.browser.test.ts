import { expect } from 'chai';
import { openHostPage } from '../helpers/host-page.js';

// The page loads the built bundle twice, first as an older release would be (the server puts another version into it), under the promised policy:
// each copy brings a Lit of its own, which `'allow-duplicates'` is there for.

describe('two versions of the bundle on one page', () => {
  it('warns with both versions for each tag, is refused nothing, and the first one works', async () => {
    const { window, widgets, close } = await openHostPage('two-versions');
    const { warnings, violations, errors } = window.seen;
    const ours = warnings.filter((warning) => warning.includes('already on this page'));
    expect(ours.map((warning) => warning.split(':')[0]).sort()).to.deep.equal(['ij-agenda-map', 'ij-competences', 'ij-cross-table', 'ij-dataviz-kit', 'ij-dream-jobs', 'ij-experience', 'ij-intake-form', 'ij-parcours', 'ij-portfolio', 'ij-provider', 'ij-question-wall']);
    for (const warning of ours) expect(warning).to.match(/: version 0\.0\.0-old is already on this page, version \d+\.\d+\.\d+ stays unused$/);
    expect([violations, errors]).to.deep.equal([[], []]);
    expect(widgets.map(({ dataset }) => dataset['status'])).to.deep.equal(['ready', 'ready', 'failed', 'ready']);
    expect(widgets.map((widget) => (widget.constructor as unknown as { version: string }).version)).to.deep.equal(['0.0.0-old', '0.0.0-old', '0.0.0-old', '0.0.0-old']);
    close();
  });

  it('says nothing of versions when the file is there once', async () => {
    const { window, close } = await openHostPage('plain');
    expect(window.seen.warnings.filter((warning) => warning.includes('version'))).to.deep.equal([]);
    close();
  });
});
