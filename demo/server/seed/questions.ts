import type { Submission } from '../../../src/contract/index.js';
import { QuestionStore, type SaidQuestion, type WordedQuestion } from '../question-store.js';
import type { Sql } from '../sql.js';
import { Store } from '../store.js';
import { seededUuid, type Random } from './random.js';

export const SEEDED_QUESTIONS = { id: 'socle-ij', version: 1 } as const;

/** Code of a theme, a question, the months of the year in which it was asked, one for each time. */
type Row = readonly [theme: string, text: string, months: string, answer?: string];

/** Invented; what comes when is as desks tell it. */
const PUBLISHED: readonly Row[] = [
  ['etudes', 'Comment remplir mes vœux sur Parcoursup ?', '01 01 01 02 02 02 03 03', 'Un atelier a lieu chaque mercredi de janvier à mars, sans rendez-vous. Viens avec ton numéro de dossier.'],
  ['etudes', 'Je ne suis pris nulle part : qu’est-ce que je peux faire ?', '06 06 06 07 07 09', 'Il reste des places jusqu’en septembre. On regarde avec toi celles qui te vont.'],
  ['etudes', 'Est-ce qu’on peut changer de filière en cours d’année ?', '10 11 11 01'],
  ['etudes', 'Quelles études pour travailler avec des animaux ?', '11 02'],
  ['etudes', 'Comment savoir si une école privée est reconnue ?', '02 03 03 04 05'],
  ['etudes', 'À quoi sert une année de césure ?', '03 05'],
  ['metiers', 'Je ne sais pas quoi faire plus tard : par où commencer ?', '10 11 12 01 02 03', 'On en parle une heure, à ton rythme. Pas besoin d’avoir une idée en venant.'],
  ['metiers', 'Est-ce qu’on peut passer une journée avec quelqu’un pour voir son métier ?', '11 01 02 03 04', 'Oui, pendant les vacances. On t’aide à trouver la personne, et on prépare les papiers.'],
  ['metiers', 'Quels métiers pour travailler dehors ?', '03 04'],
  ['metiers', 'Un métier sans ordinateur, ça existe encore ?', '12'],
  ['emploi', 'Où trouver un stage de troisième ?', '10 10 10 11 11 11 12', 'Des offres sont affichées dans l’entrée, et la liste est mise à jour chaque lundi.'],
  ['emploi', 'Où trouver un stage de troisième quand on ne connaît personne ?', '11 12'],
  ['emploi', 'Comment faire un CV quand on n’a jamais travaillé ?', '02 03 03 04 04 05', 'Apporte ce que tu as fait à l’école, au club, à la maison : tout compte. On l’écrit ensemble.'],
  ['emploi', 'À partir de quel âge peut-on avoir un job d’été ?', '03 04 04 05 05'],
  ['emploi', 'Combien est payé un job d’été ?', '05 06'],
  ['emploi', 'Faut-il un diplôme pour garder des enfants ?', '09 06'],
  ['emploi', 'Comment se passe un entretien d’embauche ?', '04 05 06 06 09'],
  ['alternance', 'Comment trouver un patron pour un apprentissage ?', '04 05 05 06 06 07 09', 'On t’aide à préparer tes visites dans les entreprises. Un annuaire de celles qui recrutent est à consulter sur place.'],
  ['alternance', 'Combien gagne un apprenti ?', '03 05'],
  ['alternance', 'Que se passe-t-il si mon contrat s’arrête ?', '12 02'],
  ['alternance', 'Peut-on faire un apprentissage après le bac ?', '02 03 05'],
  ['logement', 'Comment demander un logement étudiant ?', '01 03 03 05 05'],
  ['logement', 'Qui peut être garant si mes parents ne peuvent pas ?', '06 07 07 08 08 09', 'Une garantie gratuite existe pour les moins de trente ans. On regarde le dossier avec toi.'],
  ['logement', 'Ai-je droit à une aide pour payer mon loyer ?', '08 09 09'],
  ['logement', 'Où dormir quelques nuits pendant un stage loin de chez moi ?', '01 06'],
  ['droits', 'Comment ouvrir un compte en banque quand on est mineur ?', '09'],
  ['droits', 'Comment refaire ma carte d’identité ?', '04 05 05 06 06'],
  ['droits', 'Quelles bourses pour le lycée ?', '09 10 03'],
  ['droits', 'À qui parler quand on a une dette ?', '01 11'],
  ['sante', 'Où voir un médecin sans avancer d’argent ?', '10 01'],
  ['sante', 'À qui parler quand ça ne va pas ?', '11 12 01 02 03', 'Ici, ou au point santé de la ville : c’est gratuit, et rien ne sort de la pièce.'],
  ['etranger', 'Comment partir un an à l’étranger après le bac ?', '01 02 02 03 04'],
  ['etranger', 'Peut-on faire un service civique dans un autre pays ?', '03 05'],
  ['loisirs', 'Y a-t-il des aides pour une licence de sport ?', '09 09 09 10 10'],
  ['loisirs', 'Comment passer le BAFA, et combien ça coûte ?', '12 01 02 03 03'],
  ['mobilite', 'Quelles aides pour payer le permis ?', '09 10 11 12 01 02 03 04 05 06 07 08', 'Plusieurs aides s’ajoutent. Compte une demi-heure pour faire le tour avec nous.'],
  ['mobilite', 'Y a-t-il un bus pour aller au lycée agricole le lundi matin ?', '09'],
];

