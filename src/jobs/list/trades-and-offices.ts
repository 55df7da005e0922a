/** Own jobs of trades, order, machines, nature and offices, written as in `care-and-school.ts`. */
export const TRADES_AND_OFFICES = `
pompier / pompière|K1705|sapeur pompier, sapeur pompière, soldat du feu, éteindre le feu, éteindre les feux, combattre le feu, pompier volontaire,
  pompier professionnel, pompier de paris, caserne
policier / policière|K1708|police, agent de police, flic, keuf, gardien de la paix, travailler dans la police, faire la police,
  arrêter les voleurs, police nationale, inspecteur de police, commissaire, commissaire de police, attraper les voleurs, arrêter les méchants,
  lieutenant de police, raid, bac, brigade anti criminalité, motard de police, policier à moto, mettre les voleurs en prison,
  policier brigade canine, brigadier, capitaine de police
police scientifique|-|policier scientifique, technicien de police scientifique, technicien de scène de crime,
  travailler dans la police scientifique, expert scientifique, profileur, les experts, police technique et scientifique
gendarme|K1706|gendarmerie, gign, travailler dans la gendarmerie, gendarme mobile
militaire|K1701|soldat, armée, armée de terre, travailler dans l'armée, faire l'armée, être à l'armée, légionnaire, parachutiste,
  parachutiste militaire, tireur d'élite, sniper, forces spéciales, commando, aller à l'armée, para, entrer dans l'armée, guerrier, combattant,
  officier dans l'armée, soldate, marine nationale, armée de l'air, parachutiste dans l'armée, engagé dans l'armée
marin / marine|N3102|matelot, marin pêcheur, capitaine de bateau, navigateur, marin dans la marine, skipper, conduire un bateau, bateau,
  capitaine de navire, pilote de bateau, sous marinier, marine marchande, commandant de bateau
pêcheur / pêcheuse|A1438|pêche, pêcher, aller à la pêche
douanier / douanière|K1501|douane
surveillant pénitentiaire / surveillante pénitentiaire|K1711|gardien de prison, maton
agent de sécurité / agente de sécurité|K2503|vigile, garde du corps, sécurité, videur, agent de sécu, bodyguard, maître chien sécurité
avocat / avocate|K1903|défendre les gens, avocat pénaliste, droit, avocat d'affaires, faire du droit, avocat pour enfants, barreau
juge|K1904|magistrat, juge pour enfants, juge des enfants, procureur, procureur de la république
notaire|K1901|clerc de notaire
juriste|K1903|
maire|-|être maire, maire de ma ville, maire de paris
homme politique / femme politique|-|ministre, député, députée, politique, faire de la politique, politicien, premier ministre, politologue, sénateur
diplomate|K1418|ambassadeur, ambassadrice
boulanger / boulangère|D1102|boulangerie, faire du pain, faire le pain, artisan boulanger, travailler dans une boulangerie, boulangère pâtissière,
  boulanger pâtissier
pâtissier / pâtissière|D1104|pâtisserie, faire des gâteaux, cake designer, faire de la pâtisserie, pâtissier chocolatier, faire des bonbons,
  chef pâtissier
chocolatier / chocolatière|D1115|faire du chocolat, confiseur, chocolat, chocolaterie, artisan chocolatier
glacier / glacière|D1118|marchand de glaces, vendeur de glaces, vendre des glaces, faire des glaces, glaces
cuisinier / cuisinière|G1609|chef cuisinier, chef de cuisine, cuisine, chef, chef étoilé, cuistot, faire la cuisine, cuisiner, faire à manger,
  grand chef, cuisinier dans un restaurant, top chef, master chef, cordon bleu
restaurateur / restauratrice|G1413|avoir un restaurant, ouvrir un restaurant, ouvrir mon restaurant, tenir un restaurant, patron de restaurant,
  restaurant, restauration, gérant de restaurant, patron d'un restaurant, crêpier, mac do, macdo, kebab, travailler dans la restauration, mcdo
serveur / serveuse|G1803|garçon de café, serveur dans un restaurant, serveur de restaurant, serveur au restaurant
barman / barmaid|G1801|bar, barmen, cafetier, avoir un bar, tenir un bar, patron de bar, barista
boucher / bouchère|D1101|boucherie, artisan boucher, boucher charcutier
poissonnier / poissonnière|D1105|
fromager / fromagère|A1412|fromagerie, faire du fromage
fleuriste|D1209|vendre des fleurs, fleurs, vendeur de fleurs, faire des bouquets, marchande de fleurs
coiffeur / coiffeuse|D1202|coiffure, coiffer, faire des coiffures, salon de coiffure, avoir un salon de coiffure, coiffeur visagiste,
  coiffer les gens, coiffeur pour hommes, coiffeur de stars, coiffeur styliste, coiffeur à domicile, ouvrir mon salon de coiffure, coiffeur mixte
barbier / barbière|D1216|barber, barbershop
esthéticien / esthéticienne|D1208|prothésiste ongulaire, manucure, faire les ongles, esthétique, onglerie, nail artist, styliste ongulaire,
  faire des ongles, esthéticien cosméticien, institut de beauté, nails artist
mécanicien / mécanicienne|I1604|garagiste, mécano, mécanique, réparer les voitures, réparer des voitures, garage, mécanicien auto,
  mécanicien automobile, travailler dans un garage, mécanicien moto, mécanicien de voitures, avoir un garage, réparateur de voitures,
  réparateur auto, réparer des motos, mécanicien en voiture, les voitures, mécanique automobile, mécanique auto, automobile
menuisier / menuisière|H2206|menuiserie, travailler le bois, artisan menuisier, bois, ébéniste menuisier
ébéniste|H2207|fabriquer des meubles, ébénisterie
charpentier / charpentière|F1503|charpente, faire des charpentes
maçon / maçonne|F1703|maçonnerie, construire des maisons, bâtir des maisons, constructeur de maisons, construire une maison, faire des maisons,
  bâtiment, travailler dans le bâtiment, ouvrier du bâtiment, btp, constructeur, construire des immeubles, maçon dans le bâtiment
électricien / électricienne|F1602|électricité, électricien bâtiment, électricien en bâtiment
plombier / plombière|F1603|plomberie, plombier chauffagiste
couvreur / couvreuse|F1619|couvreur zingueur, faire les toits
carreleur / carreleuse|F1608|
soudeur / soudeuse|H2913|soudure, souder
forgeron / forgeronne|B1601|ferronnier
jardinier / jardinière|A1208|jardinage, faire le jardin, jardiner, s'occuper des plantes, paysagisme, jardin
paysagiste|A1208|jardinier paysagiste, architecte paysagiste, aménagement paysager, espaces verts
agriculteur / agricultrice|A1416|fermier, fermière, paysan, paysanne, avoir une ferme, tracteur, conduire un tracteur, conduire des tracteurs,
  conducteur de tracteur, agriculture, travailler à la ferme, exploitant agricole, cultivateur, ferme, travailler dans une ferme,
  travailler dans l'agriculture, les tracteurs
maraîcher / maraîchère|A1433|maraîcher bio, faire pousser des légumes
viticulteur / viticultrice|A1418|vigneron, vigneronne, faire du vin, vin
apiculteur / apicultrice|A1429|avoir des ruches, faire du miel, abeilles
berger / bergère|A1410|
bûcheron / bûcheronne|A1201|forestier, couper des arbres, élagueur
garde forestier / garde forestière|A1204|garde forestier, agent forestier, ranger, garde chasse, protéger la forêt, forêt, garde nature
écologue|-|écologiste, protéger la nature, métier de l'environnement, sauver la planète, environnement, protéger la planète, nature,
  travailler dans la nature, travailler dans l'environnement, écologie, animateur nature, planète
conducteur d'engins / conductrice d'engins|F1302|conducteur de pelleteuse, conduire une pelleteuse, grutier, conducteur de grue, pelleteuse,
  conducteur d'engins de chantier, conduire des engins, conduire une grue, engins de chantier, conduire des pelleteuses, travaux publics,
  conducteur de travaux publics, conducteur de tractopelle, tractopelle
conducteur de travaux / conductrice de travaux|F1201|chef de chantier
routier / routière|N4101|chauffeur routier, chauffeur poids lourd, conducteur de camion, conduire un camion, camionneur, chauffeur de camion,
  camion, conduire des camions, conducteur routier, chauffeur, chauffeur livreur routier, poids lourd, conducteur poids lourd, chauffeur pl,
  les camions
conducteur de bus / conductrice de bus|N4103|chauffeur de bus, conduire un bus, chauffeur de car, conducteur de car, bus, conduire le bus,
  conducteur de tram, conducteur de tramway, chauffeur de bus scolaire
conducteur de train / conductrice de train|N4301|conduire un train, conduire des trains, train, sncf, cheminot, conducteur de tgv,
  conduire le train, conducteur de métro, travailler à la sncf, chef de gare, chauffeur de train, contrôleur de train, trains, conduire le tgv,
  chef de train, pilote de train, conducteur de locomotive
chauffeur de taxi / chauffeuse de taxi|N4112|taxi, chauffeur taxi, vtc, chauffeur vtc, chauffeur privé, uber
livreur / livreuse|N4105|livreur de pizza, livreur uber, chauffeur livreur, coursier, livreur de colis
éboueur / éboueuse|K2303|camion poubelle, ramasser les poubelles, poubelles, conduire le camion poubelle, ripeur, camion poubelles
facteur / factrice|M1603|poste, livrer le courrier, distribuer le courrier, travailler à la poste, la poste, postier
pilote de ligne|N2102|pilote d'avion, aviateur, aviatrice, conduire un avion, piloter un avion, pilote de ligne aérienne, piloter des avions,
  conducteur d'avion, conduire des avions, commandant de bord, avion, pilote avion, copilote, avions, pilote d'avions, aviation, chauffeur d'avion
pilote de chasse|N2102|pilote d'avion de chasse, pilote de rafale, pilote de l'armée de l'air, pilote dans l'armée, pilote militaire,
  pilote dans l'armée de l'air, pilote de mirage, pilote de chasse dans l'armée
pilote d'hélicoptère|N2102|hélicoptère, pilote hélicoptère, conduire un hélicoptère, piloter un hélicoptère
pilote|-|piloter
hôtesse de l'air, steward / hôtesse de l'air, steward|N2101|hôtesse de l'air, steward, hôtesse, pnc, personnel navigant commercial,
  hôtesse de lair, stewardess
agent de voyages / agente de voyages|G1303|tourisme, travailler dans le tourisme, agence de voyage, agent de voyage, métier du tourisme
guide touristique|G1201|guide, guide conférencier, guide de montagne, guide de haute montagne, guide de musée
architecte|F1101|architecture, dessiner des maisons, faire des plans de maisons, dessiner des plans, dessinateur de maisons, créer des maisons,
  dessinateur en bâtiment, concevoir des maisons
ingénieur / ingénieure|-|ingénierie, école d'ingénieur, ingénieur mécanique, ingénieur en mécanique, ingénieur automobile
ingénieur en informatique / ingénieure en informatique|M1841|ingénieur informatique, ingénieur informaticien, ingénieur logiciel, ingénieur réseau,
  ingénieur en intelligence artificielle, ingénieur en ia
ingénieur en aéronautique / ingénieure en aéronautique|H1206|ingénieur aéronautique, ingénieur aérospatial, construire des avions,
  construire des fusées, ingénieur dans l'aéronautique, ingénieur spatial, aéronautique, ingénieur en aérospatial, faire des fusées,
  fabriquer des avions
roboticien / roboticienne|H1206|robotique, construire des robots, fabriquer des robots, ingénieur en robotique, faire des robots,
  ingénieur robotique, créer des robots
informaticien / informaticienne|M1805|informatique, travailler dans l'informatique, faire de l'informatique, ordinateur, travailler sur ordinateur,
  technicien informatique, réparer des ordinateurs, réparateur d'ordinateurs, ordinateurs, métier de l'informatique, réparer les ordinateurs,
  technicien en informatique
développeur / développeuse|M1855|développeur web, développeur informatique, programmeur, codeur, programmer, coder, développeur d'applications,
  faire des applications, programmation, web développeur, développer, développeur logiciel, dev web, dev, développeur full stack,
  créer des applications, faire des sites internet, faire des sites web, codage, créer des sites internet, programmeur informatique
expert en cybersécurité / experte en cybersécurité|M1856|cybersécurité, cyber sécurité, ingénieur cybersécurité, analyste cybersécurité,
  technicien en cybersécurité, ingénieur en cybersécurité, spécialiste en cybersécurité
data scientist|M1405|data analyst, intelligence artificielle, ia, spécialiste en intelligence artificielle
community manager|E1101|cm, réseaux sociaux, gérer les réseaux sociaux, travailler dans les réseaux sociaux
chef d'entreprise / cheffe d'entreprise|-|patron, boss, entrepreneur, créer mon entreprise, créer une entreprise, monter mon entreprise,
  avoir mon entreprise, pdg, directeur d'entreprise, entrepreneuse, ceo, monter une entreprise, être mon propre patron, gérer une entreprise,
  entreprenariat, auto entrepreneur, businessman, business man, business woman, homme d'affaires, femme d'affaires, dirigeant d'entreprise,
  big boss, patron d'entreprise, business, avoir ma boîte, monter ma boîte, créer ma boîte, avoir ma propre entreprise, patron d'une entreprise,
  entrepreneuriat, fonder une entreprise, avoir une entreprise, créer ma propre entreprise
directeur / directrice|-|directeur général, manager, cadre, dirigeant
banquier / banquière|C1201|banque, travailler dans une banque, travailler à la banque, conseiller bancaire, finance, conseiller financier
trader / tradeuse|C1301|tradeur, trading, faire du trading, bourse, crypto, investisseur, gagner en bourse, traders
comptable|M1203|expert comptable, comptabilité, compta
secrétaire|M1607|secrétariat, assistant administratif, secrétaire de direction, assistant de direction, secrétaire comptable,
  travailler dans un bureau
agent immobilier / agente immobilière|C1504|immobilier, vendre des maisons, conseiller immobilier, vendeur de maisons, agent immo,
  promoteur immobilier, négociateur immobilier, travailler dans l'immobilier
vendeur / vendeuse|-|vente, vendeur dans un magasin, commerçant, commerçante, marchand, travailler dans un magasin, avoir un magasin,
  vendeur de vêtements, vendeur en magasin, vendre des choses, marchande, vendeur de jouets, vendeur de bonbons, vendre des bonbons,
  vendre des vêtements, ouvrir un magasin, vendeur de jeux vidéo, vendeuse en boulangerie, avoir une boutique, vendeur de chaussures,
  vendeur de voitures, ouvrir une boutique, vendeur automobile, vendeur prêt à porter, vendre des jouets, vendre des voitures, commerce, boutique,
  épicier, tenir un magasin, avoir ma boutique
caissier / caissière|D1505|hôtesse de caisse, hôte de caisse, caisse, faire la caisse, travailler à la caisse, caissière au supermarché,
  travailler au supermarché, supermarché
libraire|D1211|librairie, vendre des livres
bijoutier / bijoutière|B1605|joaillier, bijoutier joaillier, faire des bijoux, créateur de bijoux, vendre des bijoux, créer des bijoux, orfèvre,
  bijoux
horloger / horlogère|B1604|
commercial / commerciale|D1410|technico commercial, commercial dans une entreprise
métier de la communication|-|communication, chargé de communication, travailler dans la communication, com, directeur de la communication,
  responsable communication
métier du marketing|-|marketing, chargé de marketing, responsable marketing, travailler dans le marketing, directeur marketing
publicitaire|E1401|pub, faire de la pub, travailler dans la pub, publicité
organisateur d'événements / organisatrice d'événements|E1117|événementiel, wedding planner, organiser des mariages, organisateur de mariages,
  organiser des fêtes, chef de projet événementiel, travailler dans l'événementiel, organisateur de mariage, chargé d'événementiel
responsable des ressources humaines|M1503|ressources humaines, rh, drh, chargé de recrutement, travailler dans les ressources humaines, recruteur,
  directeur des ressources humaines, responsable rh
traducteur / traductrice|E1108|interprète, traduire, traduction, faire de la traduction
parfumeur / parfumeuse|H1505|nez, créer des parfums, faire des parfums, créateur de parfums
agent d'entretien / agente d'entretien|K2205|femme de ménage, homme de ménage, faire le ménage, faire des ménages, technicien de surface, ménage,
  nettoyage, agent de nettoyage
concierge|K2501|gardien d'immeuble
croque-mort|K2603|thanatopracteur, conseiller funéraire, pompes funèbres, thanatologue
logisticien / logisticienne|N1303|logistique
ingénieur du son / ingénieure du son|L1508|technicien son, ingé son, technicien du son, sonorisateur, son
luthier / luthière|B1505|
potier / potière|B1201|céramiste, poterie, faire de la poterie
artisan / artisane|-|artisanat, métier manuel, travailler de mes mains, bricoleur, bricolage, bricoler
plongeur / plongeuse|I1502|scaphandrier, plongée, plongeur sous marin, plongée sous marine
psychologue scolaire|K1107|
fonctionnaire|-|travailler à la mairie, travailler pour l'état
ouvrier / ouvrière|-|travailler à l'usine, usine, travailler en usine, ouvrier d'usine
économiste|M1409|économie
biologiste médical / biologiste médicale|J1201|
croupier / croupière|G1206|
fabricant de jouets / fabricante de jouets|H2208|inventeur de jouets, faire des jouets, créateur de jouets, fabriquer des jouets, inventer des jouets
constructeur de Lego / constructrice de Lego|-|lego, faire des lego, legos, construire des legos
moniteur d'auto-école / monitrice d'auto-école|K2110|moniteur auto école, auto école, prof d'auto école
criminologue|-|criminologie, étudier les crimes
technicien de laboratoire / technicienne de laboratoire|J1302|laborantin, travailler dans un laboratoire, laboratoire,
  technicien d'analyses biomédicales
urbaniste|K1807|
chauffagiste|I1308|
pizzaïolo / pizzaïola|G1604|faire des pizzas, pizzaiolo, pizza
carrossier / carrossière|I1606|carrossier peintre, carrosserie
chaudronnier / chaudronnière|H2902|chaudronnerie
métallier / métallière|F1607|serrurier métallier
serrurier / serrurière|F1607|serrurerie
charcutier / charcutière|D1103|traiteur, charcutier traiteur
magasinier / magasinière|N1103|cariste, préparateur de commandes, gestionnaire de stock
électronicien / électronicienne|I1305|électronique
électromécanicien / électromécanicienne|I1309|
électrotechnicien / électrotechnicienne|I1309|
ingénieur agronome / ingénieure agronome|A1303|agronome, ingénieur en agronomie
ingénieur en bâtiment / ingénieure en bâtiment|F1106|ingénieur civil, ingénieur en génie civil, ingénieur génie civil, ingénieur btp, génie civil
ingénieur en environnement / ingénieure en environnement|H1302|ingénieur environnement, ingénieur écologue
ingénieur biomédical / ingénieure biomédicale|-|ingénieur en biomédical
ingénieur chimiste / ingénieure chimiste|H1206|ingénieur en chimie
attaché de presse / attachée de presse|E1103|
chef de projet / cheffe de projet|-|gestion de projet
hôte d'accueil / hôtesse d'accueil|M1601|agent d'accueil, standardiste, chargé d'accueil
technicien de maintenance / technicienne de maintenance|I1304|agent de maintenance, maintenance, technicien maintenance, maintenance industrielle
technicien / technicienne|-|
brasseur / brasseuse|H2102|faire de la bière, bière
tapissier / tapissière|B1806|tapissier d'ameublement, tapissier décorateur
graveur / graveuse|B1303|
verrier / verrière|B1602|souffleur de verre
contrôleur aérien / contrôleuse aérienne|N2202|aiguilleur du ciel, tour de contrôle, contrôleur du ciel
démineur / démineuse|K1705|déminage
dépanneur / dépanneuse|-|dépanneur automobile, dépanneur de voitures, dépanneur électroménager
forain / foraine|-|fête foraine, faire la fête foraine
religieux / religieuse|-|moine, bonne sœur, nonne
prêtre|-|curé, pasteur, imam, pape, rabbin, homme d'église
agent sportif / agente sportive|-|agent de sportifs, agent de joueurs, agent de footballeurs, agent de joueur
gardien de phare / gardienne de phare|-|
gérant de magasin / gérante de magasin|D1301|responsable de magasin, directeur de magasin
chef de rayon / cheffe de rayon|D1503|
courtier / courtière|C1208|
cordiste|I1501|
menuisier-ébéniste / menuisière-ébéniste|H2206|menuisier ébéniste
cordonnier / cordonnière|D1206|
maroquinier / maroquinière|B1802|faire des sacs
officier de marine / officière de marine|K1715|officier dans la marine, officier de la marine nationale
réparateur / réparatrice|-|réparateur de téléphone, réparer des téléphones, réparer des choses, réparer
sommelier / sommelière|G1804|
`;
