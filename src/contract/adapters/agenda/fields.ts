import { at, foldName, type Fields } from './read.js';

/**
 * Our names of the values of a flat row, and the names that tables, GeoJSON properties and open data give them, folded (small letters and
 * digits alone), the surest first. One that is shared by two stands where it means more.
 */
const ALIASES = {
  id: 'id uid identifiant identifier recordid uuid guid eventid idevenement reference ref globalid',
  title: 'title titre name nom intitule libelle nomevenement titreevenement nomdelevenement evenement eventname nomstructure nomdelastructure raisonsociale denomination nomofficiel label event',
  summary: 'summary resume chapo leadtext accroche shortdescription descriptioncourte presentationresume soustitre description',
  description: 'longdescription description descriptionlongue descriptif presentation presentationdetail texte contenu content details body commentaire',
  start: 'start startdate startat startsat startdatetime debut datedebut datededebut dateheuredebut begin begindate beginson datestart dtstart firstdatebegin firsttimingbegin eventstartdate datedebutevenement date jour dateevenement starttime',
  end: 'end enddate endat endsat enddatetime fin datefin datedefin dateheurefin endson dateend dtend lastdateend lasttimingend eventenddate datefinevenement endtime',
  startTime: 'heuredebut heurededebut starttime horairedebut eventstarttime hdebut heure debutheure',
  endTime: 'heurefin heuredefin endtime horairefin eventendtime hfin finheure',
  timings: 'timings occurrences seances',
  recurrence: 'rrule recurrence',
  timezone: 'timezone fuseau fuseauhoraire eventtimezone tz',
  place: 'place lieu placename locationname addressname nomdulieu nomlieu lieunom venue venuename salle location locationtext',
  address: 'address adresse addressstreet locationaddress street rue voie adresse1 adressepostale adressecomplete addrstreet numerovoie eventaddress',
  housenumber: 'addrhousenumber housenumber',
  postcode: 'postcode codepostal cp zip zipcode postalcode addresszipcode locationpostalcode addrpostcode',
  city: 'city ville commune addresscity locationcity nomcommune libellecommune nomdelacommune localite town locality addrcity',
  citycode: 'citycode codeinsee insee codecommune locationinsee inseecode codegeo codecommuneinsee comcode',
  lat: 'lat latitude y ylat latwgs84 latitudey coordy geolat locationlatitude ywgs84 poslat',
  lon: 'lon lng long longitude x xlong lonwgs84 longitudex coordx geolng geolon locationlongitude xwgs84 poslon',
  point: 'latlon latlong latlng geopoint geopoint2d coordonnees coordonneesgps coordonneesgeo geolocalisation locationcoordinates coordinates position geoloc gps coords geom geometry geoshape',
  isApproximate: 'isapproximate resulttype',
  online: 'online onlineaccesslink onlineurl lienvisio visio virtualurl enligne',
  attendance: 'attendancemode',
  categories: 'categories category categorie keywords motscles tags thematiques thematique themes theme rubrique type genre qfaptags typeevenement',
  audiences: 'audiences audience publics public publiccible publicvise publicsspecifiquementadresses typepublic tranchedage',
  ageMin: 'agemin',
  ageMax: 'agemax',
  organizer: 'organizer organisateur organisatrice organizername organisme porteur structureorganisatrice structure association originagendatitle contributororganization',
  organizerUrl: 'organizerurl siteorganisateur',
  url: 'url link lien canonicalurl siteweb siteinternet site website web pageurl page adresseweb urlsite contactwebsite lienweb weburl contacturl lienexterne permalink',
  image: 'image imageurl coverurl photo picture visuel affiche img originalimage thumbnail vignette',
  imageAlt: 'imagealt coveralt alt textealternatif legende',
  imageCredit: 'imagecredit imagecredits covercredit credit credits copyright',
  registration: 'registration registrationurl inscription lieninscription urlinscription reservation lienreservation accesslink billetterie ticketurl accessurl',
  required: 'registrationrequired inscriptionobligatoire surinscription surreservation',
  email: 'email mail courriel courriels adressemail emailcontact contactmail contactemail registrationemail adressecourriel',
  phone: 'phone tel telephone telephones numerotelephone contactphone contacttelephone telephonecontact registrationphone',
  price: 'price prix tarif tarifs cost conditions pricedetail fraisacharge frais pricetype conditionstarifaires',
  free: 'gratuit estgratuit isfree free',
  accessibility: 'accessibility accessibilitylabel accessibilite accessibilites accessibilityid handicap',
  status: 'status statut etat eventstatus',
  updated: 'updated updatedat datemaj modified lastmodified majle datemodification datedemiseajour derniermaj miseajour dctmodified',
  kind: 'kind type typologie typestructure typedestructure categorie category nature amenity',
  hours: 'hours openinghours horaires horairesouverture horairesdouverture horairesaccueil heuresouverture ouverture horaire',
  services: 'services service prestations offres missions activites servicesproposes',
  booking: 'booking priserdv prisederdv prisederendezvous rdv rendezvous urlrdv lienrdv',
} as const;

