import type { PROFILE_LINES, STORY_PARTS } from './share-items.model.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the sheets say, and the window where they are put together. */
export interface ShareStrings {
  portrait: string;
  story: string;
  thisOne: string;
  choose: string;
  profile: string;
  path: string;
  experiences: string;
  competences: string;
  photo: (place: number, alt: string) => string;
  line: Record<(typeof PROFILE_LINES)[number], string>;
  part: Record<(typeof STORY_PARTS)[number], string>;
  /** under the competences of a portrait */
  numbers: string;
  noLevel: string;
  foot: (page: number, pages: number) => string;
  privateOut: string;
  privateIn: string;
  /** what a sheet shows of what not everybody may see today */
  narrow: (n: number) => string;
  tickOnSheet: string;
  format: string;
  a4: string;
  card: string;
  preview: (pages: number) => string;
  nothing: string;
  nothingPrivate: string;
  print: string;
  png: string;
  svg: string;
  cv: string;
  badges: string;
  badgesHint: string;
  close: string;
  failed: string;
  saved: string;
  badge: {
    name: (label: string) => string;
    description: (label: string, level: string | undefined) => string;
    criteria: string;
    evidence: (title: string | undefined) => string;
  };
}

const NBSP = '\u00a0';

export const shareStrings: Catalogue<ShareStrings> = {
  name: 'ij-portfolio-share',
  fr: {
    portrait: 'Mon portrait',
    story: 'Imprimer ou partager',
    thisOne: 'Cette expérience',
    choose: 'Cocher ce qui sera sur la feuille.',
    profile: 'Mon profil',
    path: 'Mon parcours',
    experiences: 'Ce que j’ai vécu',
    competences: 'Ce que je sais faire',
    photo: (place, alt) => (alt ? `Photo ${place}${NBSP}: ${alt}` : `Photo ${place}`),
    line: { name: 'Nom', headline: 'En une ligne', about: 'Qui je suis', place: 'Ville', email: 'E-mail', phone: 'Téléphone', url: 'Adresse d’un site' },
    part: { when: 'Date', place: 'Lieu', text: 'Texte' },
    numbers: 'Les numéros sont ceux des expériences qui le montrent.',
    noLevel: 'Sans niveau choisi',
    foot: (page, pages) => (pages > 1 ? `Écrit par la personne elle-même${NBSP}· ${page}/${pages}` : 'Écrit par la personne elle-même'),
    privateOut: 'Privé\u00a0: cocher pour l’ajouter à la feuille.',
    privateIn: 'Privé jusqu’ici\u00a0: qui aura la feuille le verra.',
    narrow: (n) => plural('fr', n, { one: 'Sur la feuille, # expérience n’est pas publique\u00a0: qui aura la feuille la verra.', other: 'Sur la feuille, # expériences ne sont pas publiques\u00a0: qui aura la feuille les verra.' }),
    tickOnSheet: 'sur la feuille',
    format: 'Format',
    a4: 'Feuille A4',
    card: 'Image pour téléphone',
    preview: (pages) => plural('fr', pages, { one: 'Aperçu', other: 'Aperçu, # pages' }),
    nothing: 'Rien n’est coché.',
    nothingPrivate: 'Cette expérience est privée\u00a0: la cocher pour en faire une feuille.',
    print: 'Imprimer',
    png: 'Image (PNG)',
    svg: 'Dessin (SVG)',
    cv: 'CV pour d’autres sites (JSON Resume)',
    badges: 'Badges auto-déclarés (Open Badges 3.0)',
    badgesHint: 'Ces fichiers ont seulement ce qui est coché, sans les photos.',
    close: 'Fermer',
    failed: 'Le fichier n’a pas pu être fait.',
    saved: 'Fichier prêt',
    badge: {
      name: (label) => `${label} (auto-déclaré)`,
      description: (label, level) => `Auto-déclaré${NBSP}: la personne dit savoir faire ceci${NBSP}: ${label}.${level ? ` Son niveau, dans ses mots${NBSP}: ${level}.` : ''} Personne d’autre ne l’a vérifié.`,
      criteria: 'Auto-déclaré par la personne, sans contrôle ni signature.',
      evidence: (title) => title ?? 'Expérience racontée par la personne',
    },
  },
  en: {
    portrait: 'My portrait',
    story: 'Print or share',
    thisOne: 'This experience',
    choose: 'Tick what goes on the sheet.',
    profile: 'My profile',
    path: 'My path',
    experiences: 'What I have lived',
    competences: 'What I can do',
    photo: (place, alt) => (alt ? `Photo ${place}: ${alt}` : `Photo ${place}`),
    line: { name: 'Name', headline: 'In one line', about: 'Who I am', place: 'Town', email: 'Email', phone: 'Phone', url: 'Address of a site' },
    part: { when: 'Date', place: 'Place', text: 'Text' },
    numbers: 'The numbers are those of the experiences that show it.',
    noLevel: 'No level chosen',
    foot: (page, pages) => (pages > 1 ? `Written by the person themselves · ${page}/${pages}` : 'Written by the person themselves'),
    privateOut: 'Private: tick to add it to the sheet.',
    privateIn: 'Private until now: whoever has the sheet will see it.',
    narrow: (n) => plural('en', n, { one: '# experience on the sheet is not public: whoever has the sheet will see it.', other: '# experiences on the sheet are not public: whoever has the sheet will see them.' }),
    tickOnSheet: 'on the sheet',
    format: 'Format',
    a4: 'A4 sheet',
    card: 'Picture for phones',
    preview: (pages) => plural('en', pages, { one: 'Preview', other: 'Preview, # pages' }),
    nothing: 'Nothing is ticked.',
    nothingPrivate: 'This experience is private: tick it to make a sheet of it.',
    print: 'Print',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    cv: 'CV for other sites (JSON Resume)',
    badges: 'Self-declared badges (Open Badges 3.0)',
    badgesHint: 'These files have only what is ticked, without the photos.',
    close: 'Close',
    failed: 'The file could not be made.',
    saved: 'File ready',
    badge: {
      name: (label) => `${label} (self-declared)`,
      description: (label, level) => `Self-declared: the person says they can do this: ${label}.${level ? ` Their level, in their words: ${level}.` : ''} Nobody else has checked it.`,
      criteria: 'Self-declared by the person, neither checked nor signed.',
      evidence: (title) => title ?? 'Experience told by the person',
    },
  },
};
