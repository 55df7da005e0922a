export interface Names {
  /** `agenda-map` */
  readonly folder: string;
  /** `ij-agenda-map` */
  readonly tag: string;
  /** `AgendaMap` */
  readonly pascal: string;
  /** `agendaMap` */
  readonly camel: string;
}

export type NewFile = readonly [path: string, content: string];

/** The files of src/elements/<name>: each is complete, small, and there to be changed. */
export function elementFiles(names: Names): NewFile[] {
  const file = (suffix: string, content: string): NewFile => [`src/elements/${names.folder}/${names.folder}${suffix}.ts`, content];
  return [
    file('', classFile(names)),
    file('.define', defineFile(names)),
    file('.model', modelFile(names)),
    file('.template', templateFile(names)),
    file('.styles', stylesFile(names)),
    file('.events', eventsFile(names)),
    file('.strings', stringsFile(names)),
    file('.examples', examplesFile(names)),
  ];
}

const classFile = ({ folder, tag, pascal, camel }: Names): string => `import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ${camel}, type ${pascal} } from '../../contract/${folder}.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { IjDataElement } from '../ij-data-element.js';
import { Ij${pascal}SelectEvent } from './${folder}.events.js';
import { layout${pascal} } from './${folder}.model.js';
import { ${camel}Strings, type ${pascal}Strings } from './${folder}.strings.js';
import { ${camel}Styles } from './${folder}.styles.js';
import { ${camel}Template } from './${folder}.template.js';

const DEFAULT_LIMIT = 20;

/**
 * Shows the items of an \`ij/${folder}@1\` document.
 *
 * @summary TODO: one sentence for the catalogue of elements.
 * @tag ${tag}
 * @slot - shown until the first data
 * @slot heading - the title
 * @slot empty - in place of the words for "nothing yet"
 * @slot notice - between the title and the items
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {Ij${pascal}SelectEvent} ${tag}-select - a person chose an item; \`detail\`: id
 * @csspart base - everything
 * @csspart item - one item
 */
export class Ij${pascal} extends IjDataElement<${pascal}, ${pascal}Strings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, ${camel}Styles];

  /** How many items are shown. */
  @property({ type: Number }) limit = DEFAULT_LIMIT;

  protected override readonly catalogue = ${camel}Strings;

  protected override parse(document: unknown): Parsed<${pascal}> {
    return parseContract(${camel}, document);
  }

  protected override isEmpty({ items }: ${pascal}): boolean {
    return items.length === 0;
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.title;
  }

  protected override renderValue(value: ${pascal}): TemplateResult {
    return ${camel}Template(layout${pascal}(value, { limit: this.limit }), { strings: this.strings, onSelect: this.#onSelect });
  }

  readonly #onSelect = (id: string): void => void this.dispatchEvent(new Ij${pascal}SelectEvent({ id }));
}
`;

const defineFile = ({ folder, tag, pascal }: Names): string => `import { define } from '../define.js';
import { Ij${pascal} } from './${folder}.js';

export * from '../page-settings.js';

define('${tag}', Ij${pascal});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Ij${pascal};
  }
}
`;

const modelFile = ({ folder, pascal }: Names): string => `import type { ${pascal} } from '../../contract/${folder}.js';

/** What there is to draw: plain numbers and words, no DOM. */
export interface ${pascal}Layout {
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** items that are not shown */
  readonly hidden: number;
}

/** Pure, and deaf to the order of calls: the same document gives the same layout. */
export function layout${pascal}({ items }: ${pascal}, { limit }: { limit: number }): ${pascal}Layout {
  const shown = items.slice(0, Math.max(1, limit));
  return { items: shown, hidden: items.length - shown.length };
}
`;

const templateFile = ({ folder, pascal, camel }: Names): string => `import { html, nothing, type TemplateResult } from 'lit';
import type { ${pascal}Layout } from './${folder}.model.js';
import type { ${pascal}Strings } from './${folder}.strings.js';

interface Handlers {
  readonly strings: ${pascal}Strings;
  readonly onSelect: (id: string) => void;
}

export function ${camel}Template({ items, hidden }: ${pascal}Layout, { strings, onSelect }: Handlers): TemplateResult {
  return html\`
    <ul role="list">
      \${items.map(({ id, label }) => html\`<li><button type="button" part="item" @click=\${() => onSelect(id)}>\${label}</button></li>\`)}
    </ul>
    \${hidden > 0 ? html\`<p>\${strings.hidden(hidden)}</p>\` : nothing}
  \`;
}
`;

const stylesFile = ({ camel }: Names): string => `import { css } from 'lit';

export const ${camel}Styles = css\`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
\`;
`;

const eventsFile = ({ tag, pascal }: Names): string => `import { IjUserEvent } from '../events.js';

/** A person chose an item. */
export class Ij${pascal}SelectEvent extends IjUserEvent<{ readonly id: string }> {
  constructor(detail: { readonly id: string }) {
    super('${tag}-select', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    '${tag}-select': Ij${pascal}SelectEvent;
  }
}
`;

const stringsFile = ({ tag, pascal, camel }: Names): string => `import type { Catalogue } from '../../i18n/catalogue.js';

/** Everything that \`${tag}\` says besides the words common to all elements. */
export interface ${pascal}Strings {
  /** under the list, when \`n\` items are not shown */
  hidden: (n: number) => string;
}

export const ${camel}Strings: Catalogue<${pascal}Strings> = {
  name: '${tag}',
  fr: { hidden: (n) => \`et \${n} de plus\` },
  en: { hidden: (n) => \`and \${n} more\` },
};
`;

const examplesFile = ({ folder, tag, pascal, camel }: Names): string => `import type { ExampleSet } from '../examples.js';

const three = { schema: 'ij/${folder}@1', title: 'Trois exemples', items: ['un', 'deux', 'trois'].map((label, i) => ({ id: \`e\${i + 1}\`, label })) };

export const ${camel}Examples: ExampleSet = {
  tag: '${tag}',
  title: '${pascal}',
  examples: [
    { name: 'ready', title: 'Trois éléments', answer: { json: three }, status: 'ready' },
    { name: 'limited', title: 'Un seul montré', attributes: { limit: '1' }, answer: { json: three }, status: 'ready' },
    { name: 'empty', title: 'Encore rien', answer: { json: { ...three, items: [] } }, status: 'empty' },
    { name: 'failed', title: 'Le serveur ne répond pas', answer: { status: 500 }, status: 'failed' },
    { name: 'loading', title: 'En attente', answer: { never: true }, status: 'loading' },
  ],
};
`;
