/** An answer as people of that age write it, and the job it names: an id, `none` (no job is named) or `unknown` (nobody should guess). */
export interface GoldAnswer {
  readonly stage: string;
  readonly sex: 'f' | 'm' | 'x';
  readonly words: string;
  readonly expected: string;
  /** `tuning`: its faults were looked at while the matcher was written; `frozen`: only ids that had been split since were corrected; `late`: written afterwards */
  readonly half: 'tuning' | 'frozen' | 'late';
}

// written for this test, none was given by anybody: sex and words, then the job; answers of one half and the other in turn
const STAGES: Readonly<Record<string, string>> = {
  CP: `
f vétérinère = veterinaire; f maitrese = professeur-des-ecoles; m ponpié = pompier; m polissié = policier; f princese = princesse; m super eros = super-heros; f docteure = medecin
m footbaleur = footballeur; f danseuze = danseur; m astronote = astronaute; f chanteuze = chanteur; m conduire le camion poubelle = eboueur; m chevalié = chevalier; f coifeuse = coiffeur
f fée = fee; m dinosaure = dinosaure; f sirène = sirene; m papa = none; f maman = none; m rien = none; x je sé pas = unknown; f soigner les zanimaux = veterinaire; m paleontologue = paleontologue
m pilote davion = pilote-de-ligne; f vandeuse de glace = glacier; m fermié = agriculteur; f lycorne = licorne; m spidermane = super-heros; m gendarm = gendarme; f la reine des neige = princesse
m chofeur de bus = conducteur-de-bus; f patissière = patissier; m boulangé = boulanger; m pirate = pirate; f maîtresse d'écol = professeur-des-ecoles; m roi = prince; f infirmiaire = infirmier
m conducteur de tracteur = agriculteur; f dentise = dentiste; m garagise = mecanicien; x caca = none; m magissien = magicien; f clone = unknown; m maître pokemon = dresseur-de-pokemon`,
  CE2: `
f je voudrais être vétérinaire = veterinaire; m footballeur pro = footballeur; f chanteuse de rock = chanteur; m youtubeur = youtubeur; m pompier comme papa = pompier; f soigneuse d'animaux = soigneur-animalier
f maîtresse d'école parce que j'aime les enfants = professeur-des-ecoles; m joueur de foot au PSG = footballeur; m policiers = policier; f danceuse étoile = danseur; f coiffeuse dans un salon = coiffeur
m archéologe = archeologue; f vétérinaire pour les chevaux = veterinaire; m pilotte de course = pilote-de-course; m inventeur de robots = inventeur; f dresseuse de dauphins = dresseur-animalier
m cuisinié dans un restaurant = cuisinier; f stilliste = styliste; m je sais pas encore = none; f travailler avec les animaux = metier-avec-les-animaux; m joueur de jeux vidéos = joueur-professionnel-de-jeux-video
m militère = militaire; f boulangère = boulanger; m dessinateur de BD = dessinateur; m conducteur de TGV = conducteur-de-train; f cavaliaire = cavalier; m électrissien = electricien; f maman = none
m gardien de zoo = soigneur-animalier; m scientifique = chercheur; f actrise = acteur; m mecanitien = mecanicien; m president de la république = president; f femme de ménage = agent-d-entretien; m ? = none
f fleurriste = fleuriste; m chauffeur de camion = routier; f avocatte = avocat; m construire des maisons = macon; m explorateur = explorateur; f peintre = peintre; m basketeur = basketteur; m agriculteure = agriculteur`,
  CM2: `
f Vétérinaire ou véto = veterinaire; m streamer sur twitch = streameur; m gamer = joueur-professionnel-de-jeux-video; f influenceuse = influenceur; f créatrice de mode = styliste; f pâtisière = patissier
m astronaute à la NASA = astronaute; m ingénieur = ingenieur; f sage-femme = sage-femme; f puéricultrisse = puericulteur; m créateur de jeux vidéo = createur-de-jeux-video; f journalliste = journaliste
m agent secret = espion; f docteur pour enfants = pediatre; m architecque = architecte; f écrivaine = ecrivain; f moniteur d'équitation = moniteur-d-equitation; m basketteur nba = basketteur; m gign = gendarme
f comédienne = acteur; m pilotes de ligne = pilote-de-ligne; f photographe animalière = photographe; m vendeur de voiture = vendeur; f éducatrice canine = educateur-canin; m footballeur ou basketteur = unknown
f biologiste marine = biologiste-marin; m volcanologe = volcanologue; m menuisier 😊 = menuisier; f esteticienne = estheticien; m aucune idée = none; f professeure des écoles = professeur-des-ecoles; m pompiers de paris = pompier
f décoratrice d'intérieure = decorateur-d-interieur; m cascadeure = cascadeur; f mannequin = mannequin; m plombié = plombier; m rappeur = rappeur; f pharmasienne = pharmacien; f fleuriste 🌸🌸 = fleuriste; m xxxx = none
f juge = juge; m notère = notaire; m tennisman = joueur-de-tennis; f prof de danse = professeur-de-danse; m détective privé = detective; f gymnaste = gymnaste; m hacker = hacker; m riche = none; f assistante vétérinaire = assistant-veterinaire`,
  collège: `
f je veux devenir sage femme = sage-femme; m devlopeur = developpeur; m jsp = none; f psycologue = psychologue; m informatissien = informaticien; f avocate = avocat; f prof de sport = professeur-de-sport; m mécano = mecanicien
m joueur pro sur fortnite = joueur-professionnel-de-jeux-video; f architecte d'intérieur = decorateur-d-interieur; m trader = trader; f esthéticienne / coiffeuse = unknown; m ingénieur aéronautique = ingenieur-en-aeronautique
f make-up artist = maquilleur; m footeux = footballeur; f graphiste = graphiste; m CPE = conseiller-principal-d-education; f kiné = kinesitherapeute; m electricien = electricien; m dev = developpeur; f tatoueuse = tatoueur
f chirugienne = chirurgien; m pilote de chasse = pilote-de-chasse; m maçons = macon; f infirmier(ère) = infirmier; f interprete = traducteur; m patron = chef-d-entreprise; x acteur·rice = acteur; f auxiliaire de puériculture = auxiliaire-de-puericulture
m soudeure = soudeur; f juriste = juriste; m game designer = createur-de-jeux-video; f tiktokeuse = influenceur; m mangaka = dessinateur; m vide = none; f orthophonniste = orthophoniste; m charpentié = charpentier; m garde du corps = agent-de-securite
m cuistot = cuisinier; f hôtesse de l'air = hotesse-de-l-air-steward; f flic = policier; m ta mère = none; m réalisateur de films = realisateur; f policière scientifique = police-scientifique; m nsp = none; f animatrice de colo = animateur
m carosier = carrossier; f toiletteuse pour chien = toiletteur; m cybersécurité = expert-en-cybersecurite; f chercheuse en biologie = chercheur; m coach sportif = entraineur-sportif; f opticiene = opticien; m azertyuiop = none; x animateur.trice = animateur`,
  lycée: `
f médecin urgentiste = urgentiste; f pédiatre = pediatre; m data scientist = data-scientist; f éducatrice spécialisée = educateur-specialise; m ingénieur·e en informatique = ingenieur-en-informatique; f ergothérapeuthe = ergotherapeute
m commercial dans l'automobile = commercial; f avocate pénaliste = avocat; m kinésithérapeuthe = kinesitherapeute; f psychologue clinicienne = psychologue-clinicien; m officier dans la marine = officier-de-marine; f journaliste sportive = journaliste
m je ne sais pas du tout = none; f community manager = community-manager; m entrepreneur = chef-d-entreprise; f chargée de communication = metier-de-la-communication; f wedding planner = organisateur-d-evenements; m électrotechnicien = electrotechnicien
m expert comptable = comptable; f infirmière libérale = infirmier-liberal; m game developer = createur-de-jeux-video; f illustratrice = illustrateur; f diététiciene = dieteticien; m développeur web = developpeur; m chaudronier = chaudronnier
f assistante sociale = assistant-social; m gendarme = gendarme; x professeur.e des écoles = professeur-des-ecoles; f aide soignante = aide-soignant; m prof d'histoire géo = professeur-d-histoire-geographie; m philosophe = philosophe
f anesthésiste = anesthesiste; m barbier = barbier; f styliste modéliste = styliste-modeliste; m pizzaiolo = pizzaiolo; f libraire = libraire; m pâtissier-chocolatier = patissier; f biochimiste = biochimiste; m aucun = none; f océanologue = biologiste-marin
m ostéo = osteopathe; f criminologue = criminologue; m sapeur-pompier = pompier; f humanitaire = humanitaire; m politologue = homme-politique; f aucune idée pour l'instant = none; m conducteur d'engins = conducteur-d-engins
f comédienne de théâtre = acteur; m astrophysicien = astronome; m paysagiste = paysagiste; f eje = educateur-de-jeunes-enfants; f DRH = responsable-des-ressources-humaines; m diplomate = diplomate; f chirurgienne esthétique = chirurgien-esthetique`,
  études: `
f éditrice = editeur; m chef de projet = chef-de-projet; f urbaniste = urbaniste; m ingénieur du son = ingenieur-du-son; f sociologue = sociologue; m professeur de mathématiques = professeur-de-mathematiques; f traductrice = traducteur; m maraîcher bio = maraicher
f ux designer = designer; m géomètre = geometre; f conservatrice de musée = conservateur-de-musee; m actuaire = actuaire; f psychomotricienne = psychomotricien; m brasseur = brasseur; f neuropsychologue = neuropsychologue; m luthier = luthier
f cheffe de projet évènementiel = organisateur-d-evenements; m régisseur = regisseur; f bibliothécaire = bibliothecaire; m oenologue = oenologue; f chercheur.euse = chercheur; m pilote de drone = pilote-de-drone; f podologue = podologue
m statisticien = statisticien; f documentaliste = professeur-documentaliste; m monteur vidéo = monteur-video; x enseignant·e-chercheur·euse = enseignant-chercheur; f juriste en droit social = juriste; m magistrat = juge; f manipulatrice radio = manipulateur-radio
m scénariste = scenariste; f attachée de presse = attache-de-presse; m économiste = economiste; f costumière = costumier; m je cherche encore = none; f ingénieure agronome = ingenieur-agronome; m cardiologue = cardiologue`,
  'vie active': `
f Infirmière = infirmier; m boulanger = boulanger; f assistante maternelle = assistant-maternel; m apiculteur = apiculteur; f céramiste = potier; m ébéniste = ebeniste; f fleuriste à mon compte = fleuriste; m guide de haute montagne = guide-touristique
f écrivain = ecrivain; m photographe de guerre = photographe; f ouvrir un salon de thé = unknown; m chef d'entreprise = chef-d-entreprise; f sophrologue = sophrologue; m vigneron = viticulteur; f naturopathe = naturopathe; m berger dans les Alpes = berger
f professeure de yoga = professeur-de-yoga; m conducteur de train = conducteur-de-train; f auteure = ecrivain; m garde forestier = garde-forestier; f décoratrice = decorateur-d-interieur; m restaurateur = restaurateur; f sans = unknown; m agent immobilier = agent-immobilier
f orthoptiste = orthoptiste; m tailleur de pierre = tailleur-de-pierre; f couturière = couturier; m marin pêcheur = marin; f voyager = voyageur; m aucun rêve = none; f archéologue = archeologue; m musicien = musicien; f comptable = comptable; m moniteur de ski = moniteur-de-ski
f ambulancière = ambulancier; m forgeron d'art = forgeron-d-art; f secrétaire = secretaire; m taxidermiste = taxidermiste; f brocanteuse = brocanteur; m capitaine de bateau = marin`,
  retraite: `
f institutrice = professeur-des-ecoles; m Instituteur = professeur-des-ecoles; f hôtesse de l’air = hotesse-de-l-air-steward; m Aviateur = pilote-de-ligne; f Sténodactylo = unknown; m mineur = mineur; f danseuse à l'opéra = danseur; m cheminot = conducteur-de-train
f puéricultrice = puericulteur; m explorateur = explorateur; f religieuse = religieux; m Chirurgien = chirurgien; f Speakerine = unknown; m menuisier-ébéniste = menuisier-ebeniste; f romancière = ecrivain; m retraité = none; f vétérinaire de campagne = veterinaire
m officier de marine = officier-de-marine; f coiffeuse = coiffeur; m J'aurais voulu être avocat = avocat; f modiste = modiste; m horloger = horloger; f garde-malade = unknown; m typographe = typographe; f cantatrice = unknown; m coureur cycliste = cycliste
f jardinière = jardinier; m facteur = facteur; f à la retraite = none; m prêtre = pretre; f professeur de piano = professeur-de-musique; m chef d'orchestre = chef-d-orchestre; f ethnologue = ethnologue; m cordonnier = cordonnier`,
};

