import type { AdaptOptions, AgendaAdapter } from '../../agenda-source.js';
import type { PlaceDraft } from './draft.js';
import { entriesOf, isService, type Entry } from './data-inclusion-entries.js';
import { pageAddress } from './next-page.js';
import { fieldsOf, firstText, isFields, listOf, manyWords, numberOf, textOf, type Fields } from './read.js';
import { toolsFor, type Tools } from './tools.js';
import { accessOf, freeWord } from './words.js';

/** data·inclusion (structures, services, both; v0 and v1 of its schema; pages of its API): services stand with their structure. */
export const fromDataInclusion: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const entries = entriesOf(document);
  const services = entries.filter(({ fields }) => isService(fields));
  const byStructure = new Map<string, Entry[]>();
  for (const service of services) {
    const id = textOf(service.fields['structure_id']) ?? '';
    byStructure.set(id, [...(byStructure.get(id) ?? []).slice(0, 200), service]);
  }
  const structures = structuresOf(entries);
  for (const { fields, path } of structures.values()) {
    tools.place(path, fields, () => placeOf(fields, (byStructure.get(textOf(fields['id']) ?? '') ?? []).map((one) => one.fields), tools));
  }
  // a service whose structure is not told of is where it says itself
  for (const { fields, path } of services) {
    if (!structures.has(textOf(fields['structure_id']) ?? '')) tools.place(path, fields, () => placeOfService(fields, tools));
  }
  const root = fieldsOf(document);
  return tools.collector.adapted({ source: 'data·inclusion', total: services.length ? undefined : root['total'], next: nextOf(root, options) });
};

function structuresOf(entries: readonly Entry[]): Map<string, Entry> {
  const structures = new Map<string, Entry>();
  for (const { fields, path } of entries) {
    const own = fields['structure'];
    const [structure, where] = isService(fields) ? [own, `${path}.structure`] : [fields, path];
    if (!isFields(structure)) continue;
    const id = textOf(structure['id']) ?? textOf(fields['structure_id']) ?? where;
    if (!structures.has(id)) structures.set(id, { fields: { ...structure, id }, path: where });
  }
  return structures;
}

function nextOf(root: Fields, options: AdaptOptions): string | undefined {
  const [page, pages] = [numberOf(root['page']), numberOf(root['pages'])];
  return page !== undefined && pages !== undefined && page < pages ? pageAddress(options, { page: page + 1 }) : undefined;
}

function placeOf(structure: Fields, services: readonly Fields[], tools: Tools): PlaceDraft {
  const { lang } = tools;
  const names = services.map((service) => textOf(service['nom']));
  const themes = manyWords(structure['thematiques'], lang).map(wordsOfCode);
  tellLosses(structure, services, tools);
  return {
    ...about(structure),
    id: structure['id'],
    name: structure['nom'],
    kind: firstCode(structure['reseaux_porteurs'], structure['labels_nationaux'], structure['typologie']),
    services: [...names, ...manyWords(structure['services'], lang), ...(names.length ? [] : themes)],
    audiences: [...services, structure].flatMap((one) => publicsOf(one, lang)),
    booking: services.map(bookingOf).find(Boolean) ?? bookingOf(structure),
    price: priceOf(services, lang) ?? priceOf([structure], lang),
  };
}

function placeOfService(service: Fields, tools: Tools): PlaceDraft {
  const { lang } = tools;
  tellLosses(service, [service], tools);
  return {
    ...about(service),
    id: service['id'],
    name: service['nom'],
    kind: firstCode(service['type'], service['types']),
    services: manyWords(service['thematiques'], lang).map(wordsOfCode),
    audiences: publicsOf(service, lang),
    booking: bookingOf(service),
    price: priceOf([service], lang),
  };
}

/** Keys that structures and services share; those of v0 (`presentation_*`, `horaires_ouverture`) second. */
function about(entry: Fields): PlaceDraft {
  const access = firstText(entry['accessibilite_lieu'], entry['accessibilite']);
  return {
    summary: entry['presentation_resume'],
    description: firstText(entry['description'], entry['presentation_detail']),
    address: [firstText(entry['adresse']), firstText(entry['complement_adresse'])].filter(Boolean).join(', '),
    postcode: entry['code_postal'],
    city: entry['commune'],
    citycode: entry['code_insee'],
    lat: entry['latitude'],
    lon: entry['longitude'],
    phone: listOf(entry['telephone'])[0],
    email: firstText(entry['courriel'], listOf(entry['courriels'])[0])?.split('|')[0],
    url: firstText(entry['site_web'], entry['lien_source'])?.split('|')[0],
    hours: firstText(entry['horaires_accueil'], entry['horaires_ouverture'], entry['horaires'], entry['recurrence']),
    accessibility: access === undefined || /^https?:/.test(access) ? [] : accessOf(access),
    updated: entry['date_maj'],
  };
}

