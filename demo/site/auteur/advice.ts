import type { Form, FormOption, Question } from '../../../src/contract/index.js';

/** Something that would make the form easier or fairer; the form works without it. */
export interface Advice {
  readonly path: string;
  readonly message: string;
}

interface Asked {
  readonly question: Question;
  readonly path: string;
  readonly options: readonly FormOption[];
}

const LONGEST_LABEL = 120;
const MOST_OPTIONS = 15;
const MOST_QUESTIONS = 40;
const JARGON = /\b(PACEA|NEET|QPV|CEP|CSP|CSP\+|SPRO|prescripteurs?|bénéficiaires?|usagers?|renseigne[rz]|veuillez|typologie|primo-\w+|item|modalités?|insertion professionnelle|partie prenante|nonobstant|susvisée?)\b/i;
const BY_LOOKS = /\ben (rouge|vert|bleu|jaune|orange|gris)\b|\bci-(contre|dessous|dessus)\b|\bà (droite|gauche)\b|\b(case|champ|bouton)s? (rouge|vert|bleu|gris)e?s?\b/i;
/** In a row that someone chose to add, what makes the row is needed: no reason is asked for. */
const IN_ROW = /questions\[\d+\]\.questions/;
const NO_ANSWER = /préfère pas|préfère ne|non demandé|ne sa(is|it) pas|sans avis/i;
const FORMATS = { email: 'un courriel', 'tel-fr': 'un numéro de téléphone', postcode: 'un code postal' } as const;
const FOUR = { controller: 'qui reçoit les réponses', purpose: 'pourquoi', retention: 'combien de temps', contact: 'à qui écrire' } as const;

/** What an attentive colleague would say of a definition, question by question. Pure. */
export function adviseOn(form: Form): Advice[] {
  const asked = questionsOf(form);
  return [...privacyAdvice(form), ...(asked.length > MOST_QUESTIONS && !Object.keys(form.variants).length ? [longForm(asked.length)] : []), ...asked.flatMap((one) => RULES.flatMap((rule) => rule(one)))];
}

function questionsOf(form: Form): Asked[] {
  const asked = (questions: readonly Question[], path: string): Asked[] =>
    questions.flatMap((question, i) => {
      const at = `${path}[${i}]`;
      const options = question.options ?? (question.list !== undefined && Object.hasOwn(form.lists, question.list) ? form.lists[question.list] : undefined) ?? [];
      return [{ question, path: at, options }, ...asked((question.questions ?? []) as Question[], `${at}.questions`)];
    });
  return form.modules.flatMap(({ questions }, i) => asked(questions, `modules[${i}].questions`));
}

const longForm = (count: number): Advice => ({ path: 'modules', message: `${count} questions d'un coup : ajoutez une variante en pages (variants), ou retirez-en.` });

function privacyAdvice({ privacy = {} }: Form): Advice[] {
  const missing = (['controller', 'purpose', 'retention', 'contact'] as const).filter((key) => !privacy[key]?.trim());
  return missing.length ? [{ path: 'privacy', message: `Sans ces textes, le formulaire ne pourra pas être envoyé. Il manque, dans privacy : ${missing.map((key) => `${key} (${FOUR[key]})`).join(', ')}.` }] : [];
}

type RuleOf = (asked: Asked) => Advice[];

const when = (isSo: boolean, path: string, message: string): Advice[] => (isSo ? [{ path, message }] : []);

/** One concern each, so that each can be argued with alone. */
const RULES: readonly RuleOf[] = [
  ({ question: { label, type }, path }) => when(type !== 'note' && label.length > LONGEST_LABEL, `${path}.label`, `Question longue (${label.length} signes) : gardez une idée, mettez le reste dans hint.`),
  ({ question: { label }, path }) => when((label.match(/\?/g) ?? []).length > 1 || / et\/ou /i.test(label), `${path}.label`, 'Deux questions en une : séparez-les.'),
  ({ question: { label }, path }) => when(label.length > 8 && label === label.toUpperCase() && /[A-ZÀ-Ý]{4}/.test(label), `${path}.label`, 'Tout en capitales se lit mal, et un lecteur d’écran peut épeler les lettres.'),
  ({ question: { label }, path }) => when(label.includes('*'), `${path}.label`, 'Pas d’astérisque : le formulaire marque lui-même ce qui est facultatif.'),
  ({ question: { label, hint = '' }, path }) => textAdvice(`${label} ${hint}`, path),
  ({ question: { type, format, hint, id }, path }) => when(type === 'text' && format !== undefined && !hint, path, `« ${id} » attend ${format ? FORMATS[format] : ''} : donnez un exemple dans hint.`),
  ({ question: { type, optional, why, privacy }, path }) => when(!optional && !why && type !== 'consent' && type !== 'note' && privacy?.sensitive === true, path, 'Question délicate et obligatoire : rendez-la facultative, ou dites pourquoi (why).'),
  ({ question: { optional, why, hint, type, id }, path }) => when(!optional && !why && !hint && type !== 'consent' && !IN_ROW.test(path), path, `« ${id} » est obligatoire sans raison donnée : ajoutez why ou hint, ou rendez-la facultative.`),
  ({ question: { privacy, why, id }, path }) => when(privacy?.sensitive === true && !why, path, `« ${id} » est délicate : dites pourquoi elle est posée (why).`),
  ({ question: { privacy, type, id }, path, options }) => when(privacy?.sensitive === true && /^choices?$/.test(type) && !options.some(({ label }) => NO_ANSWER.test(label)), path, `« ${id} » est délicate : proposez « je préfère ne pas répondre ».`),
  ({ question: { privacy, id }, path }) => when((privacy?.personal === true || privacy?.envelope === 'contact') && !privacy.keep, path, `« ${id} » est personnelle : dites combien de temps elle est gardée (privacy.keep).`),
  ({ question: { privacy, format, autocomplete = '', id }, path }) => when((format === 'email' || format === 'tel-fr' || /name|email|tel/.test(autocomplete)) && privacy?.envelope !== 'contact', path, `« ${id} » permet de reconnaître quelqu’un : faites-la partir à part (privacy.envelope : contact).`),
  ({ question: { id }, path, options }) => when(options.length > MOST_OPTIONS, path, `« ${id} » a ${options.length} réponses : au-delà de ${MOST_OPTIONS}, mieux vaut les regrouper, ou une question de type place.`),
  ({ question: { type, hint, id }, path }) => when(type === 'choices' && !hint, path, `« ${id} » : dites que plusieurs réponses sont possibles (hint).`),
  ({ path, options }) => options.flatMap(({ label }) => textAdvice(label, path)).slice(0, 1),
];

function textAdvice(words: string, path: string): Advice[] {
  const jargon = JARGON.exec(words)?.[0];
  return [
    ...when(BY_LOOKS.test(words), path, 'Une couleur ou un côté de l’écran ne dit rien à qui ne le voit pas : nommez la chose.'),
    ...when(jargon !== undefined, path, `« ${jargon} » n’est pas compris de tous : préférez des mots de tous les jours.`),
  ];
}
