// Lists what people asked and decides of it. Texts only go in as text nodes; the token stays in this page's memory.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));
const ADDRESS = '/api/moderation/questions';
const HINTS = {
  email: 'une adresse mail',
  phone: 'un numéro de téléphone',
  link: 'une adresse de page',
  handle: 'un pseudo',
  name: 'peut-être un nom',
  address: 'une adresse',
  birth: 'une date',
};

let token = '';
let last = '';
let themes = [];

part('ouvrir').addEventListener('submit', (event) => {
  event.preventDefault();
  token = part('jeton').value;
  void open();
});
part('annuler').addEventListener('click', () => void decide({ decision: 'undo', submission: last }, 'C’est annulé : la question est de nouveau à relire.'));

async function open() {
  const found = await ask();
  if (!found) return;
  part('ouvrir').hidden = true;
  part('file').hidden = false;
  show(found);
  say(`${found.counts.waiting} à relire.`);
  part('file-titre').focus();
}

function show({ counts, waiting, published, refused, ...found }) {
  themes = found.themes;
  part('file-titre').textContent = `À relire (${counts.waiting})`;
  part('publiees-titre').textContent = `Publiées (${counts.published})`;
  part('ecartees-titre').textContent = `Écartées (${counts.refused})`;
  const rows = waiting.map(waitingRow);
  part('questions').replaceChildren(...(rows.length ? rows : [element('li', 'Rien à relire : tout est fait.')]));
  part('publiees').replaceChildren(...published.map(publishedRow));
  part('ecartees').replaceChildren(...refused.map(refusedRow));
}

const nameOfMonth = (month) => new Date(`${month}-15T12:00:00Z`).toLocaleDateString('fr', { month: 'long', year: 'numeric' });
const nameOfTheme = (code) => themes.find(({ id }) => id === code)?.label ?? 'sans thème';

function waitingRow({ submissionId: submission, said, theme, month, hints, similar }, index) {
  const title = titleOf(`« ${said} »`, `question-${index}`);
  const about = element('p', `${nameOfTheme(theme)}, ${nameOfMonth(month)}`);
  about.className = 'quiet';
  const row = element('li', title, about, ...hintsOf(hints), ...similarOf(similar, { submission, title }), wording({ text: said, theme }, {
    id: title.id,
    label: 'Publier',
    onSend: (worded) => decide({ decision: 'publish', submission, ...worded }, `Publiée : « ${worded.text} »`, submission),
    more: button('Écarter', title.id, () => decide({ decision: 'refuse', submission }, 'Écartée : elle ne paraîtra pas.', submission)),
  }));
  row.className = 'card';
  return row;
}

/** What may say who somebody is. */
function hintsOf(hints) {
  if (!hints.length) return [];
  const told = element('p', element('strong', 'Attention : '), hints.map(({ kind, found }) => `${HINTS[kind] ?? kind} (${found})`).join(', '), '.');
  told.className = 'note';
  return [told];
}

/** Questions that are published already and ask nearly the same. */
function similarOf(similar, { submission, title }) {
  if (!similar.length) return [];
  const rows = similar.map(({ id, text }, i) => {
    const join = button('C’est la même', `${title.id}-proche-${i}`, () => decide({ decision: 'group', submission, question: id }, `Réunie avec « ${text} »`, submission));
    const name = element('span', `« ${text} » `);
    name.id = `${title.id}-proche-${i}`;
    return element('li', name, join);
  });
  return [element('p', 'Déjà sur le mur :'), element('ul', ...rows)];
}

/** The question as it will be read, its theme, an answer if there is one. Ctrl and Enter sends it from any field. */
function wording({ text, theme, answer }, { id, label, onSend, more }) {
  const words = field('textarea', { id: `${id}-mots`, label: 'La question, telle qu’elle sera lue', value: text, most: 300 });
  const select = element('select', ...themes.map((one) => new Option(one.label, one.id, one.id === theme, one.id === theme)));
  select.id = `${id}-theme`;
  const reply = field('textarea', { id: `${id}-reponse`, label: 'La réponse', value: answer?.text ?? '', most: 1000 });
  const link = field('input', { id: `${id}-lien`, label: 'Une page qui répond (https://…)', value: answer?.url ?? '', most: 2000 });
  const details = element('details', element('summary', 'Ajouter une réponse'), reply.row, link.row);
  details.open = Boolean(answer);
  const send = button(label, id, undefined);
  send.type = 'submit';
  send.className = 'button';
  const acts = element('div', send, more);
  acts.className = 'acts';
  const form = element('form', words.row, labelled(select, 'Thème'), details, acts);
  form.className = 'wording';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [said, url] = [reply.input.value.trim(), link.input.value.trim()];
    void onSend({ text: words.input.value.trim(), theme: select.value, ...((said || url) && { answer: { text: said, ...(url && { url }) } }) });
  });
  form.addEventListener('keydown', (event) => event.key === 'Enter' && event.ctrlKey && form.requestSubmit());
  return form;
}

