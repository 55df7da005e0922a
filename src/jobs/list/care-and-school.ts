/** Own jobs of health, animals, school and society: `masculine / feminine | ROME code | other words for it`. One name: both genders have it. */
export const CARE_AND_SCHOOL = `
médecin|J1102|docteur, docteure, doctoresse, toubib, doc, médecin généraliste, généraliste, soigner les gens, soigner les malades, guérir les gens,
  soigner des gens, médecine
chirurgien / chirurgienne|J1119|opérer les gens
pédiatre|J1115|docteur pour enfants, docteur des enfants, médecin pour enfants, docteur pour bébé, médecin des enfants
psychologue|K1104|psy, psycho, psychologie
psychiatre|J1131|
dentiste|J1103|chirurgien dentiste, soigner les dents, docteur des dents
orthodontiste|J1103|
infirmier / infirmière|J1506|infirmier diplômé d'état, ide, infirmier à l'hôpital
aide-soignant / aide-soignante|J1501|aide soignant
sage-femme|J1104|maïeuticien, sage homme, accoucheur, faire naître les bébés, aider à accoucher, docteur accouchement
puériculteur / puéricultrice|J1507|infirmier puériculteur
auxiliaire de puériculture|J1304|travailler à la crèche, travailler en crèche, crèche
kinésithérapeute|J1404|kiné, kinési, masseur kinésithérapeute, kinésithérapie
ostéopathe|J1408|ostéo
orthophoniste|J1406|ortho
ergothérapeute|J1403|ergo
pharmacien / pharmacienne|J1202|vendre des médicaments, pharmacie
préparateur en pharmacie / préparatrice en pharmacie|J1307|
opticien / opticienne|J1405|vendre des lunettes
diététicien / diététicienne|J1402|nutritionniste, diét
ambulancier / ambulancière|J1305|conduire une ambulance, conducteur d'ambulance, samu
cardiologue|J1102|docteur du cœur
sexologue|-|
chercheur / chercheuse|K2402|scientifique, chercheur scientifique, savant, faire de la recherche, chercheur au cnrs, faire des expériences,
  les sciences
vétérinaire|A1504|véto, docteur des animaux, docteur pour animaux, médecin des animaux, médecin pour animaux, docteur d'animaux,
  soigner les animaux, soigner des animaux, guérir les animaux, docteur animaux, docteur pour chiens, docteur des chevaux, véto pour chevaux
assistant vétérinaire / assistante vétérinaire|A1501|auxiliaire vétérinaire, asv, infirmier vétérinaire, auxiliaire spécialisé vétérinaire
soigneur animalier / soigneuse animalière|A1506|soigneur au zoo, soigneur, soigneur d'animaux, travailler au zoo, travailler dans un zoo,
  gardien de zoo, zoo, s'occuper des animaux du zoo, soigneur de dauphins
métier avec les animaux|-|animaux, travailler avec les animaux, m'occuper des animaux, s'occuper des animaux, sauver les animaux,
  protéger les animaux, métier animaux, aider les animaux, soigner sauver animaux, s'occuper d'animaux, être avec les animaux
dresseur animalier / dresseuse animalière|A1508|dresseur, dresseur de chiens, dresseur d'animaux, dresseur de dauphins, dompteur,
  dompteur de lions, dresseur de lions, dresseur de chevaux
éducateur canin / éducatrice canine|A1426|éduquer des chiens, comportementaliste canin, dog sitter
maître-chien / maîtresse-chien|K2510|maître chien police, cynophile
toiletteur / toiletteuse|A1503|toiletteur canin, toiletteur pour chiens, toiletteur animalier, coiffeur pour chiens, coiffeur de chiens,
  coiffeur chien, coiffeur pour animaux, toiletter les chiens
éleveur / éleveuse|-|éleveur de chevaux, élever des animaux, éleveur de chiens, éleveur de chats, éleveur canin, éleveur de vaches,
  éleveur de chèvres, élevage, éleveur de moutons
cavalier / cavalière|L1403|cavalier professionnel, jockey, faire du cheval, monter à cheval, écuyer, équitation, cheval, les chevaux, chevaux
moniteur d'équitation / monitrice d'équitation|G1210|prof d'équitation, professeur d'équitation, enseignant d'équitation, prof de cheval,
  moniteur équestre, professeur de cheval
palefrenier / palefrenière|A1421|palefrenier soigneur, s'occuper des chevaux, m'occuper des chevaux, travailler avec les chevaux,
  travailler dans un centre équestre
maréchal-ferrant / maréchale-ferrante|A1502|maréchal ferrant
biologiste marin / biologiste marine|K2402|océanologue, biologie marine, étudier les dauphins, étudier les baleines, spécialiste des requins
biologiste|K2402|biologie
zoologiste|K2402|ornithologue, éthologue, entomologiste, primatologue, étudier les animaux
paléontologue|K2401|dinosaurologue, chercheur de dinosaures, chercheur d'os de dinosaures, chasseur de dinosaures, spécialiste des dinosaures
professeur des écoles / professeure des écoles|K2106|maître, maîtresse, instituteur, institutrice, instit, maître d'école, maîtresse d'école,
  prof des écoles, pe, professeur d'école, prof d'école, maîtresse de maternelle, maîtresse des cp, maîtresse de cp, maître de cp, maîtresse cp,
  enseignant en primaire, professeur en primaire, prof de maternelle, enseignant à l'école, professeur de maternelle, maître des écoles
professeur / professeure|K2107|prof, enseignant, enseignante, professeur au collège, professeur au lycée, prof de collège, prof au lycée,
  enseigner, professorat
professeur de sport / professeure de sport|K2107|prof de sport, prof d'eps, prof eps, professeur d'éducation physique,
  professeur d'éducation physique et sportive
professeur de français / professeure de français|K2107|prof de français, prof de lettres, professeur de lettres
professeur de mathématiques / professeure de mathématiques|K2107|prof de maths, professeur de maths, prof de math, prof maths
professeur d'histoire-géographie / professeure d'histoire-géographie|K2107|prof d'histoire, prof d'histoire géo, professeur d'histoire,
  professeur d'histoire géo, prof de géo
professeur d'anglais / professeure d'anglais|K2107|prof d'anglais
professeur de langues / professeure de langues|K2107|prof d'espagnol, professeur d'espagnol, prof d'allemand, professeur d'allemand,
  prof de langue, prof d'italien
professeur de SVT / professeure de SVT|K2107|prof de svt, prof de sciences, professeur de sciences, professeur de biologie
professeur de physique-chimie / professeure de physique-chimie|K2107|prof de physique, professeur de physique, prof de physique chimie, prof de chimie
professeur de musique / professeure de musique|K2105|prof de musique, professeur de piano, prof de piano, prof de guitare, professeur de guitare,
  professeur de violon
professeur de danse / professeure de danse|K2136|prof de danse
professeur d'arts plastiques / professeure d'arts plastiques|K2107|prof d'arts plastiques, prof d'art, prof de dessin, professeur d'art,
  professeur de dessin
professeur de philosophie / professeure de philosophie|K2107|prof de philo, professeur de philo
professeur de yoga / professeure de yoga|G1209|prof de yoga
directeur d'école / directrice d'école|K2103|directeur de l'école, directeur école
atsem|K1308|assistante maternelle à l'école, agent territorial spécialisé des écoles maternelles, aide maternelle
aesh|K2113|avs, accompagnant d'élèves en situation de handicap, aide aux élèves handicapés
surveillant / surveillante|K2104|pion, assistant d'éducation, aed, surveillant de collège, surveillant scolaire
conseiller principal d'éducation / conseillère principale d'éducation|K2115|cpe
assistant maternel / assistante maternelle|K1310|nounou, nourrice, garder des bébés, garder les bébés, assmat, gardienne d'enfants, garder des enfants
baby-sitter|K1303|babysitter, garde d'enfants, baby sitting, jeune fille au pair
éducateur de jeunes enfants / éducatrice de jeunes enfants|K1202|eje, puéricultrice de crèche, s'occuper des bébés, m'occuper des bébés,
  travailler avec les bébés, bébés
métier avec les enfants|-|enfants, travailler avec les enfants, s'occuper des enfants, m'occuper des enfants, s'occuper d'enfants, petite enfance,
  travailler dans la petite enfance, aider les enfants, les petits
animateur / animatrice|G1203|animateur de colo, animateur de centre de loisirs, animateur en centre de loisirs, animateur jeunesse, anim, bafa,
  animateur centre aéré, mono de colo
éducateur spécialisé / éducatrice spécialisée|K1207|éducateur, éduc, éduc spé, éducateur social
éducateur sportif / éducatrice sportive|G1204|
moniteur-éducateur / monitrice-éducatrice|K1208|
assistant social / assistante sociale|K1201|assistant de service social, assistante de service social, travailleur social, métier du social,
  social, as sociale
auxiliaire de vie|K1311|aide à domicile, auxiliaire de vie sociale, aide à la personne, aider les personnes âgées, s'occuper des personnes âgées,
  aider les vieux, aider les papis et mamies
conseiller d'orientation / conseillère d'orientation|K2112|psyen, conseiller en insertion, conseiller en insertion professionnelle,
  informateur jeunesse
métier de la santé|-|santé, travailler dans la santé, travailler à l'hôpital, hôpital, travailler dans un hôpital, paramédical, domaine médical,
  le médical
humanitaire|-|travailler dans l'humanitaire, aider les pauvres, aider les gens pauvres, médecin sans frontières, aider les gens, sauver le monde,
  aider les autres, sauver des gens, sauver des vies, aider les personnes, travailler dans une ong, aider les sdf,
  aider les personnes en difficulté
bibliothécaire|K1603|travailler à la bibliothèque, médiathécaire
secrétaire médical / secrétaire médicale|M1609|
manipulateur radio / manipulatrice radio|J1306|manip radio, manipulateur en radiologie, manipulateur en électroradiologie
podologue|J1409|pédicure podologue, pédicure
psychomotricien / psychomotricienne|J1412|psychomot
naturopathe|-|
sophrologue|K1106|
dermatologue|J1113|
neurologue|J1132|
médecin légiste|J1110|légiste
chirurgien esthétique / chirurgienne esthétique|J1102|
anesthésiste|J1124|médecin anesthésiste
gynécologue|J1111|
ophtalmologue|J1134|ophtalmo, ophtalmologiste, docteur des yeux
urgentiste|J1127|médecin urgentiste, médecin aux urgences
chimiste|K2402|chimie
physicien / physicienne|K2402|
mathématicien / mathématicienne|K2408|
historien / historienne|K2140|
géologue|F1105|
volcanologue|F1115|vulcanologue, étudier les volcans, les volcans
météorologue|M1809|présentateur météo, présenter la météo, météo, miss météo, faire la météo
astronome|K2409|astrophysicien, astrologue, étudier les étoiles, regarder les étoiles, étudier les planètes, astronomie
archéologue|K2125|égyptologue, archéo, chercheur de trésor, chasseur de trésors, faire des fouilles
généticien / généticienne|K2402|
sociologue|K2133|
linguiste|K2401|
proviseur / proviseure|K2103|principal de collège, directeur de collège, directeur de lycée, principal
philosophe|-|
professeur documentaliste / professeure documentaliste|K1601|documentaliste, prof documentaliste
neuropsychologue|K1104|
biochimiste|K2402|microbiologiste, biotechnologie, biotechnologue
botaniste|K2402|étudier les plantes
océanographe|K2402|étudier les océans
enseignant-chercheur / enseignante-chercheuse|K2108|maître de conférences, professeur d'université, prof à la fac, professeur à l'université
directeur de crèche / directrice de crèche|K1403|ouvrir une crèche
infirmier libéral / infirmière libérale|J1506|infirmier à domicile
bénévole|-|
interprète en langue des signes|E1108|langue des signes
spéléologue|-|
`;
