// Lists the words that no job was found for and decides of them. Texts only go in as text nodes; the token stays in this page's memory.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));
const WORDS_ADDRESS = '/api/moderation/dreams';
const JOBS_ADDRESS = '/api/moderation/jobs';
const WAIT_MS = 200;

let token = '';

part('ouvrir').addEventListener('submit', (event) => {
  event.preventDefault();
  token = part('jeton').value;
  void open();
});

async function open() {
  const found = await ask(WORDS_ADDRESS);
  if (!found) return;
  part('ouvrir').hidden = true;
  part('file').hidden = false;
  show(found);
  say(`${found.counts.open} à ranger.`);
  part('file-titre').focus();
}

function show({ counts, items, decided }) {
  part('file-titre').textContent = `À ranger (${counts.open})`;
  part('decides-titre').textContent = `Déjà décidé (${counts.decided})`;
  const rows = items.map(wordsRow);
  part('mots').replaceChildren(...(rows.length ? rows : [element('li', 'Rien à ranger : tout est reconnu.')]));
  part('decides').replaceChildren(...decided.map(decidedRow));
}

const persons = (people) => (people === 1 ? 'une personne' : `${people} personnes`);

function wordsRow({ words, people, suggestions }, index) {
  const title = element('h3', `« ${words} »`);
  title.id = `mots-${index}`;
  title.tabIndex = -1;
  const row = element('li', title, element('p', `Écrit par ${persons(people)}.`), acts(words, { id: title.id, suggestions }));
  row.className = 'card';
  return row;
}

/** A job found by its name, or one of the two other decisions. */
function acts(words, { id, suggestions }) {
  const search = element('input');
  search.id = `${id}-metier`;
  search.maxLength = 200;
  search.autocomplete = 'off';
  const label = element('label', 'C’est le métier');
  label.htmlFor = search.id;
  const list = element('datalist');
  list.id = `${id}-liste`;
  search.setAttribute('list', list.id);
  const known = new Map();
  offer(suggestions, { list, known });
  let timer = 0;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void find(search.value, { list, known }), WAIT_MS);
  });
  const assign = button('Ranger', id, async () => {
    await find(search.value, { list, known });
    const job = known.get(search.value.trim());
    if (job) return decide({ words, decision: 'job', job }, `« ${words} » compte maintenant comme « ${search.value.trim()} ».`);
    say('Choisissez un métier dans la liste qui s’ouvre sous le champ.');
    search.setAttribute('aria-invalid', 'true');
    search.focus();
  });
  assign.className = 'button';
  search.addEventListener('keydown', (event) => event.key === 'Enter' && assign.click());
  const own = button('Garder tel quel', id, () => decide({ words, decision: 'own' }, `« ${words} » reste un rêve à part.`));
  const none = button('Pas un métier', id, () => decide({ words, decision: 'none' }, `« ${words} » n’est plus compté.`));
  const row = element('div', element('span', label, search, list), assign, own, none);
  row.className = 'acts';
  return row;
}

async function find(typed, { list, known }) {
  if (typed.trim().length < 2 || known.has(typed.trim())) return;
  const found = await ask(`${JOBS_ADDRESS}?q=${encodeURIComponent(typed)}`);
  if (found) offer(found.items, { list, known });
}

function offer(jobs, { list, known }) {
  jobs.forEach(({ id, label }) => known.set(label, id));
  list.replaceChildren(...jobs.map(({ label }) => new Option(label, label)));
}

const MEANINGS = { none: 'pas un métier', own: 'un rêve à part' };

function decidedRow({ words, decision, label }, index) {
  const title = element('h3', `« ${words} »`);
  title.id = `decide-${index}`;
  title.tabIndex = -1;
  const undo = button('Annuler', title.id, () => decide({ words, decision: 'undo' }, `« ${words} » est de nouveau à ranger.`));
  const row = element('li', title, element('p', decision === 'job' ? (label ?? 'un métier qui n’est plus dans la liste') : MEANINGS[decision]), undo);
  row.className = 'card';
  return row;
}

/** Named after its words too: a list of buttons that are all called "Ranger" says nothing. */
function button(text, titleId, act) {
  const made = element('button', text);
  made.type = 'button';
  made.id = `${titleId}-${text.split(' ')[0]?.toLowerCase()}`;
  made.setAttribute('aria-labelledby', `${made.id} ${titleId}`);
  made.addEventListener('click', act);
  return made;
}

/** Decides; then the next words have the focus. */
async function decide(body, told) {
  const rows = [...part('mots').children];
  const index = rows.findIndex((row) => row.contains(document.activeElement));
  const found = await ask(WORDS_ADDRESS, body);
  if (!found) return;
  show(found);
  say(told);
  const left = [...part('mots').querySelectorAll('h3')];
  (left[Math.min(Math.max(index, 0), left.length - 1)] ?? part('file-titre')).focus();
}

/** JSON of the endpoint; undefined, with a word to the reader, when it can't be had. */
async function ask(address, body) {
  try {
    const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) };
    const response = await fetch(address, { headers, cache: 'no-store', ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    if (response.ok) return await response.json();
    say(response.status === 404 ? 'Ce jeton n’ouvre rien ici : vérifiez-le, ou demandez à qui a installé le service.' : `La demande a été refusée (${response.status}).`);
  } catch {
    say('Le service ne répond pas : vérifiez la connexion, puis réessayez.');
  }
  return undefined;
}

const say = (words) => void (part('etat').textContent = words);

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
