import type { Questions } from '../../contract/question-wall.js';

const THEMES = [
  { id: 'etudes', label: 'Études, orientation' },
  { id: 'emploi', label: 'Emploi, job, stage' },
  { id: 'alternance', label: 'Apprentissage, alternance' },
  { id: 'logement', label: 'Logement' },
  { id: 'droits', label: 'Argent, droits, papiers' },
  { id: 'mobilite', label: 'Transports, permis' },
];

type Row = readonly [theme: string, text: string, months: string, asked?: 'often' | 'sometimes', answer?: string];

/** Invented. */
const ROWS: readonly Row[] = [
  ['etudes', 'Comment remplir mes vœux sur Parcoursup ?', '2026-01 2026-02 2026-03', 'often', 'Un atelier a lieu chaque mercredi de janvier à mars, sans rendez-vous. Viens avec ton numéro de dossier.'],
  ['etudes', 'Je ne suis pris nulle part : qu’est-ce que je peux faire ?', '2026-06 2026-07 2026-09', 'often'],
  ['etudes', 'Est-ce qu’on peut changer de filière en cours d’année ?', '2025-10 2025-11 2026-01', 'sometimes'],
  ['etudes', 'Quelles études pour travailler avec des animaux ?', '2025-11', 'sometimes'],
  ['emploi', 'Où trouver un stage de troisième ?', '2025-10 2025-11 2025-12', 'often', 'Des offres sont affichées dans l’entrée, et la liste est mise à jour chaque lundi.'],
  ['emploi', 'Où trouver un stage pour la troisième quand on ne connaît personne ?', '2025-11 2025-12', 'sometimes'],
  ['emploi', 'Comment faire un CV quand on n’a jamais travaillé ?', '2026-02 2026-03 2026-04', 'often'],
  ['emploi', 'À partir de quel âge peut-on avoir un job d’été ?', '2026-03 2026-04 2026-05', 'often'],
  ['emploi', 'Combien est payé un job d’été ?', '2026-05 2026-06', 'sometimes'],
  ['alternance', 'Comment trouver un patron pour un apprentissage ?', '2026-04 2026-05 2026-06 2026-09', 'often', 'On t’aide à préparer ta visite dans les entreprises. Un annuaire de celles qui recrutent est à consulter sur place.'],
  ['alternance', 'Combien gagne un apprenti ?', '2026-03 2026-05', 'sometimes'],
  ['alternance', 'Que se passe-t-il si mon contrat s’arrête ?', '2025-12', 'sometimes'],
  ['logement', 'Comment demander un logement étudiant ?', '2026-01 2026-03 2026-05', 'often'],
  ['logement', 'Qui peut être garant si mes parents ne peuvent pas ?', '2026-06 2026-07 2026-08 2026-09', 'often'],
  ['logement', 'Ai-je droit à une aide pour payer mon loyer ?', '2025-09 2026-08 2026-09', 'sometimes'],
  ['droits', 'Comment ouvrir un compte en banque quand on est mineur ?', '2025-09', 'sometimes'],
  ['droits', 'Comment refaire ma carte d’identité ?', '2026-04 2026-05 2026-06', 'sometimes'],
  ['mobilite', 'Quelles aides pour payer le permis ?', '2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08', 'often'],
  ['mobilite', 'Y a-t-il un bus pour aller au lycée agricole le lundi matin ?', '2025-09', 'sometimes'],
];

const items = (): Questions['items'] =>
  ROWS.map(([theme, text, months, asked, answer], i) => ({
    id: `q${i + 1}`,
    text,
    theme,
    months: months.split(' '),
    asked,
    similar: [],
    ...(answer && { answer: { text: answer, url: 'https://valbourg.example/reponses' } }),
  }));

export const questionsDocument = (changes: Partial<Questions> = {}): Questions => ({
  schema: 'ij/questions@1',
  title: 'Les questions que l’on se pose',
  source: 'Info Jeunes, exemple inventé',
  updated: '2026-11-20',
  minCount: 5,
  themes: THEMES,
  items: items(),
  ...changes,
});

/** The endpoint counts requests: some of the numbers are too small to be told. */
export const calendarDocument = (): Questions =>
  questionsDocument({
    calendar: THEMES.flatMap(({ id }, row) =>
      [...Array<undefined>(12)].map((_, i) => {
        const n = Math.round(9 + 9 * Math.sin((i + row * 2) / 1.8));
        return { theme: id, month: `2025-${String(i + 1).padStart(2, '0')}`, n: n < 5 ? null : n };
      }),
    ),
    calendarNote: 'Demandes notées à l’accueil en 2025.',
  });

/** The questions themselves were counted, month by month. */
export const timesDocument = (): Questions => {
  const { items: all } = questionsDocument();
  const counted = all.map(({ asked: _, ...item }, i) => ({ ...item, months: item.months.map((month, j) => ({ month: month as string, n: (i + j) % 3 ? 5 + ((i * 7 + j * 5) % 23) : null })) }));
  return questionsDocument({ items: counted });
};

const WORDS = 'aide bourse cantine carte classe concours contrat cours diplôme dossier école entretien examen formation internat lettre lycée métier mission permis projet rentrée santé service transport vacances voyage'.split(' ');

export const manyDocument = (count: number): Questions =>
  questionsDocument({
    items: [...Array<undefined>(count)].map((_, i) => ({
      id: `q${i}`,
      text: `Comment ça marche, ${WORDS[i % 27]} et ${WORDS[(i * 5 + Math.floor(i / 27)) % 27]} numéro ${i} ?`,
      theme: THEMES[i % THEMES.length]?.id,
      months: [`2026-${String((i % 12) + 1).padStart(2, '0')}`],
      similar: [],
    })),
  });

export const longWordsDocument = (): Questions =>
  questionsDocument({
    themes: [{ id: 'long', label: 'Anticonstitutionnellement-intergouvernementalisations-et-autres-mots-qui-n’en-finissent-pas' }, { id: 'court', label: 'Court' }],
    items: [
      { id: 'a', text: 'Qu’est-ce que c’est, « hexakosioihexekontahexaphobieanticonstitutionnellementintergouvernementalisations », et qui peut m’en parler sans se moquer quand je viens un mercredi après-midi avec deux amies et une feuille pleine de questions ?', theme: 'long', months: ['2026-09'], similar: ['Autrement dit : hexakosioihexekontahexaphobieanticonstitutionnellement ?'], answer: { text: `Voir ${'trèslong'.repeat(30)}.`, url: 'javascript:alert(1)' } },
      { id: 'b', text: '<img src=x onerror=alert(1)> est-ce une question ?', theme: 'nulle-part', months: [], similar: [] },
      { id: 'c', text: 'Oui ?', theme: 'court', months: ['2026-02'], similar: [] },
    ],
  });
