import { saveFile } from '../../../src/ui/save-file.js';
import type { Form } from '../../../src/contract/index.js';
import { checkText } from './check-form.js';
import { Editor } from './editor.js';
import { exampleNamed, EXAMPLES } from './examples.js';
import { exportCodebook, exportJsonSchema, importFile, type Opened } from './exchange.js';
import { forgetText, keepText, keptText } from './kept-text.js';
import { Preview } from './preview.js';
import { counted, showRemarks } from './remarks.js';

/** An element of this page by its id; the page and this script are one thing, so it is there. */
const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

let current: Form | undefined;
let isTyped = false;

const preview = new Preview({
  frame: part('cadre'),
  element: part('apercu'),
  variant: part('variante'),
  lang: part('langue'),
  widths: [...document.querySelectorAll<HTMLInputElement>('input[name="largeur"]')],
  stale: part('ancien'),
  unknown: part('inconnues'),
  sent: part('envoi'),
  apart: part('a-part'),
});
const editor = new Editor({ field: part<HTMLTextAreaElement>('texte'), numbers: part('numeros'), onChange });

function onChange(text: string): void {
  const { faults, warnings, advice, form } = checkText(text, exampleNamed);
  current = form;
  editor.mark([...faults, ...warnings].map(({ line }) => line));
  showRemarks(part('defauts'), faults, (place) => editor.goTo(place));
  showRemarks(part('attention'), warnings, (place) => editor.goTo(place));
  showRemarks(part('conseils'), advice, (place) => editor.goTo(place));
  say(part('etat'), `${counted(faults.length, 'défaut')}${warnings.length ? `, ${warnings.length} à vérifier` : ''}, ${counted(advice.length, 'conseil').toLowerCase()}.`);
  part('etat').dataset['ok'] = String(faults.length === 0);
  for (const id of ['json-schema', 'dictionnaire']) part<HTMLButtonElement>(id).disabled = form === undefined;
  preview.show(form);
  if (isTyped) keepText(text);
}

/** Said once: the same words again would be read aloud at each key. */
function say(status: HTMLElement, words: string): void {
  if (status.textContent !== words) status.textContent = words;
}

/** What a file was turned into, and what was lost on the way. */
function open({ text, report }: Opened): void {
  isTyped = true;
  if (text !== undefined) editor.replace(text);
  part('rapport').hidden = report.length === 0;
  part('rapport-liste').replaceChildren(
    ...report.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  say(part('fait'), text === undefined ? 'Ce fichier n’a pas pu être ouvert.' : report.length ? 'Fichier importé : lisez le rapport.' : 'Fichier ouvert.');
}

part('texte').addEventListener('input', () => void (isTyped = true));
part('ouvrir-exemple').addEventListener('click', () => open({ text: EXAMPLES[part<HTMLSelectElement>('exemple').value] ?? '', report: [] }));
part<HTMLInputElement>('fichier').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void importFile(file).then(open);
  input.value = ''; // the same file may be opened again
});
part('enregistrer').addEventListener('click', () => saveFile(editor.text, { name: `${current?.id ?? 'formulaire'}.json`, type: 'application/json' }));
part('json-schema').addEventListener('click', () => void (current && exportJsonSchema(current)));
part('dictionnaire').addEventListener('click', () => void (current && exportCodebook(current)));
part('oublier').addEventListener('click', () => {
  forgetText();
  isTyped = false;
  say(part('fait'), 'Le brouillon est effacé de ce navigateur.');
});

const kept = keptText();
isTyped = kept !== undefined;
editor.start(kept ?? EXAMPLES['mon-formulaire'] ?? '');
