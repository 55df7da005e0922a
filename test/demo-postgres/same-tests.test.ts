// The tests of the endpoint again, on a PostgreSQL server of their own: those of what is stored, of what is told of it, and of who may read it.
process.env['TEST_DATABASE'] = 'postgres';

const FILES = [
  'access', 'agenda-moderation', 'contacts', 'dream-moderation', 'dreams', 'experiences', 'form-statistics', 'forms', 'killed',
  'migrations', 'parcours', 'portable', 'questions', 'submissions', 'two-processes',
];
for (const name of FILES) await import(`../demo/${name}.test.js`);

// a module, though it exports nothing
export {};
