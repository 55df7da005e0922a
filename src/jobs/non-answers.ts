/** Answers that name no job, folded. Who says *maman* means a person; *riche* is no trade. */
const NON_ANSWERS = new Set(
  `rien|aucun|aucune|aucune idee|pas d idee|pas idee|sans idee|idee|nsp|jsp|jspp|jcp|jsais pas|chais pas|chepa|chai pas|je sais pas|je ne sais pas|sais pas|sait pas|ne sais pas|
pas encore|je sais pas encore|sais pas encore|je ne sais pas encore|je sais plus|sais plus|inconnu|indecis|indecise|aucun metier|aucun reve|pas de reve|pas de metier|rien du tout|rien de special|
non|oui|nan|nope|ok|bof|ouais|peut etre|on verra|on verra bien|a voir|je verrai|je verrais|plus tard|autre|autres|divers|n importe quoi|n importe|peu importe|nimporte quoi|tout|tous|
na|n a|neant|vide|test|essai|blabla|bla bla|lol|mdr|ptdr|haha|hihi|xd|salut|coucou|bonjour|merci|joker|secret|c est un secret|non merci|pas envie|flemme|la flemme|no|idk|i don t know|
papa|maman|mama|papi|papy|mamie|mami|mamy|pere|mere|maman et papa|papa et maman|frere|soeur|grand frere|grande soeur|bebe|mon pere|ma mere|mon papa|ma maman|grand pere|grand mere|tonton|tata|enfant|
mari|femme|fille|garcon|homme|adulte|grand|grande|vieux|moi|moi meme|quelqu un|personne|quelque chose|toi|lui|
mere au foyer|femme au foyer|homme au foyer|pere au foyer|maman au foyer|parent|
riche|etre riche|tres riche|millionnaire|milliardaire|millionaire|multimillionnaire|rentier|rentiere|heureux|heureuse|argent|de l argent|gagner de l argent|gagner beaucoup d argent|avoir de l argent|beaucoup d argent|
etre heureux|libre|dormir|manger|jouer|chomeur|chomeuse|chomage|au chomage|retraite|retraitee|retraiter|a la retraite|deja a la retraite|vacances|etre en vacances|sieste|glander|ne rien faire|rien faire|
mourir|mort|vivre|survivre|vie|travail|travailler|metier|boulot|job|bosser|
caca|pipi|prout|zizi|merde|con|conne|connard|connasse|pute|putain|salope|fdp|ntm|ta mere|ta gueule|tg|nique ta mere|nique|encule|batard|bite|couille|couilles|cul|pd|gogol|debile|nul|nulle|idiot|idiote|
imbecile|abruti|abrutie|suce|va te faire|fuck|fuck you|shit|bitch|sexe|porno|cacahuete|gros con|sale con|c est nul|c est de la merde|on s en fout|je m en fous|je m en fiche|m en fous|rien a foutre|balek|bidon|azerty|qwerty|azertyuiop|qsdf|abc|abcd|abcdef|toto|tata|titi`
    .replaceAll('\n', '')
    .split('|'),
);

/** How refusals begin: what comes after is no job either. */
const REFUSAL =
  /^(?:(?:moi |mais |ben |bah |euh |encore |alors |franchement |en fait |desole |pour l instant |pour le moment |actuellement |aujourd hui )*)(?:(?:j(?:e|)|on) ?(?:n )?(?:ne |n )?(?:ai |en )?(?:ai |)?(?:s[ae](?:is|it|i|s)|sé|sui[st]?|connais|cherche|hesite|reflechi\w*|veux|ai|en sais)(?: encore| toujours| vraiment| absolument| trop)? ?(?:pas?|rien|plus|encore|aucun\w*|entre)|(?:(?:j|je|g) ?e? )?(?:pas?|aucune?|sans) (?:encore |trop |vraiment )?(?:d ?|de )?(?:ide|idees?|choisi|decide|reflechi|reve|metier|projet|sur|sure|savoir|envie)|j hesite|je cherche|je reflechis|(?:cela|[cs]a) depend|trop (?:jeune|tot|vieux|vieille|tard)|n importe|(?:aucune?|rien) (?:pour|encore|actuellement|en ce moment))/;

/** Letters without a vowel or the same ones over again: keys that were hit. */
const HIT_KEYS = /^(?:[^aeiouy ]{5,}|(\w{1,3})\1{2,}|(?:ha|hi|ah|he|lo|xd)+)$/;

/** Is a folded answer none: empty, a single letter, a number, a refusal, a relative, an insult? */
export const isNonAnswer = (folded: string): boolean =>
  folded.replace(/ /g, '').length < 2 || /^[\d ]+$/.test(folded) || NON_ANSWERS.has(folded) || REFUSAL.test(folded) || HIT_KEYS.test(folded.replace(/ /g, ''));
