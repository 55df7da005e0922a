import { relative } from 'node:path';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const IDE_FOLDER = './dist/ide';
// elements, the classes they extend and their events: the other files of a folder are its own business
const FILES = /src\/elements\/(ij-[\w-]+|events|[\w-]+\/form-field|([\w-]+)\/\2(\.define|\.events)?)\.ts$/;
const BASE_CLASSES = /elements\/(ij-[\w-]+|[\w-]+\/form-field)\.(ts|js)$/;
const LIFE_CYCLE = new Set(['styles', 'version', 'render', 'willUpdate', 'update', 'updated', 'firstUpdated', 'createRenderRoot', 'shouldUpdate']);

const toDist = (path) => path?.replace(/^\/?src\/(.*)\.(ts|js)$/, 'dist/$1.js');
const isPublic = (member) => !['private', 'protected'].includes(member.privacy) && !member.name?.startsWith('#') && !LIFE_CYCLE.has(member.name);

let checker;

/** Gives each property whose type is a list of words those words, where the source has the name of a type: editors then offer them. */
const expandedTypes = () => ({
  name: 'expanded-types',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const type = checker.getTypeAtLocation(node);
    const words = type.isUnion() ? type.types.filter((one) => one.isLiteral()) : [];
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.text);
    const property = node.name.getText();
    const documented = [...(declaration?.members ?? []), ...(declaration?.attributes ?? [])].filter(({ name, fieldName }) => [name, fieldName].includes(property));
    const text = words.map(({ value }) => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
    if (text) for (const one of documented) one.type = { text };
  },
});

/** What a page may use, and nothing else: no private state, no inner method of the life cycle, no class that has no tag. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const published = customElementsManifest.modules.filter(({ path }) => !BASE_CLASSES.test(path));
    customElementsManifest.modules = published.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      // the analyzer also guesses events from what is dispatched
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('ij-'));
    }
  },
});

/** Which file registers which tag: the analyzer does not see through our `define`. */
const definitions = () => ({
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      for (const { name, tagName } of module.declarations ?? []) {
        const definition = tagName && modules.find(({ path }) => path === module.path.replace(/\.ts$/, '.define.ts'));
        definition?.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } });
      }
    }
  },
});

/** The published paths in place of those of the source. */
const distPaths = () => ({
  name: 'dist-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const { declaration } of module.exports ?? []) if (declaration?.module) declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? []) rewriteOrigins(declaration);
    }
  },
});

function rewriteOrigins(declaration) {
  const inherited = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) => declaration[kind] ?? []);
  const origins = [declaration.superclass, ...inherited.map(({ inheritedFrom }) => inheritedFrom)];
  for (const origin of origins) if (origin?.module) origin.module = toDist(origin.module);
}

const folderOf = (tag) => tag.replace('ij-', '');

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  overrideModuleCreation({ ts, globs }) {
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
    const program = ts.createProgram(globs, options);
    checker = program.getTypeChecker(); // also links each node to its parent, which the analyzer needs
    const files = program.getSourceFiles().filter(({ fileName }) => FILES.test(fileName));
    // a file that another one imports has an absolute path, by which the analyzer would not find the class it extends
    for (const file of files) file.fileName = relative('.', file.fileName);
    return files;
  },
  plugins: [
    expandedTypes(),
    publicOnly(),
    definitions(),
    distPaths(),
    customElementVsCodePlugin({ outdir: IDE_FOLDER, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: IDE_FOLDER, packageJson: false, hideLogs: true }),
    jsxTypesPlugin({
      outdir: IDE_FOLDER,
      hideLogs: true,
      fileName: 'custom-elements-jsx.d.ts',
      componentTypePath: (_name, tag) => `../types/elements/${folderOf(tag)}/${folderOf(tag)}.js`,
    }),
  ],
};