export type FieldName = keyof typeof ALIASES;

export const FIELD_NAMES = Object.keys(ALIASES) as FieldName[];
const LISTS = Object.fromEntries(FIELD_NAMES.map((name) => [name, ALIASES[name].split(' ')])) as unknown as Readonly<Record<FieldName, readonly string[]>>;

/** Names that `mapping` may use besides those above: those of the contract, and plain ones. */
const MAPPED: Readonly<Record<string, FieldName>> = {
  ...{ name: 'title', begin: 'start', date: 'start', lng: 'lon', longitude: 'lon', latitude: 'lat', 'place.name': 'place', location: 'place', venue: 'place' },
  ...{ 'online.url': 'online', 'organizer.name': 'organizer', 'organizer.url': 'organizerUrl', 'image.url': 'image', 'image.alt': 'imageAlt', 'image.credit': 'imageCredit' },
  ...{ 'registration.url': 'registration', 'registration.email': 'email', 'registration.phone': 'phone', 'registration.required': 'required' },
  ...{ category: 'categories', audience: 'audiences', zip: 'postcode', latlon: 'point', coordinates: 'point' },
};

/** Capitals, dashes and underscores don't matter: `start-time` is `startTime`. */
function fieldNamed(name: string): FieldName | undefined {
  const bare = plainName(name).replace(/^place\.(?!name)/, '');
  return (Object.hasOwn(MAPPED, bare) ? MAPPED[bare] : undefined) ?? FIELD_NAMES.find((known) => plainName(known) === bare);
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** Reads a row by our names. */
export type ReadField = (name: FieldName) => unknown;

/** Reads fields of the rows of one document: `mapping` first, then, unless it alone counts, the names that are known. */
export class FieldReader {
  /** are there names to go by? */
  readonly isMapped: boolean;
  /** names in `mapping` that are none of ours, or stand for nothing */
  readonly unknownNames: readonly string[];
  readonly #mapped = new Map<FieldName, string>();
  readonly #folded = new Map<string, string>();
  readonly #suffixes: readonly string[];

  constructor(mapping: Readonly<Record<string, string>> | undefined, lang: string) {
    for (const [name, theirs] of Object.entries(mapping ?? {})) {
      const field = fieldNamed(name);
      if (field && theirs) this.#mapped.set(field, theirs);
    }
    this.isMapped = this.#mapped.size > 0;
    this.unknownNames = Object.keys(mapping ?? {}).filter((name) => name !== 'items' && !fieldNamed(name));
    this.#suffixes = [...new Set([lang.slice(0, 2), '', 'fr', 'en'])];
  }

  has = (name: FieldName): boolean => this.#mapped.has(name);

  /** Columns that `mapping` speaks of, which none of these rows has. */
  missingIn(rows: readonly unknown[]): readonly string[] {
    return [...this.#mapped].map(([, path]) => path).filter((path) => rows.every((row) => this.#byPath(row, path) === undefined));
  }

  /** Of what the webmaster wrote down alone. */
  mapped(row: unknown): ReadField {
    return (name) => {
      const path = this.#mapped.get(name);
      return path === undefined ? undefined : this.#byPath(row, path);
    };
  }

  row(row: Fields): ReadField {
    const byName = new Map<string, unknown>();
    for (const key of Object.keys(row).slice(0, 500)) {
      const value = row[key];
      if (value !== '' && value !== null && value !== undefined && !byName.has(this.#fold(key))) byName.set(this.#fold(key), value);
    }
    const mapped = this.mapped(row);
    return (name) => (this.has(name) ? mapped(name) : this.#byAlias(byName, name));
  }

  #byAlias(byName: ReadonlyMap<string, unknown>, name: FieldName): unknown {
    for (const alias of LISTS[name]) {
      for (const suffix of this.#suffixes) {
        const value = byName.get(alias + suffix);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  /** The key as it was written down, or as it is spelt there. */
  #byPath(row: unknown, path: string): unknown {
    const value = at(row, path);
    if (value !== undefined || typeof row !== 'object' || row === null) return value;
    const wanted = this.#fold(path);
    const key = Object.keys(row).find((one) => this.#fold(one) === wanted);
    return key === undefined ? undefined : (row as Fields)[key];
  }

  #fold(key: string): string {
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const folded = foldName(key);
    if (this.#folded.size < 5_000) this.#folded.set(key, folded);
    return folded;
  }
}
