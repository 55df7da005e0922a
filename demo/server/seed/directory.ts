import type { Directory } from '../../../src/contract/directory.js';
import { MAIN_TOWNS, OTHER_TOWNS, requireTown, venueOf } from './agenda-towns.js';

interface ActorKind {
  readonly kind: string;
  /** after the name of the kind comes the town */
  readonly name: string;
  readonly summary: string;
  /** OpenStreetMap's `opening_hours`; none: nobody said */
  readonly hours?: string;
  readonly services: readonly string[];
  readonly audiences: readonly string[];
  readonly isBooked?: boolean;
  readonly accessibility?: readonly string[];
  /** in the main towns only */
  readonly isRare?: boolean;
}

const YOUTH = ['collégiens', 'lycéens', 'étudiants', "jeunes à la recherche d'un emploi"];

const KINDS: readonly ActorKind[] = [
  { kind: 'Info Jeunes (BIJ, PIJ)', name: 'Info Jeunes', summary: 'Anonyme, gratuit, sans rendez-vous, pour toutes les questions.', hours: 'Tu,Th,Fr 13:00-18:00; We,Sa 10:00-12:30,13:30-18:00; PH off', services: ['orientation', 'job et stage', 'logement', 'partir à l’étranger', 'CV et lettres'], audiences: [...YOUTH, 'parents'], accessibility: ['wheelchair'] },
  { kind: 'Mission locale', name: 'Mission locale', summary: 'De 16 à 25 ans, sortis de l’école : un conseiller, un projet, des aides.', hours: 'Mo-We,Fr 09:00-12:30,13:30-17:00; Th 13:30-17:00; PH off', services: ['emploi', 'formation', 'contrat d’engagement jeune', 'permis de conduire'], audiences: ["jeunes à la recherche d'un emploi"], isBooked: true, accessibility: ['wheelchair'] },
  { kind: 'CIO', name: 'CIO', summary: 'Des psychologues de l’Éducation nationale, pour parler de ses études.', hours: 'Mo-Fr 09:00-12:00,13:30-17:00; SH Mo-Fr 09:00-12:00; PH off', services: ['orientation', 'entretien', 'retour en formation'], audiences: ['collégiens', 'lycéens', 'étudiants', 'parents'], isBooked: true, isRare: true },
  { kind: 'Maison de quartier', name: 'Maison de quartier des Vignes', summary: 'On y est accueilli, écouté, et accompagné vers la bonne porte.', hours: 'Mo 14:00-18:00; Tu-Fr 09:00-12:00,14:00-19:00; Sa 10:00-12:00', services: ['accueil', 'aide aux devoirs', 'ordinateurs', 'sorties'], audiences: ['tout le monde'], accessibility: ['wheelchair'] },
  { kind: 'CFA', name: 'CFA', summary: 'Apprendre un métier en alternance, du CAP au bac + 5.', hours: 'Mo-Fr 08:00-18:00; Aug off; PH off', services: ['apprentissage', 'mini-stage', 'recherche d’entreprise'], audiences: ['collégiens', 'lycéens', 'apprentis'], isRare: true },
  { kind: 'Espace numérique', name: 'Espace public numérique', summary: 'Un ordinateur, une imprimante et quelqu’un pour aider.', services: ['ordinateurs', 'démarches en ligne'], audiences: ['tout le monde'], hours: 'sur rendez-vous', isRare: true },
];

/** Only where there is one: of one town each. */
const ALONE: readonly (ActorKind & { readonly town: string })[] = [
  { town: '86194', kind: 'Info Jeunes (CRIJ)', name: 'Centre régional Info Jeunes', summary: 'Le centre de ressources de la région.', hours: 'Mo-Fr 10:00-18:00; Sa 14:00-18:00; PH off', services: ['orientation', 'logement', 'mobilité', 'formation des professionnels'], audiences: [...YOUTH, 'parents', 'professionnels'], accessibility: ['wheelchair', 'sign-language', 'hearing-loop'] },
  { town: '86194', kind: 'Université', name: 'Service d’orientation de l’université (SAFIRE)', summary: 'Choisir, changer, s’insérer.', hours: 'Mo-Fr 09:00-12:30,13:30-17:00; Jul 20-Aug 25 off', services: ['orientation', 'stage'], audiences: ['étudiants', 'lycéens'], isBooked: true },
  { town: '17300', kind: 'École de la deuxième chance', name: 'École de la deuxième chance', summary: 'Reprendre confiance et trouver un métier, à son rythme.', hours: 'Mo-Fr 08:30-17:00', services: ['formation', 'stage'], audiences: ["jeunes à la recherche d'un emploi"] },
  { town: '79174', kind: 'MFR', name: 'Maison familiale rurale', summary: 'Un internat, des stages, des métiers de la terre et du soin.', services: ['formation', 'internat'], audiences: ['collégiens', 'lycéens'] },
];

/** Some sixty guidance actors with invented contact details, in real communes: `ij/places@1`. */
export function generateDirectory(updated: string): Directory {
  const common = KINDS.flatMap((kind, k) => townsOf(kind, k).map((town) => ({ ...kind, town })));
  const places = [...common, ...ALONE].map((actor, i) => placeOf(actor, i, updated));
  return { schema: 'ij/places@1', title: 'Annuaire des acteurs', source: 'Info Jeunes, exemple', updated, categories: [], places };
}

/** Not every town has everything: that is what the map is for. */
const townsOf = ({ isRare }: ActorKind, index: number): readonly string[] => [...MAIN_TOWNS, ...(isRare ? [] : OTHER_TOWNS.filter((_, i) => (i + index) % 5 === 0))];

function placeOf({ kind, name, summary, hours, services, audiences, isBooked, accessibility = [], town }: ActorKind & { readonly town: string }, index: number, updated: string): Directory['places'][number] {
  const { name: _, ...where } = venueOf(town, index);
  const number = String(index).padStart(2, '0');
  const host = 'example.org';
  return {
    id: `acteur-${index + 1}`,
    name: `${name} ${of(requireTown(town).name)}`,
    kind,
    summary,
    ...where,
    phone: `01 99 00 ${town.slice(0, 2)} ${number}`,
    email: `acteur-${number}@${host}`,
    url: `https://acteur-${number}.${host}/`,
    hours,
    services: [...services],
    audiences: [...audiences],
    ...(isBooked && { booking: `https://acteur-${number}.${host}/rendez-vous` }),
    accessibility: [...accessibility],
    updated,
  };
}

/** `de Niort`, `d'Angoulême`, `de La Rochelle`. */
const of = (town: string): string => (/^[AEIOUÉÈHY]/i.test(town) ? `d’${town}` : `de ${town}`);
