import { dirname, relative, resolve } from 'node:path';

/**
 * Who may import whom. `rooms`: folders of src, or files in them; `types`: those of which only types may be imported;
 * `packages`: what may come from node_modules. The first entry whose `files` match a path holds.
 */
const LAWS = [
  {
    files: /^elements\/[^/]+\/[^/]+\.model(\.[\w-]+)?\.ts$/,
    because: 'a model is pure: contract, geo, search and d3',
    rooms: ['contract', 'geo', 'search', 'own models'],
    types: ['i18n', 'own folder'],
    packages: /^d3-/,
  },
  { files: /^contract\//, because: 'the contract stands alone', rooms: ['contract'], packages: /^zod\/mini$/ },
  { files: /^client\//, because: 'contract ← client ← state ← elements', rooms: ['client', 'contract'], packages: /^$/ },
  { files: /^geo\//, because: 'places and distances are pure: the contract alone', rooms: ['geo', 'contract'], packages: /^$/ },
  { files: /^jobs\//, because: 'jobs and their names are pure: nothing but their own files', rooms: ['jobs'], packages: /^$/ },
  { files: /^search\//, because: 'the search is pure: nothing but its own files', rooms: ['search'], packages: /^$/ },
  {
    files: /^competences\//,
    because: 'lists of competences and what is proposed from a text are pure: the search, and types of the contract',
    rooms: ['competences', 'search'],
    types: ['contract'],
    packages: /^$/,
  },
  { files: /^i18n\//, because: 'words depend on nothing', rooms: ['i18n'], types: ['contract', 'client'], packages: /^$/ },
  { files: /^tokens\//, because: 'tokens depend on nothing', rooms: ['tokens'], packages: /^lit$/ },
  {
    files: /^state\//,
    because: 'contract ← client ← state ← elements',
    rooms: ['state', 'client', 'contract', 'i18n'],
    packages: /^(lit(\/.*)?|@lit\/context)$/,
  },
  {
    files: /^ui\//,
    because: 'shared templates know no element and call no endpoint',
    rooms: ['ui', 'tokens', 'i18n', 'contract', 'state', 'client/url', 'client/check-url', 'client/errors'],
    packages: /^(lit(\/.*)?|d3-.*)$/,
  },
  {
    files: /^importers\//,
    because: 'importers and exporters know the contract, no screen and no network; spreadsheets are written in one place',
    rooms: ['importers', 'contract', 'ui/csv'],
    packages: /^(fflate|@rgrove\/parse-xml)$/,
  },
  { files: /^examine\//, because: 'what a document is, and what is wrong with it: the contract, and the limits that widgets have', rooms: ['examine', 'contract', 'client/limits'], packages: /^zod\/mini$/ },
  {
    files: /^command\//,
    because: 'the command is for Node: contract, geo, jobs, importers, pictures, what examines a document, what writes a page, and what reads an address',
    rooms: ['command', 'importers', 'geo', 'jobs', 'contract', 'pictures', 'examine', 'embed', 'client/request', 'client/json', 'client/errors', 'client/limits'],
    packages: /^node:/,
  },
  {
    files: /^pictures\//,
    because: 'pictures without a page come from what each element draws by itself, its *.picture.ts',
    rooms: ['pictures', 'element pictures', 'elements/widget-picture', 'ui', 'i18n', 'contract'],
    packages: /^(node:|@resvg\/resvg-js$)/,
  },
  {
    files: /^elements\/experience\/picker\.part\.ts$/,
    because: 'an element that has another inside uses its tag: this file registers it, and knows nothing else of it',
    rooms: ['elements/competences/competences.define'],
    packages: /^$/,
  },
  {
    files: /^elements\//,
    because: 'an element is independent of the others',
    rooms: ['own folder', 'shared element files', 'ui', 'tokens', 'i18n', 'contract', 'geo', 'jobs', 'competences', 'search', 'client', 'state'],
    packages: /^(lit(\/.*)?|@lit\/context|d3-.*|lean-qr(\/.*)?)$/,
  },
];

const SOURCE = resolve(import.meta.dirname, '../../src');

/** The law of imports between the rooms of src, so that nobody needs to remember it. */
export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{from}} may not import {{what}}: {{because}}' } },
  create(context) {
    const from = relative(SOURCE, context.filename).replaceAll('\\', '/');
    const law = LAWS.find(({ files }) => files.test(from));
    if (!law) return {};
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const what = node.source.value;
      if (!isAllowed({ law, from, what, isType: isTypeOnly(node) })) {
        context.report({ node: node.source, messageId: 'forbidden', data: { from, what, because: law.because } });
      }
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

function isTypeOnly({ importKind, exportKind, specifiers = [] }) {
  const own = importKind === 'type' || exportKind === 'type';
  return own || (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
}

function isAllowed({ law, from, what, isType }) {
  if (!what.startsWith('.')) return law.packages.test(what);
  const target = relative(SOURCE, resolve(SOURCE, dirname(from), what)).replaceAll('\\', '/');
  const rooms = isType ? [...law.rooms, ...(law.types ?? [])] : law.rooms;
  return rooms.some((room) => isInRoom(target, room, from));
}

function isInRoom(target, room, from) {
  if (room === 'own folder') return dirname(target) === dirname(from);
  if (room === 'own models') return dirname(target) === dirname(from) && /\.model(\.[\w-]+)?\.js$/.test(target);
  if (room === 'element pictures') return /^elements\/[^/]+\/[^/]+\.picture\.js$/.test(target);
  if (room === 'shared element files') return /^elements\/[^/]+$/.test(target);
  return target === `${room}.js` || target.startsWith(`${room}/`);
}
