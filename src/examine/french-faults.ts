type Say = (...parts: string[]) => string;

const KINDS: Readonly<Record<string, string>> = { string: 'un texte', number: 'un nombre', int: 'un nombre entier', boolean: 'true ou false', array: 'une liste [ ]', object: 'un bloc { }', record: 'un bloc { }' };
const kind = (name = ''): string => KINDS[name] ?? name;
const list = (codes = ''): string => codes.replaceAll(' or ', ', ');

const orRather = (meant: string | undefined): string => (meant ? ` Vouliez-vous écrire « ${meant} » ?` : '');

/** What the contract says in English, for who writes the form in French. The first that fits is used. */
const WORDS: readonly (readonly [RegExp, Say])[] = [
  [/^is missing \(expected an? (\w+)\)$/, (_, name) => `manque : ${kind(name)} est attendu.`],
  [/^is not an? (\w+)$/, (_, name) => `devrait être ${kind(name)}.`],
  [/^is over the limit of (\S+) characters$/, (_, most) => `est trop long : ${most} signes au plus.`],
  [/^is over the limit of (\S+)( items)?$/, (_, most) => `est trop grand : ${most} au plus.`],
  [/^is under the minimum of (\S+)/, (_, least) => `est trop petit : ${least} au moins.`],
  [/^does not have the form \/\^\[A-Za-z\]/, () => 'doit commencer par une lettre, sans espace ni accent : lettres, chiffres, tirets.'],
  [/^does not have the form/, () => "n'a pas la forme attendue : lettres sans accent, chiffres, tirets, points."],
  [/^is not a day/, () => 'doit être un jour, écrit 2026-09-01.'],
  [/^is not ("[^]*)$/, (_, codes) => `doit être l'une de ces valeurs : ${list(codes)}.`],
  [/^has none of the accepted shapes$/, () => "n'a aucune des formes acceptées."],
  [/^has no operator/, () => 'ne compare rien : ajoutez eq, ne, in, has, lt, le, gt, ge ou known.'],
  [/^is empty$/, () => 'est vide.'],
  [/^"(.*)" has neither options nor list$/, (_, id) => `« ${id} » n'a pas de réponses : ajoutez options, ou list.`],
  [/^"(.*)" is not in lists$/, (_, name) => `la liste « ${name} » n'existe pas dans lists.`],
  [/^code "(.*)" is used twice$/, (_, code) => `le code « ${code} » sert deux fois.`],
  [/^"(.*)" is already the id of (.+)$/, (_, id, path) => `l'identifiant « ${id} » sert déjà : ${path}.`],
  [/^"(.*)" is not a question$/, (_, id) => `aucune question ne s'appelle « ${id} ».`],
  [/^"(.*)" is not asked before "(.*)": /, (_, read, reader) => `« ${read} » est posée après « ${reader} » : une règle ne peut lire que ce qui précède.`],
  [/^"(.*)" goes with the contact: "(.*)", which/, (_, read, reader) => `« ${read} » part avec les coordonnées : « ${reader} », qui part avec les réponses, ne peut pas en dépendre.`],
  [/^"(.*)" is not optional: /, (_, id) => `« ${id} » est obligatoire : elle ne peut pas être cachée.`],
  [/^asks a question twice$/, () => 'pose deux fois la même question.'],
  [/^is missing: the form has (.+)$/, (_, names) => `n'existe pas : le formulaire a ${names}.`],
  [/^"(.*)" has no rows$/, (_, id) => `« ${id} » n'a pas de lignes : ajoutez rows.`],
  [/^"(.*)" has no questions$/, (_, id) => `le groupe « ${id} » n'a pas de questions.`],
  [/^"(.*)" has no value to calculate$/, (_, id) => `« ${id} » n'a rien à calculer : ajoutez value.`],
  [/^"(.*)" is not a type this version knows: asked as text(?:; did you mean "(.*)"\?)?$/, (_, type, meant) => `le type « ${type} » n'est pas connu : la question est posée comme un texte.${orRather(meant)}`],
  [/^is no JSON: ([^]*)$/, (_, reason) => `n'est pas du JSON : ${reason}`],
  [/^the answer is over (\d+) bytes/, (_, most) => `dépasse ${Math.round(Number(most) / 1_048_576)} Mo : les widgets ne le lisent pas.`],
  [/^the answer is nested deeper than (\d+) levels/, (_, most) => `a plus de ${most} niveaux imbriqués : les widgets ne le lisent pas.`],
  [/^is an HTML page, not data/, () => 'est une page HTML, pas des données : l’adresse est fausse, ou c’est celle de la page autour des données.'],
  [/^is XML \(RSS, perhaps\)/, () => 'est du XML (un flux RSS, peut-être), qui n’est pas lu : demandez du iCalendar, du JSON ou du CSV.'],
  [/^is of no format that is known/, () => 'n’est d’aucun format connu. Si c’est un tableau, dites-le par `format`, et ses colonnes par `mapping`.'],
  [/^is ("ij\/.*"), which this version does not know(?:; did you mean "(.*)"\?)?$/, (_, name, meant) => `est ${name}, que cette version ne connaît pas.${orRather(meant)}`],
  [/^has nothing that can be read$/, () => 'n’a rien qui puisse être lu.'],
  [/^is left out: ([^]*)$/, (_, reason) => `est laissé de côté : ${inFrench(reason)}`],
  [/^([^]*): it is passed over$/, (_, reason) => `${inFrench(reason)} Ce n’est pas repris.`],
  [/^"(.*)" is not a key that a form has here: it is passed over(?:; did you mean "(.*)"\?)?$/, (_, key, meant) => `« ${key} » n'existe pas à cet endroit : ce qui y est écrit ne compte pas.${orRather(meant)}`],
];

/** The same thing in French; as it was when nobody has put it into French yet. */
export function inFrench(message: string): string {
  for (const [pattern, say] of WORDS) {
    const found = pattern.exec(message);
    if (found) return say(...found);
  }
  return message;
}