/** One each of what whoever moderates meets: as it is, near one that is there, with a mail address, a number, a name; what is no question. */
const WAITING: readonly (readonly [theme: string, said: string])[] = [
  ['emploi', 'ou trouver un stage de 3eme svp'],
  ['etudes', 'C’est quoi la différence entre BUT et BTS ?'],
  ['logement', 'je cherche un studio pour septembre, rappelez moi au 06 39 98 12 34'],
  ['alternance', 'Est-ce que mon patron Monsieur Grandval a le droit de me faire travailler le dimanche ?'],
  ['mobilite', 'Des aides pour payer mon permis ?'],
  ['droits', 'comment avoir la carte jeune, mon mail lou.exemple@valbourg.example'],
  ['metiers', 'azertyuiop'],
  ['loisirs', 'C’est possible d’avoir une salle pour répéter avec mon groupe ?'],
];

/**
 * Published questions without the answers that asked them, as if these were deleted already, and some that wait: of a year that is over. Nothing where
 * there is a question. For a transaction of the caller's.
 */
export async function seedQuestions(database: Sql, random: Random, year: number): Promise<void> {
  const questions = new QuestionStore(database);
  const { waiting, published, refused } = await questions.counts([{ form: SEEDED_QUESTIONS.id, question: 'question', theme: 'theme' }]);
  const store = new Store(database);
  const hasReal = (await store.countOf(SEEDED_QUESTIONS.id)) > 0 && !(await store.summaryOf(SEEDED_QUESTIONS.id, 1)).illustrative;
  if (hasReal || waiting + published + refused > 0) return;
  const options = { decidedAt: `${year}-12-20T10:00:00.000Z`, illustrative: true };
  for (const [theme, text, months, answer] of PUBLISHED) {
    const said = months.split(' ').map((month): SaidQuestion => ({ submissionId: seededUuid(random), said: text, theme, month: `${year}-${month}` }));
    await questions.publish(said, { text, theme, answer: answer === undefined ? undefined : { text: answer } } satisfies WordedQuestion, options);
  }
  for (const one of generateWaiting(random, year)) await store.add(one, { receivedOn: one.on ?? '', illustrative: true });
}

/** Answers to the common core that ask something, of the last days of a year. */
export const generateWaiting = (random: Random, year: number): Submission[] =>
  WAITING.map(([theme, question], i) => ({
    schema: 'ij/submission@1',
    submissionId: seededUuid(random),
    form: SEEDED_QUESTIONS.id,
    version: SEEDED_QUESTIONS.version,
    variant: 'public',
    answers: { theme, question },
    skipped: [],
    on: `${year}-12-${String(10 + i).padStart(2, '0')}`,
  }));
