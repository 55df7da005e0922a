// Reads the proposed events and decides of them. Texts only go in as text nodes; the token stays in this page's memory.

/** @param {string} id */
const part = (id) => /** @type {any} */ (document.getElementById(id));
const ADDRESS = '/api/moderation/events';
const TITLES = { waiting: 'À relire', accepted: 'Acceptées', refused: 'Refusées' };
const EMPTY = { waiting: 'Rien à relire : tout est fait.', accepted: 'Aucune proposition acceptée.', refused: 'Aucune proposition refusée.' };
const NOTES = {
  'time-unreadable': 'Une heure n’a pas pu être lue : sans elle, l’événement dure toute la journée, ou n’a pas d’heure de fin.',
  'not-located': 'La commune n’est pas dans la liste : l’événement sera dans l’agenda, pas sur la carte.',
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

/** Lists the proposals of the chosen state. */
async function show(isOpening) {
  const found = await ask(`${ADDRESS}?state=${state()}`);
  if (!found) return;
  part('ouvrir').hidden = true;
  part('file').hidden = false;
  count(found.counts);
  const rows = found.items.map(proposal);
  part('propositions').replaceChildren(...(rows.length ? rows : [element('li', EMPTY[state()])]));
  say(isOpening ? `${found.counts.waiting} à relire.` : '');
  if (isOpening) part('file-titre').focus();
}

function count(counts) {
  part('file-titre').textContent = `${TITLES[state()]} (${counts[state()]})`;
  for (const radio of part('etats').querySelectorAll('input')) radio.nextElementSibling.textContent = `${TITLES[radio.value].toLowerCase()} (${counts[radio.value]})`;
}

function proposal({ submissionId, receivedOn, illustrative, event, image, notes, reason }, index) {
  const title = element('h3', event.title);
  title.id = `proposition-${index}`;
  title.tabIndex = -1;
  const row = element('li', title, element('p', event.summary ?? ''), facts(event, { receivedOn, illustrative, reason }));
  row.className = 'card';
  if (image) row.append(picture(image, event.image?.alt ?? ''));
  for (const note of notes) row.append(remark(NOTES[note] ?? note));
  row.append(acts({ id: submissionId, title: event.title }, title.id));
  return row;
}

function facts(event, { receivedOn, illustrative, reason }) {
  const { place, online } = event;
  const lines = [
    ['Quand', event.timings.map(when).join(' ; ') || 'sans date'],
    ['Où', online ? `en ligne${online.url ? ` : ${online.url}` : ''}` : [place?.name, place?.address, place?.postcode, place?.city].filter(Boolean).join(', ') || 'non dit'],
    ['Pour qui', event.audiences.join(', ')],
    ['Prix', event.price],
    ['Plus', event.description],
    ['Adresse', event.url],
    ['Organisé par', event.organizer?.name],
    ['Reçue le', `${day(receivedOn)}${illustrative ? ' (exemple inventé)' : ''}`],
    ['Refusée', reason],
  ];
  return element('dl', ...lines.filter(([, text]) => text).flatMap(([name, text]) => [element('dt', name), element('dd', text)]));
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
    row.append(button('Remettre à relire', titleId, () => decide(which, { decision: 'undo' }, `« ${which.title} » est de nouveau à relire.`)));
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
    say(response.status === 404 ? 'Ce jeton n’ouvre rien ici : vérifiez-le. Le service n’en a peut-être pas (ADMIN_TOKEN).' : `La demande a été refusée (${response.status}).`);
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
