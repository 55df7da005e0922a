// Reads the proposed events and decides of them. Texts only go in as text nodes; the token stays in this page's memory.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));
const ADDRESS = '/api/moderation/events';
const TITLES = { waiting: 'À relire', accepted: 'Acceptées', refused: 'Refusées' };
const EMPTY = { waiting: 'Rien à relire : tout est fait.', accepted: 'Aucune proposition acceptée.', refused: 'Aucune proposition refusée.' };
const NOTES = {
  'time-unreadable': 'Une heure n’a pas pu être lue : sans elle, l’événement dure toute la journée, ou n’a pas d’heure de fin.',
  'not-located': 'La commune n’est pas dans la liste : l’événement sera dans l’agenda, pas sur la carte.',
  'registration-unreadable': 'La façon de s’inscrire n’est ni une adresse, ni un mail, ni un numéro : elle ne sera pas publiée.',
};
const REASONS = ['Ce n’est pas un événement pour les jeunes.', 'C’est de la publicité.', 'Il est déjà dans l’agenda.', 'La date ou le lieu manque.'];

let token = '';
let last = { id: '', title: '' };

part('ouvrir').addEventListener('submit', (event) => {
  event.preventDefault();
  token = part('jeton').value;
  void show(true);
});
part('etats').addEventListener('change', () => void show(false));
part('annuler').addEventListener('click', () => void undo());

const state = () => part('etats').querySelector(':checked').value;

/** As the form words them; others are words already. */
const ACCESS = { wheelchair: 'accessible en fauteuil roulant', 'sign-language': 'langue des signes', 'hearing-loop': 'boucle magnétique', hearing: 'handicap auditif', visual: 'handicap visuel', mental: 'handicap mental', psychic: 'handicap psychique' };

/** Lists the proposals of the chosen state. */
async function show(isOpening) {
  const found = await ask(`${ADDRESS}?state=${state()}`);
  if (!found) return;
  part('ouvrir').hidden = true;
  part('file').hidden = false;
  count(found.counts);
  const rows = rowsOf(found, 0);
  part('propositions').replaceChildren(...(rows.length ? rows : [element('li', EMPTY[state()])]));
  say(isOpening ? `${found.counts.waiting} à relire.` : '');
  if (isOpening) part('file-titre').focus();
}

/** With a button at the end while there are others. */
function rowsOf({ items, next }, first) {
  const rows = items.map((item, i) => proposal(item, first + i));
  if (next === undefined) return rows;
  const more = element('button', 'Voir les suivantes');
  more.type = 'button';
  const end = element('li', more);
  more.addEventListener('click', async () => {
    const found = await ask(`${ADDRESS}?state=${state()}&offset=${next}`);
    if (!found) return;
    const others = rowsOf(found, next);
    end.replaceWith(...others);
    others[0]?.querySelector('h3')?.focus();
  });
  return [...rows, end];
}

function count(counts) {
  part('file-titre').textContent = `${TITLES[state()]} (${counts[state()]})`;
  for (const radio of part('etats').querySelectorAll('input')) radio.nextElementSibling.textContent = `${TITLES[radio.value].toLowerCase()} (${counts[radio.value]})`;
}

function proposal({ submissionId, receivedOn, illustrative, event, categories, image, notes, reason, isAlone }, index) {
  const title = element('h3', event.title);
  title.id = `proposition-${index}`;
  title.tabIndex = -1;
  const row = element('li', title, element('p', event.summary ?? ''), facts(event, { receivedOn, illustrative, reason, categories }));
  row.className = 'card';
  if (image) row.append(picture(image, event.image?.alt ?? ''));
  for (const note of notes) row.append(remark(NOTES[note] ?? note));
  row.append(acts({ id: submissionId, title: event.title, isAlone }, title.id));
  return row;
}

/** All that is published once it is accepted, then what is not. */
function facts(event, { receivedOn, illustrative, reason, categories }) {
  const { place, online, image } = event;
  const lines = [
    ['Quand', event.timings.map(when).join(' ; ') || 'sans date'],
    ['Où', online ? `en ligne${online.url ? ` : ${online.url}` : ''}` : [place?.name, place?.address, place?.postcode, place?.city].filter(Boolean).join(', ') || 'non dit'],
    ['De quoi il est question', categories?.join(', ')],
    ['Pour qui', event.audiences.join(', ')],
    ['Prix', event.price],
    ['Inscription (publiée telle quelle)', registration(event.registration)],
    ['Accessibilité', event.accessibility.map((word) => ACCESS[word] ?? word).join(', ')],
    ['Plus', event.description],
    ['Adresse', event.url],
    ['Texte de l’image', image?.alt],
    ['Organisé par', event.organizer?.name],
    ['Reçue le', receivedOn ? `${day(receivedOn)}${illustrative ? ' (exemple inventé)' : ''}` : 'la proposition elle-même est effacée'],
    ['Refusée', reason],
  ];
  return element('dl', ...lines.filter(([, text]) => text).flatMap(([name, text]) => [element('dt', name), element('dd', text)]));
}