function field(name, { id, label, value, most }) {
  const input = element(name);
  input.id = id;
  input.value = value;
  input.maxLength = most;
  input.autocomplete = 'off';
  input.required = id.endsWith('-mots');
  return { input, row: labelled(input, label) };
}

function labelled(input, text) {
  const label = element('label', text);
  label.htmlFor = input.id;
  return element('div', label, input);
}

const persons = (people) => (people === 1 ? 'une personne' : `${people} personnes`);

function publishedRow({ id: question, text, theme, answer, people, months }, index) {
  const title = titleOf(text, `publiee-${index}`);
  const about = element('p', `${nameOfTheme(theme)}. Demandée par ${persons(people)} : ${months.map(nameOfMonth).join(', ')}.`);
  about.className = 'quiet';
  const change = wording({ text, theme, answer }, {
    id: title.id,
    label: 'Changer',
    onSend: (worded) => decide({ decision: 'change', question, seen: text, ...worded }, `Changée : « ${worded.text} »`),
    more: button('Retirer du mur', title.id, () => decide({ decision: 'withdraw', question }, 'Retirée : celles et ceux qui l’ont posée sont de nouveau à relire.')),
  });
  const row = element('li', title, about, element('details', element('summary', 'Reformuler, répondre ou retirer'), change));
  row.className = 'card';
  return row;
}

function refusedRow({ submissionId: submission, said }, index) {
  const title = titleOf(`« ${said} »`, `ecartee-${index}`);
  const row = element('li', title, button('Reprendre', title.id, () => decide({ decision: 'undo', submission }, 'Elle est de nouveau à relire.')));
  row.className = 'card';
  return row;
}

function titleOf(text, id) {
  const title = element('h3', text);
  title.id = id;
  title.tabIndex = -1;
  return title;
}

/** Named after its question too: a list of buttons that are all called "Publier" says nothing. */
function button(text, titleId, act) {
  const made = element('button', text);
  made.type = 'button';
  made.id = `${titleId}-${text.split(' ')[0]?.toLowerCase()}`;
  made.setAttribute('aria-labelledby', `${made.id} ${titleId}`);
  if (act) made.addEventListener('click', act);
  return made;
}

/** Decides; then the next question of the same list has the focus. */
async function decide(body, told, undoable = '') {
  const list = document.activeElement?.closest('.proposals') ?? part('questions');
  const index = [...list.children].findIndex((row) => row.contains(document.activeElement));
  const found = await ask(body);
  if (!found) return;
  const isLate = found.code === 'already-decided';
  last = isLate ? '' : undoable;
  part('retour').hidden = !last;
  show(isLate ? found.state : found);
  say(isLate ? 'Quelqu’un d’autre en a décidé entre-temps : rien n’a changé, voici où l’on en est.' : told);
  const left = [...list.querySelectorAll('h3')];
  (left[Math.min(Math.max(index, 0), left.length - 1)] ?? part('file-titre')).focus();
}

const REFUSALS = {
  'identity-in-text': 'Un mail, un numéro ou un pseudo est encore dans la question : reformulez-la.',
  'unknown-question': 'Cette question n’est plus sur le mur : quelqu’un d’autre l’a retirée. Rouvrez la page.',
  'invalid-document': 'Il manque la question, ou l’adresse de la page n’est pas une adresse https.',
};

/** JSON of the endpoint, also of what somebody else decided first; undefined, with a word to the reader, when it can't be had. */
async function ask(body) {
  try {
    const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) };
    const response = await fetch(ADDRESS, { headers, cache: 'no-store', ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    if (response.ok) return await response.json();
    const refusal = await response.json().catch(() => ({}));
    const { code } = refusal;
    if (code === 'already-decided') return refusal;
    if (response.status === 404 && !body) say('Ce jeton n’ouvre rien ici : vérifiez-le, ou demandez à qui a installé le service.');
    else say(REFUSALS[code] ?? `La demande a été refusée (${response.status}).`);
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
