/**
 * In order: what a rule writes, the next ones read. Number and gender first, then endings of nouns and of verbs, each only where enough is left. After the
 * light stemmers for French (Savoy 2006, "Light stemming approaches for the French, Portuguese, German and Hungarian languages"), but verbs are cut too: people tell
 * what they did (`j'ai réparé`), lists what is done (`Réparer`, `Réparation`).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/aux$/, 'al'],
  [/(?<=...)[sx]$/, ''],
  [/(?<=...)e$/, ''],
  [/(?<=..)e$/, ''],
  [/(?<=....)(?:abilit|ibilit|abl|ibl)$/, ''],
  [/(?<=....)(?:ation|ateur|atric)$|(?<=...t)(?:ion|eur|ric|if|iv|ivit)$/, ''],
  [/(?<=....)(?:issement|ement|ment)$|(?<=.....)ag$|(?<=.....)(?:aient|ent)$|(?<=....)ant$/, ''],
  [/(?<=...)(?:eur|eus)$|(?<=.....)(?:ier|ien|ienn)$/, ''],
  [/(?<=...)(?:er|ez|ais?|ait|ir|it)$|(?<=...[^aeou])i$/, ''],
  [/qu$/, 'c'],
  [/gu$/, 'g'],
  [/y$/, 'i'],
  [/(.)\1$/, '$1'],
  [/(?<=...)[es]$/, ''],
];

/** Words that change within, and the stem that they have with others of their family. */
const IRREGULAR = new Map(
  `
  vente: vendre vend vends vendu vendus vendue vendais vendait vente ventes vendeur vendeuse vendeurs;
  apprend: apprendre apprend apprends appris apprise apprenais apprentissage apprenti apprentie;
  ecri: ecrit ecrits ecrite ecrites ecrire ecris ecrivais ecriture ecritures; redac: redige rediger redaction redactions;
  lectur: lu lis lire lisais lecture lectures lecteur; peintur: peint peindre peins peignais peinture peintures;
  construc: construit construire construis construisais construction;
  traduc: traduit traduire traduis traduisais traduction traductions traducteur traductrice;
  condui: conduit conduire conduis conduisais conduite conducteur; entretien: entretenir entretenu entretient entretiens entretien;
  travail: travaux; papier: papier papiers; accueil: accueilli accueillis accueillie accueillir accueille accueillais accueil;
  decouvr: decouvert decouverte decouvertes decouvrir decouvre; proteg: proteger protege protection; resou: resoudre resolu resolution;
  creat: creer cree crees creais creait; coutur: coudre cousu couds cousais couture coutures couturiere; mont: montage montages;
  cuit: cuire cuit cuisson; produi: produire produit produits production; servic: servir sers servais servi service services;
  inscri: inscrire inscrit inscription; surveil: surveillance surveiller surveille surveillais; install: installer installe installation;
  entraid: entraide entraider; soign: soin soins soigner soigne soignais soigneur; dessin: dessin dessins dessiner dessine;
  ger: gerer gere gestion gestionnaire; respons: responsable responsables responsabilite responsabilites`
    .trim()
    .split(/;\s+/)
    .flatMap((family) => {
      const [stem = '', forms = ''] = family.split(': ');
      return forms.split(' ').map((form) => [form, stem.trim()] as const);
    }),
);

const known = new Map<string, string>();
/** Most words are met again; somebody who types nonsense all day must not fill the memory. */
const MOST_KEPT = 20_000;
const SHORT = 4;

/**
 * One form for what a folded word is cut from: `reparer`, `repare`, `reparation` are `repar`. Not a word of French: only equal ones mean something.
 * Cuts deeper than the stems of `src/jobs`, where a baker and a bakery must stay two.
 */
export function frenchStem(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    stem = IRREGULAR.get(word) ?? (word.length < SHORT ? word : RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word));
    known.set(word, stem);
  }
  return stem;
}