/** The mail and the number are seen by everybody: whoever accepts must have read them. */
function registration(said) {
  if (!said) return '';
  return [said.required ? 'il faut s’inscrire' : 'sans obligation', said.url, said.email, said.phone].filter(Boolean).join(', ');
}

const day = (text) => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${text.slice(0, 10)}T00:00Z`));
const hour = (text) => text.slice(11, 16).replace(':', ' h ');

function when({ date, start, end }) {
  if (date) return `${day(date)}, toute la journée`;
  return `${day(start)}, ${end ? `de ${hour(start)} à ${hour(end)}` : `à ${hour(start)}`}`;
}

function picture(address, alt) {
  const image = document.createElement('img');
  image.alt = alt;
  image.src = address;
  return image;
}

function remark(text) {
  const note = element('p', text);
  note.className = 'note';
  return note;
}

/** The decisions that make sense of a proposal in its present state. */
function acts(which, titleId) {
  const row = element('div');
  row.className = 'acts';
  if (state() !== 'waiting') {
    if (which.isAlone) row.append(button('Retirer de l’agenda', titleId, () => decide(which, { decision: 'undo' }, `« ${which.title} » n’est plus dans l’agenda.`)));
    else row.append(button('Remettre à relire', titleId, () => decide(which, { decision: 'undo' }, `« ${which.title} » est de nouveau à relire.`)));
    return row;
  }
  const reason = element('input');
  reason.id = `${titleId}-motif`;
  reason.maxLength = 500;
  reason.setAttribute('list', reasons().id);
  const label = element('label', 'Motif du refus');
  label.htmlFor = reason.id;
  const accept = button('Accepter', titleId, () => decide(which, { decision: 'accept' }, `« ${which.title} » est dans l’agenda.`));
  accept.className = 'button';
  const refuse = button('Refuser', titleId, () => {
    if (reason.value.trim()) return decide(which, { decision: 'refuse', reason: reason.value.trim() }, `« ${which.title} » est refusée.`);
    say('Pour refuser, dites pourquoi : le motif reste avec la proposition.');
    reason.setAttribute('aria-invalid', 'true');
    reason.focus();
  });
  // Enter in the reason is "refuse": the field serves nothing else
  reason.addEventListener('keydown', (event) => event.key === 'Enter' && refuse.click());
  row.append(accept, element('span', label, reason), refuse);
  return row;
}

/** Reasons to choose from: one list for the page. */
function reasons() {
  const known = part('motifs');
  if (known) return known;
  const list = element('datalist', ...REASONS.map((text) => new Option(text, text)));
  list.id = 'motifs';
  document.body.append(list);
  return list;
}

/** Named after its proposal too: a list of buttons that are all called "Accepter" says nothing. */
function button(text, titleId, act) {
  const made = element('button', text);
  made.type = 'button';
  made.id = `${titleId}-${text.split(' ')[0]?.toLowerCase()}`;
  made.setAttribute('aria-labelledby', `${made.id} ${titleId}`);
  made.addEventListener('click', act);
  return made;
}

/** Decides; then the next proposal has the focus, or the one that came back. */
async function decide({ id, title }, body, words) {
  const rows = [...part('propositions').children];
  const index = rows.findIndex((row) => row.contains(document.activeElement));
  if (!(await ask(`${ADDRESS}/${encodeURIComponent(id)}`, body))) return;
  last = { id, title };
  await show(false);
  say(words);
  part('retour').hidden = body.decision === 'undo';
  const left = [...part('propositions').querySelectorAll('h3')];
  const back = body.decision === 'undo' ? left.find((heading) => heading.textContent === title) : undefined;
  (back ?? left[Math.min(Math.max(index, 0), left.length - 1)] ?? part('file-titre')).focus();
}

async function undo() {
  await decide(last, { decision: 'undo' }, `« ${last.title} » est de nouveau à relire.`);
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