const LATE: Readonly<Record<string, string>> = {
  CP: `
m sapeur ponpier = pompier; f maitrèsse = professeur-des-ecoles; m poliss = policier; f veto = veterinaire; m supère héro = super-heros; f couafeuse = coiffeur; m chanteur de rap = rappeur; f princesse licorne = princesse
m camion = routier; f danseuse de ballet = danseur; m boulangerie = boulanger; m foutballeur = footballeur; f gimnaste = gymnaste; f médecine = medecin; m constructeur de lego = constructeur-de-lego; f jé pa didé = none
m monsieur des poubelles = eboueur; m cosmonote = astronaute; f institutrisse = professeur-des-ecoles; m père noel = pere-noel; m condukteur de train = conducteur-de-train; f mètresse = professeur-des-ecoles`,
  CE2: `
f je veux etre doctoresse = medecin; m quand je serai grand je serai gendarme = gendarme; f je voudrai soigné les animaux = veterinaire; m paléonthologue = paleontologue; f archytecte = architecte; m karateka = judoka
f vétérinaire au zoo = veterinaire; m un joueur de rugbi = rugbyman; f patineuse artistique = patineur; f chenteuse = chanteur; m pilote d'élicoptère = pilote-d-helicoptere; m tonton = none; f monitrice d'équitassion = moniteur-d-equitation
m réparateur de vélos = reparateur; m chef cuisinier = cuisinier; f bijoutiaire = bijoutier; m bucheron = bucheron; m cultivateur de pommes = agriculteur; f prof de math = professeur-de-mathematiques`,
  CM2: `
m jouer à la ps5 = joueur-professionnel-de-jeux-video; f youtubeuse beauté = youtubeur; m robotissien = roboticien; f dessinatrice de manga = dessinateur; f psicologue = psychologue; m chimiste = chimiste; m handballeur pro = handballeur; f ingénieure = ingenieur
m pilote de formule 1 = pilote-de-course; f médecin pour les enfants = pediatre; m footballeur professionnel au Real Madrid = footballeur; m agent de la police = policier; f sirurgienne = chirurgien; m je n'ai pas encore choisi = none; f écuyère = cavalier`,
  collège: `
f sage femmme = sage-femme; m programeur = developpeur; f auxiliaire vétérinaire = assistant-veterinaire; m maitre chien = maitre-chien; f profeseure de francais = professeur-de-francais; m électro = unknown; f avocat(e) = avocat; m jsp frr = none
m mecanicien moto = mecanicien; f estheticiene = estheticien; m militaire dans l'armée de terre = militaire; f puericultrice = puericulteur; m streameur twitch = streameur; x photograf = photographe; m proffeseur d'eps = professeur-de-sport; f styliste/couturière = unknown
m plombier chauffagiste = plombier; f opticienne-lunetière = opticien; m agriculteur et éleveur = unknown; f journaliste de mode = journaliste; m sa dépend = none; m cuisinier/cuisinière = cuisinier; f danseuse/chorégraphe = danseur-choregraphe; m prof = professeur`,
  lycée: `
f infirmière puéricultrice = puericulteur; m ingénieur en IA = ingenieur-en-informatique; f avocate en droit international = avocat; m trader à New York = trader; f orthophoniste = orthophoniste; m kine = kinesitherapeute; f pharmacienne en officine = pharmacien-en-officine
m dévelopeur informatique = developpeur; f je sais pas trop = none; m gendarme mobile = gendarme; f psychologue du travail = psychologue-du-travail; m technicien en maintenance industrielle = technicien-de-maintenance; f vétérinaire équin = veterinaire
m pompier pro = pompier; f chargée de marketing = metier-du-marketing; m architecte naval = architecte; f prof des écoles = professeur-des-ecoles; x journaliste·s = journaliste; m chef d entreprise = chef-d-entreprise; f diéteticienne = dieteticien`,
  études: `
f chercheuse en neurosciences = chercheur; m consultant = unknown; f curatrice = unknown; m ingénieur d'affaires = ingenieur; f professeur d'anglais au collège = professeur-d-anglais; m notaire = notaire; f infirmière en pédiatrie = infirmier; m greffier = greffier
f sage-femme libérale = sage-femme; m entrepreneur dans le digital = chef-d-entreprise; f audioprothésiste = audioprothesiste; m musicien professionnel = musicien`,
  'vie active': `
f esthéticienne à domicile = estheticien; m maraîcher = maraicher; f ouvrir ma boutique = vendeur; m éleveur de chèvres = eleveur; f libraire indépendante = libraire; m skipper = marin; f psy = psychologue; m je suis déjà comblé = unknown; f écrire des romans = ecrivain
m pâtissier = patissier; f formatrice = formateur; m conducteur routier = routier; f animatrice radio = presentateur-de-television; m ostéopathe animalier = osteopathe-animalier; f paysanne boulangère = unknown`,
  retraite: `
f Maîtresse d’école = professeur-des-ecoles; m pilote dans l'aviation = pilote; f j'aurais aimé être danseuse = danseur; m marin au long cours = marin; f infirmière de nuit = infirmier; m ingénieur des ponts et chaussées = ingenieur; f Sage femme = sage-femme
m garde champêtre = garde-champetre; f femme au foyer = none; m mécanicien d'avion = mecanicien-avion; f brodeuse = brodeur; m imprimeur = imprimeur; f actrice de théâtre = acteur; m chauffeur de taxi = chauffeur-de-taxi`,
};

const SEXES = { f: 'f', m: 'm', x: 'x' } as const;
const isSex = (letter: string): letter is GoldAnswer['sex'] => letter in SEXES;

type Half = GoldAnswer['half'];

const read = (stages: Readonly<Record<string, string>>, halfOf: (line: number) => Half): GoldAnswer[] =>
  Object.entries(stages).flatMap(([stage, text]) =>
    text
      .split(/[;\n]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line, i) => readLine(line, { stage, half: halfOf(i) })),
  );

function readLine(line: string, about: { readonly stage: string; readonly half: Half }): GoldAnswer {
  const [said = '', expected = ''] = line.split(' = ');
  const sex = said.charAt(0);
  if (!isSex(sex) || !expected) throw new RangeError(`the gold list has a line that can't be read: ${line}`);
  return { ...about, sex, words: said.slice(2), expected };
}

/** All of them, with their half. */
export const GOLD_LIST: readonly GoldAnswer[] = [...read(STAGES, (i) => (i % 2 ? 'frozen' : 'tuning')), ...read(LATE, () => 'late')];