const publicsOf = (entry: Fields, lang: string): readonly string[] =>
  [entry['publics'], entry['profils'], entry['publics_specifiquement_adresses']].flatMap((one) => manyWords(one, lang)).map((code) => wordsOfCode(code).toLowerCase());

const bookingOf = (entry: Fields): string | undefined => firstText(entry['lien_mobilisation'], entry['prise_rdv'], entry['formulaire_en_ligne']);

/** Free when all that is said is free; otherwise what is said of the price. */
function priceOf(services: readonly Fields[], lang: string): string | undefined {
  const said = services.flatMap((one) => [one['frais'], one['frais_a_charge']].flatMap((fees) => manyWords(fees, lang)));
  const details = services.map((one) => firstText(one['frais_precisions'], one['frais_autres'])).find(Boolean);
  if (said.length && said.every((one) => /^gratuit/i.test(one))) return freeWord(lang);
  return details ?? [...new Set(said.map(wordsOfCode))].join(', ');
}

const firstCode = (...values: readonly unknown[]): string | undefined => {
  const code = values.flatMap(listOf).map(textOf).find(Boolean);
  return code && (/^[A-Z_]{2,8}$/.test(code) ? code : wordsOfCode(code));
};

/** Codes come without accents, without apostrophes and without labels beside them. */
const SPELT: Readonly<Record<string, string>> = {
  ...{ demploi: 'd’emploi', lemploi: 'l’emploi', dentreprise: 'd’entreprise', durgence: 'd’urgence', dactivite: 'd’activité', daccompagnement: 'd’accompagnement', lacces: 'l’accès', a: 'à' },
  ...{ metier: 'métier', competences: 'compétences', opportunites: 'opportunités', connaitre: 'connaître', decouvrir: 'découvrir', preparer: 'préparer', acceder: 'accéder', acquerir: 'acquérir' },
  ...{ numerique: 'numérique', sante: 'santé', mobilite: 'mobilité', difficultes: 'difficultés', equipement: 'équipement', hebergement: 'hébergement', beneficier: 'bénéficier', creer: 'créer' },
  ...{ creation: 'création', developper: 'développer', demarches: 'démarches', citoyennete: 'citoyenneté', invalidite: 'invalidité', societe: 'société', francais: 'français', vehicule: 'véhicule' },
  ...{ etudiants: 'étudiants', beneficiaires: 'bénéficiaires', exilees: 'exilées', specifique: 'spécifique', financiere: 'financière', materielle: 'matérielle', ecole: 'école', ecoles: 'écoles' },
};

/** `choisir-un-metier--connaitre-les-opportunites-demploi` → `Connaître les opportunités d’emploi` */
function wordsOfCode(code: string): string {
  if (!/^[a-z\d]+(-+[a-z\d]+)*$/.test(code)) return code;
  const words = (code.split('--').pop() ?? code).split('-').map((word) => (Object.hasOwn(SPELT, word) ? SPELT[word] : word)).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LOST: readonly string[] = ['siret', 'zone_eligibilite', 'zone_diffusion_code', 'conditions_acces', 'modes_accueil', 'modes_mobilisation', 'mobilisable_par', 'mobilisation_precisions', 'contact_nom_prenom', 'volume_horaire_hebdomadaire', 'nombre_semaines', 'publics_precisions'];

function tellLosses(entry: Fields, services: readonly Fields[], { collector }: Tools): void {
  for (const key of LOST) {
    if ([entry, ...services].some((one) => listOf(one[key]).length > 0)) collector.lose(key, `"${key}" has no place in the directory`);
  }
  if (/^https?:/.test(textOf(entry['accessibilite_lieu']) ?? '')) collector.lose('accessibilite_lieu', '"accessibilite_lieu" is an address where more is said: it is not followed');
}
