import { frenchStem } from './french-stem.js';

/** A word of a text: where it is, how it is compared. */
export interface Word {
  readonly stem: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** says that something was not done: it counts only inside a phrase (`pas lâché`) */
  readonly isDenied: boolean;
  /** too common to say anything by itself */
  readonly isEmpty: boolean;
}

const EMPTY = new Set(
  `
  a ai aie ait ans apres as assez au aucun aucune aussi autre autres aux avais avait avant avec avez avoir avons ayant beaucoup bien bon bonne
  bref c ca car ce cela celle celui ces cest cet cette ceux chaque chez chose choses ci comme comment cote coup d dans de deja depuis derniere
  dernier des deux dire dis dit donc dont du e elle elles en encore enfin ensuite entre es est et etais etait etaient etant ete etes etre eu eux
  faire fais faisais faisait fait faites faut fois font franchement genre grace hier ici il ils j jai je jetais jour jours jusqu jusque juste
  jsuis l la le les leur leurs lors lorsque lui m ma mais me meme memes mes mettre mi mieux mis moi moins mois mon n ne ni non nos notre nous on
  ont or ou oui par parce parfois pas pendant petit petite petits peu peut peux plein plus plusieurs plutot pour pourquoi pouvoir pres presque
  puis qu quand quatre que quel quelle quelques quelqu qui quoi rien s sa sais sans se sera serai ses si sinon six soir sois soit sommes son
  sont souvent sous suis sur surtout t ta tant tard te tel temps tes toi ton toujours tous tout toute toutes tres trois trop truc trucs tu un
  une uns va vais vas venir vers veux voila voir vos votre vous vrai vraiment vu x y ac annee annees an bcp cetait ct dc deja ds etc jsuis kan
  ke ki koi mdr mm mtn ms oklm pk pcq pr ptn qd quon rn slt souvent tjrs tjr tkt tt ts vla wesh wsh chui chuis jvais jfais jai lai dun dune
  cetais jme jsp capacite capable maniere facon cas ainsi afin lequel laquelle desquels notamment eventuellement
  `
    .trim()
    .split(/\s+/),
);

const DENIES = new Set(['pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni']);
/** After `pas`, these deny themselves alone: `c'était pas facile d'organiser` tells of organising. */
const MILD = new Set(
  `
  facile simple evident grave mal que seulement toujours tout tous toute trop assez encore seul seule peur envie beaucoup forcement mauvais cool
  drole peu vraiment tres
  `
    .trim()
    .split(/\s+/),
);
/** What was denied ends here. */
const TURNS = new Set(['mais', 'et', 'puis', 'donc', 'alors', 'pour', 'parce', 'car', 'quand', 'sauf', 'pourtant']);
const DENIED_WORDS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case without accents; letters told more than twice once: `trooop` is `trop`. */
export const foldWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/([a-z])\1{2,}/g, '$1');

/** The words of a text, in order. Whoever writes `je n'ai pas réparé de vélo` has not repaired one. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let denied = 0;
  let before = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const folded = foldWord(written);
    if (/[.,;:!?\n()]/.test(text.slice(before, index)) || TURNS.has(folded)) denied = 0;
    before = index + written.length;
    const isMild = denied === DENIED_WORDS && MILD.has(folded);
    words.push({ stem: frenchStem(folded), folded, start: index, end: before, isDenied: denied > 0, isEmpty: EMPTY.has(folded) || folded.length < 2 });
    denied = DENIES.has(folded) ? DENIED_WORDS : isMild ? 0 : Math.max(0, denied - 1);
  }
  return words;
}
