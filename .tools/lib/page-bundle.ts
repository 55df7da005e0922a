import ts from 'typescript';
import type { Plugin } from 'vite';
import { inRepository } from './repository.js';

/** In files for pages, where each byte is paid by everyone, small stand-ins of our own take the place of libraries' files. */
export const standIns = [
  { find: 'zod/mini', replacement: inRepository('src/contract/light-zod.ts') },
  { find: 'lit/decorators.js', replacement: inRepository('src/elements/light-decorators.ts') },
  { find: /^d3-(scale|shape)$/, replacement: inRepository('src/elements/dream-jobs/light-d3.ts') },
  // Lit imports it under this name, nobody else
  { find: './css-tag.js', replacement: inRepository('src/elements/light-css.ts') },
];

/** The compiler's own helper, which the bundler finds by itself before any alias. */
const DECORATE = '@oxc-project/runtime/helpers/decorate';

/**
 * What an entry reaches without `import()`. Kept in its own file whatever other files share with it: the bundler would make files of what is
 * shared, each a request more for every page. `also`: modules that many parts build on, with what they reach: in one file, for the same reason.
 */
export function gatherEntry(also = /^$/): { readonly plugin: Plugin; readonly has: (id: string) => boolean; readonly hasAlso: (id: string) => boolean } {
  const [reached, others] = [new Set<string>(), new Set<string>()];
  const plugin: Plugin = {
    name: 'gather-entry',
    buildEnd() {
      const follow = (id: string, into: Set<string>): void => {
        if (reached.has(id) || into.has(id)) return;
        into.add(id);
        this.getModuleInfo(id)?.importedIds.forEach((one) => follow(one, into));
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) follow(id, reached);
      for (const id of this.getModuleIds()) if (also.test(id)) follow(id, others);
    },
  };
  return { plugin, has: (id) => reached.has(id), hasAlso: (id) => others.has(id) };
}

/** Leaves an `import()` in a script of one file: what it names is fetched from a folder beside the script. By folder, which names are. */
export function leaveOut(folders: Readonly<Record<string, RegExp>>): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId(source) {
      const [left] = Object.entries(folders).flatMap(([folder, names]) => names.exec(`/${source}`)?.slice(1).map((name) => `./${folder}/${name}.js`) ?? []);
      return left === undefined ? undefined : { id: left, external: true };
    },
  };
}

/** How Lit makes its policy for Trusted Types. */
const LIT_POLICY = /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/;

/** An element that has a worker: Lit's policy vouches for its address too (`src/elements/lit-policy.ts`). Other elements don't pay for it. */
export function shareLitPolicy(): Plugin {
  const file = inRepository('src/elements/lit-policy.ts');
  return {
    name: 'share-lit-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      const shared = code.replace(LIT_POLICY, (made) => `createLitPolicy(${made.slice(0, made.indexOf('.'))})`);
      if (shared === code) throw new Error('Lit makes its policy in another way');
      return { code: `import{createLitPolicy}from${JSON.stringify(file)};${shared}`, map: null };
    },
  };
}

const TAGS = ['html', 'svg', 'css'];

/** Takes the blanks out of html`…`, svg`…` and css`…`, which no minifier touches: in HTML a line break and its indent are one space. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/src/') || !id.endsWith('.ts')) return undefined;
      return { code: minifyTemplatesOf(code.replace(DECORATE, inRepository('src/elements/light-decorators.ts'))), map: null };
    },
  };
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly minify: (text: string) => string;
}

/**
 * A text between two `${…}` at a time, found by a parser: templates stand in one another. The line breaks that go come back after the text, where
 * the program takes no notice of them, so that every line of the source map stays right.
 */
export function minifyTemplatesOf(code: string): string {
  let result = '';
  let done = 0;
  for (const { start, end, minify } of chunksOf(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest))) {
    const text = code.slice(start, end);
    const minified = minify(text);
    // the delimiter after a text is a backtick or `${`
    const next = end + (code.startsWith('`', end) ? 1 : 2);
    result += code.slice(done, start) + minified + code.slice(end, next) + '\n'.repeat(text.split('\n').length - minified.split('\n').length);
    done = next;
  }
  return result + code.slice(done);
}

/** The texts of all templates with one of our tags, in the order of the file. */
function chunksOf(file: ts.SourceFile): Chunk[] {
  const chunks: Chunk[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && TAGS.includes(node.tag.getText(file))) {
      const minify = node.tag.getText(file) === 'css' ? minifyCss : minifyMarkup;
      for (const part of partsOf(node.template)) chunks.push({ start: part.getStart(file) + 1, end: part.getEnd() - (isLast(part) ? 1 : 2), minify });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return chunks.sort((a, b) => a.start - b.start);
}

const partsOf = (template: ts.TemplateLiteral): ts.Node[] =>
  ts.isTemplateExpression(template) ? [template.head, ...template.templateSpans.map(({ literal }) => literal)] : [template];

const isLast = (part: ts.Node): boolean => part.kind === ts.SyntaxKind.TemplateTail || part.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;

const minifyMarkup = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const minifyCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ !important/g, '!important')
    .replace(/\*::/g, '::')
    .replace(/\b0\./g, '.')
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .replace(/;\}/g, '}')
    .trim();
