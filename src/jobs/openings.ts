/** Words with which people come to the job: `moi j'aimerais bien devenir un jour un …`. None begins the name of a job that only differs by it. */
const OPENING = new Set(
  `je j jai ai moi m me mon ma mes veux veut veu voudrais voudrait voudrai voulais voulait vx jveux jvoudrais jaimerais jaimerai aimerais aimerai aimerait aime aimer adore adorerais adorerai souhaite
souhaiterais souhaiterai souhaitais reve revais rever espere compte prefere prefererais prefererai envie projet envisage pense imagine crois vois vais va suis serai serais sera serait etais etait etre etr ete aitre
devenir devenire devnir devient deviendrai deviendrais deveni faire fair fere fais exercer pratiquer travailler travaille travaillais bosser bosse bossais comme en tant que qu de d du des le la les l
un une c est ce ca sa serai metier metiers travail boulot job profession carriere plus tard quand grand grande dans bien beaucoup trop super bon bonne vrai vraie tres jour toujours enfance petite depuis
voudrions oui ben bah euh heu bonjour futur future ideal ideale prefere preferee poste domaine secteur milieu branche filiere y pour avec chez au aux a et ou soit peut surement probablement surtout
plutot deja genre alors mais si possible devenait fus jetais jadorerais tjrs toute vie voulu aurais aurai eu avoir mieux choisir choisi celui celle celebre grands meilleur meilleure
professionnellement reconversion actuellement retour premier premiere deuxieme troisieme choix reponse numero 1 2 3 etudes etude formation diplome petit petite gentil gentille belle jolie excellent excellente incroyable fort forte apprenti apprentie monsieur madame dame`
    .split(/\s/),
);

/** What was added behind the job; from here on the answer is dropped. */
const ENDING =
  / (?:parce|pck|psk|pcq|puisque|afin|comme|car (?:j|je|c|il|elle|on|ca|cela|les|mon|ma)|c est|ce serait|mais|si|qui|quand|j|je|ca me|ca|plus tard|depuis|svp|stp|lol|mdr|ou (?:rien|autre|autre chose)|un jour|voila|et (?:aider|gagner|voyager|avoir|etre|sauver|tout|plein)|etc|of course|bien sur|connue?s?|celebres?|riche|du monde|pro et|je crois|peut etre|surement|je pense|a mi temps|a plein temps|en cdi|a mon compte|independante?|haha|tres fort|trop bien|si possible|d abord|puis|dans la vie)(?: .*)?$/;

/** The answer, then each time with one more word of its opening gone. */
export function withoutOpening(folded: string): string[] {
  const words = folded.split(' ');
  const left = [folded];
  while (words.length > 1 && OPENING.has(words[0] ?? '')) {
    words.shift();
    left.push(words.join(' '));
  }
  return left;
}

/** Without the reasons and remarks behind the job; as it was when there are none. */
export function withoutEnding(folded: string): string {
  const head = folded.replace(ENDING, '');
  return head.split(' ').every((word) => OPENING.has(word)) ? folded : head;
}

/** Where a long opening, misspelt perhaps, comes to the point. */
const POINT = /^.* (?:devenir|devnir|etre|exercer|metier de|serais|serai) (.+)$/;
export const afterPoint = (folded: string): string | undefined => POINT.exec(folded)?.[1];

/** Before a place, a purpose or a company: the job is said, and stays the same. */
const WHERE = new Set('a au aux dans pour chez sur en avec sans comme et ou qui a contre aupres entre'.split(' '));
/** Before what makes another job of it, mostly: `chef d’orchestre`, but `infirmier de nuit`. */
const OF = new Set('de du des d'.split(' '));

export interface Beginning {
  readonly head: string;
  /** goes on with `de`, or with a word that may belong to the job */
  readonly isOf: boolean;
}

/** Each way to stop earlier, the longest first. Where no place or purpose follows, what is left out may make another job. */
export function beginningsOf(folded: string): Beginning[] {
  const words = folded.split(' ');
  const isSmall = (word: string): boolean => WHERE.has(word) || OF.has(word);
  const ends = words.flatMap((word, i) => (i > 0 && !isSmall(words[i - 1] ?? '') ? [{ head: words.slice(0, i).join(' '), isOf: !WHERE.has(word) }] : []));
  return ends.reverse();
}
