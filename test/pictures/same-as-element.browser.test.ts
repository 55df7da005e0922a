import { expect } from 'chai';
import '../../src/elements/cross-table/cross-table.define.js';
import '../../src/elements/dream-jobs/dream-jobs.define.js';
import '../../src/elements/parcours/parcours.define.js';
import { fileDocument } from '../../src/elements/cross-table/example-documents.js';
import { countsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { flowsDocument, pathsDocument } from '../../src/elements/parcours/example-documents.js';
import { pictureOf, type PictureOptions } from '../../src/pictures/picture-of.js';
import { until } from '../helpers/until.js';

type Exporting = HTMLElement & { data: unknown; readonly remote: { readonly status: string }; exportSVG(): Promise<string>; exportCSV(): Promise<string> };

const SAME: readonly (PictureOptions & { readonly options: Readonly<Record<string, string>> })[] = [
  ...['units', 'bars', 'compare', 'stages'].map((view) => ({ widget: 'dream-jobs' as const, document: countsDocument(), options: { view, top: '7' } })),
  { widget: 'dream-jobs', document: countsDocument(), options: { view: 'units', sex: 'f', 'min-count': '12', pictogram: 'star' } },
  ...['table', 'heat'].map((view) => ({ widget: 'cross-table' as const, document: fileDocument(), options: { view, share: 'row' } })),
  { widget: 'parcours', document: flowsDocument(), options: { view: 'flow' } },
  { widget: 'parcours', document: pathsDocument(), options: { view: 'distribution' } },
];

describe('a picture without a page', () => {
  for (const { widget, document: data, options } of SAME) {
    for (const lang of ['fr', 'en']) {
      it(`is the one that the element exports: ${widget} ${Object.values(options).join(' ')}, ${lang}`, async () => {
        const element = document.createElement(`ij-${widget}`) as Exporting;
        for (const [name, value] of Object.entries({ ...options, lang })) element.setAttribute(name, value);
        element.data = data;
        document.body.append(element);
        try {
          await until(() => element.remote.status === 'ready');
          const { svg, csv } = await pictureOf({ widget, document: data, options, lang });
          expect(await element.exportSVG()).to.equal(svg);
          expect(await element.exportCSV()).to.equal(csv);
        } finally {
          element.remove();
        }
      });
    }
  }
});
