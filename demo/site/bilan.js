// Reads what was gathered: one or two questions of a form, as a table. Texts only go in as text nodes.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));
const number = new Intl.NumberFormat('fr-FR');
const CLOSED = ['choice', 'choices', 'yesno', 'scale'];
/** What the endpoint refuses, by the code of its `ij/problem@1`. */
const WORDS = {
  'unknown-form': 'Ce formulaire n’existe pas ici.',
  'period-open': 'Cette période n’est pas finie : ses chiffres sont donnés une fois, quand elle l’est.',
  'period-told': 'Ces jours ont déjà été comptés par d’autres périodes : leurs chiffres ne sont donnés que par celles-là.',
  'too-much-to-count': 'Il y a trop de réponses différentes pour les compter ensemble : choisissez une période plus courte, ou une seule question.',
};

part('formulaire').addEventListener('change', () => void offerQuestions());
part('premiere').addEventListener('change', offerSecond);
part('choix').addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
offerPeriods(new Date());
start();

/** A link to a table opens it: `?form=socle-ij&by=theme,age`. */
async function start() {
  const wanted = new URLSearchParams(location.search);
  choose('formulaire', wanted.get('form'));
  await offerQuestions();
  const [first, second] = (wanted.get('by') ?? '').split(',');
  choose('premiere', first);
  offerSecond();
  choose('seconde', second);
  choose('periode', `${wanted.get('from') ?? ''}/${wanted.get('to') ?? ''}`);
  if (first) await show();
}

function choose(id, value) {
  const select = part(id);
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

/** Whole years that are over: a table that could be asked for again after each answer would tell of that answer. */
function offerPeriods(today) {
  const last = today.getFullYear() - 1;
  part('periode').append(...[0, 1, 2, 3].map((ago) => new Option(`année ${last - ago}`, `${last - ago}-01-01/${last - ago}-12-31`)));
}

/** The questions of a form that can be counted, those of the form it extends first. */
async function offerQuestions() {
  const questions = await countable(`/api/forms/${encodeURIComponent(part('formulaire').value)}`);
  part('premiere').replaceChildren(...questions.map(({ id, label, stat }) => new Option(label, stat?.dimension ?? id)));
  offerSecond();
}

/** A question is crossed with any other; what was chosen stays chosen where it still makes sense. */
function offerSecond() {
  const first = part('premiere').value;
  const before = part('seconde').value;
  const others = [...part('premiere').options].filter(({ value }) => value !== first).map(({ text, value }) => new Option(text, value));
  part('seconde').replaceChildren(new Option('aucune', ''), ...others, new Option('Point d’accueil', 'desk'), new Option('Mois', 'month'));
  choose('seconde', before);
}

async function countable(address) {
  const form = await read(address);
  if (!form) return [];
  const base = form.extends ? await countable(new URL(form.extends, new URL(address, location.href)).pathname) : [];
  const own = form.modules.flatMap(({ questions }) => questions).filter(({ type, stat, optional }) => stat && CLOSED.includes(type) && (stat.dimension !== 'dream' || optional === false)); // dreams have a table of their own
  return [...base, ...own].filter(({ id }) => !form.hide?.includes(id));
}

async function show() {
  const [from, to] = part('periode').value.split('/');
  const by = [part('premiere').value, part('seconde').value].filter((name, i, all) => name && all.indexOf(name) === i).join(',');
  const query = new URLSearchParams({ by, ...(from && { from, to }) });
  const form = part('formulaire').value;
  const address = `/api/forms/${encodeURIComponent(form)}/counts`;
  history.replaceState(undefined, '', `?${new URLSearchParams({ form, ...Object.fromEntries(query) })}`);
  const counts = await read(`${address}?${query}`);
  const isTold = counts?.cells.some(({ n }) => n > 0);
  part('resultat').hidden = !isTold;
  if (counts && !isTold) say(emptyWords(counts));
  if (!isTold) return;
  draw(counts);
  query.set('format', 'csv');
  part('csv').href = `${address}?${query}`;
}

/** A table without a number says nothing: an empty period is told from one that has too few persons, where the endpoint tells it. */
const emptyWords = ({ people, minCount }) =>
  people === 0 ? 'Aucune fiche sur cette période.' : `Aucune fiche sur cette période, ou trop peu pour être montrées (moins de ${minCount}).`;

/** JSON of this site; undefined, with a word to the reader, when it can't be had. */
async function read(address) {
  try {
    const response = await fetch(address);
    if (response.ok) {
      say('');
      return await response.json();
    }
    const problem = await response.json().catch(() => ({}));
    say(WORDS[problem.code] ?? `Le bilan n’a pas pu être lu. ${problem.message ?? ''}`);
  } catch {
    say('Le bilan n’a pas pu être lu : vérifiez la connexion, puis réessayez.');
  }
  return undefined;
}

const say = (words) => void (part('etat').textContent = words);

function draw({ title, form, from, to, people, dimensions, cells, minCount, masked, notes }) {
  const [rows, columns] = dimensions;
  const days = (day) => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`)).replace(/^1 /, '1er ');
  const caption = element('caption', `${title ?? form} : ${dimensions.map(({ label }) => label).join(' et ')}`);
  const names = columns ? columns.values.map(nameOf) : ['Personnes'];
  const head = element('thead', element('tr', heading(rows.label, 'col'), ...names.map((name) => heading(name, 'col'))));
  const find = (row, column) => cells.find((cell) => cell[rows.id] === row.code && (!columns || cell[columns.id] === column.code));
  const lines = rows.values.map((row) => element('tr', heading(nameOf(row), 'row'), ...(columns?.values ?? [{}]).map((column) => countCell(find(row, column), minCount))));
  part('tableau').replaceChildren(caption, head, element('tbody', ...lines));
  part('resume').textContent = `Du ${days(from)} au ${days(to)}${typeof people === 'number' ? ` : ${number.format(people)} personnes` : ''}.`;
  const hidden = masked ? [`Les cases « moins de ${minCount} », ou qui permettraient de les deviner, ne sont pas montrées : on pourrait reconnaître quelqu’un.`] : [];
  const several = dimensions.filter(({ multiple }) => multiple).map(({ label }) => `« ${label} » : une personne peut être dans plusieurs lignes.`);
  part('notes').replaceChildren(...[...hidden, ...several, ...notes].map((note) => element('li', note)));
}

const nameOf = ({ code, label }) => label || (code === '' ? 'sans réponse' : code);

function countCell(cell, minCount) {
  const n = cell ? cell.n : 0;
  const field = element('td', typeof n === 'number' ? number.format(n) : 'masqué');
  if (typeof n !== 'number') {
    field.className = 'hidden-count';
    field.title = `moins de ${minCount}, ou permettrait de deviner une case masquée`;
  }
  return field;
}

function heading(text, scope) {
  const cell = element('th', text);
  cell.scope = scope;
  return cell;
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
