/**
 * Everyday words of young people, and the words that lists of competences use for the same: `theirs, theirs: ours ours`. After `;` what doing it takes, which counts half.
 * A phrase is met when its words come in order. Rows may be added, changed and taken out; a word may be in several.
 */
export const LEXICON = `
vélo, bicyclette, VTT, trottinette, BMX: cycle cycles
mobylette, mob, scooter, moto, quad: motocycle véhicule moteur mécanique
voiture, bagnole, caisse du garage, auto: véhicule automobile
camion, fourgon, utilitaire: véhicule transport conduite
mécanique, mécano, garage, vidange, moteur, carburateur: mécanique véhicule réparation entretien moteur; panne précision
pneu, roue, crevaison, chambre à air, freins, chaîne du vélo: réparation pièce cycle montage
tracteur, moissonneuse: engin agricole conduite
permis, code de la route, conduite accompagnée: conduite véhicule; règlement autonomie
mamie, papi, papy, grand-mère, grand-père, mémé, pépé, grands-parents, vieux, vieille dame, ancien, anciens, seniors: personne âgée; écoute empathie
Ehpad, maison de retraite, aide à domicile: personne âgée accompagnement soin; écoute
bébé, bébés, nourrisson, crèche, biberon, couches: enfant petite enfance soin; responsabilités attention
baby-sitting, babysitting, baby sitter, babysitter, garder des enfants, garde d'enfants, garder mes frères: enfant garde; responsabilités écoute sécurité patience autonomie
petit frère, petite soeur, petits frères, frères et soeurs, frère, soeur, neveu, nièce, cousin, cousine: enfant famille; responsabilités écoute
gosses, gamins, gamin, marmots, minots, mômes, kids, petits: enfant jeune public
aux devoirs, aide aux devoirs, soutien scolaire, cours particuliers, tutorat: accompagnement scolaire enseignement élève pédagogie; expliquer écoute patience
colo, centre aéré, centre de loisirs, BAFA, animateur, animatrice, anim, périscolaire: animation enfant jeune public activités; équipe responsabilités sécurité
handicap, handicapé, fauteuil roulant, autiste, trisomique, AESH: handicap accompagnement personne; écoute empathie adapter
malade, maladie, hôpital, diabète, cancer, soigner: soin santé patient; persévérance écoute
premiers secours, PSC1, pompier, JSP, secouriste, Croix-Rouge: secours urgence sécurité; réactivité contrôle calme règlement engagement
chien, chat, chiens, chats, lapin, hamster, animaux, bêtes, toutou, refuge, SPA: animal animaux soin; responsabilités
cheval, chevaux, équitation, poney, écurie, box des chevaux: équin cheval animaux soin; responsabilités persévérance
vache, vaches, chèvres, moutons, brebis, poules, cochons, traire, ferme, élevage, bergerie: animaux élevage agricole soin; responsabilités rigueur
foin, moisson, récolte, vendanges, maïs, cueillette, cueillir, ramasser des fruits, pommes, melons, castrage: récolte culture agricole végétal; équipe persévérance
jardin, potager, jardinage, tondre, pelouse, haie, arroser, planter, légumes, semis, désherber: espaces verts plantation jardin végétal entretien sol
arbre, arbres, élaguer, bûcheron, bois de chauffage, forêt: arbre taille forêt bois
abeilles, ruche, miel: apiculture abeille élevage
pêche, pêcher, bateau, voile, huîtres: pêche navigation bateau
bricoler, bricolage, bricole, perceuse, outils, étagère, meuble, Ikea: montage meuble outil réparation pose; précision
chantier, maçon, maçonnerie, parpaings, béton, ciment, carrelage, placo, enduit: construction chantier maçonnerie pose matériaux
peinture, peindre, tapisserie, repeindre, refaire ma chambre: peinture revêtement surface décoration
électricité, câbles, prise, ampoule, souder, fer à souder, soudure: électrique installation câblage soudure; précision sécurité
plomberie, fuite, robinet: sanitaire plomberie réparation
menuiserie, menuisier, bois, palettes, cabane, poulailler: bois assemblage menuiserie construction; créativité précision
couture, coudre, tricot, crochet, machine à coudre, retouches, ourlet: couture textile vêtement; précision créativité
cuisine, cuisiner, faire à manger, fait à manger, fais à manger, faire le repas, les restes, repas, gâteau, gâteaux, pâtisserie, recette, resto, restaurant, traiteur: cuisine préparation culinaire plat aliments; hygiène précision
pizza, crêpes, burger, sandwich, kebab, fast-food, snack, friterie, McDo: préparation commande restauration aliments client; réactivité équipe hygiène
boulangerie, boulanger, pain, croissants: pain boulangerie fabrication vente
serveur, serveuse, service en salle, commandes, plateau, tables, bar, café, buvette: service client commande salle boissons; accueil réactivité contrôle
vaisselle, plonge: nettoyage vaisselle hygiène
ménage, nettoyer, laver, aspirateur, balai, lessive, linge, repassage: nettoyage entretien locaux linge; hygiène rigueur
courses, faire les courses, supermarché, magasin, supérette: achat produits magasin
caisse, caissier, caissière, encaisser, rendre la monnaie, monnaie: encaissement caisse paiement client vente; rigueur responsabilités
rayon, rayons, mise en rayon, stock, réserve, inventaire, étiquettes: stock rayon marchandise produits réception; rigueur organisation
vendre, vente, vendeur, vendeuse, boutique, marché, étal, stand, brocante, vide-grenier, braderie: vente client produit commerce; service communication négociation
Vinted, Leboncoin, eBay, revendre, revente, colis, envoyer des colis: vente en ligne internet client annonce expédition; organisation rigueur négociation
négocier, marchander, prix: négociation prix vente
livraison, livreur, livrer, Uber Eats, Deliveroo, coursier, distribuer des journaux, prospectus: livraison distribution client transport; autonomie réactivité organisation
entrepôt, Amazon, préparateur de commandes, manutention, cartons, porter, déménagement, déménager: manutention charge stockage préparation transport
usine, chaîne de production, intérim, machine: production fabrication machine contrôle qualité
accueil, standard, répondre au téléphone, réception, hôtel, camping: accueil public téléphone information client
bureau, secrétariat, photocopies, classer, archiver, dossiers: administratif classement document dossier
coiffure, coiffer, tresses, nattes, barbier: coiffure cheveux soin
maquillage, maquiller, make-up, ongles, manucure, esthétique: maquillage esthétique soin beauté
Insta, Instagram, TikTok, Snap, Snapchat, Facebook, Twitter, réseaux, réseaux sociaux, followers, abonnés, story, stories, reels, post, poster: réseaux sociaux contenu publier communication internet; partager
YouTube, youtubeur, chaîne YouTube, vlog, vidéos: vidéo contenu multimédia audiovisuel publier; créativité
montage, monter des vidéos, CapCut, Premiere, édits, edit, clip, court-métrage, filmer, caméra: montage vidéo audiovisuel image multimédia; créativité précision
photo, photos, appareil photo, Photoshop, retouche, Lightroom: photographie image retouche multimédia; créativité
Twitch, stream, streamer, live, streaming: diffusion vidéo direct animation communauté; communiquer
Discord, serveur Discord, forum, modo, modérateur, modératrice, admin: communauté en ligne animation modération internet; règlement équipe interagir
jeux vidéo, jeu vidéo, gamer, gaming, console, Fortnite, FIFA, LoL, Valorant, Minecraft, Roblox, Switch, PlayStation: jeu numérique logiciel; équipe stratégie réactivité
e-sport, esport, tournoi en ligne, guilde, clan, raid: équipe jeu stratégie compétition; leadership collaborer
bot, coder, code, codage, programmer, Python, JavaScript, HTML, Scratch, appli, application, algorithme: programme informatique développement logiciel programmation; rigueur créativité
site, site web, site internet, WordPress, blog: site internet web contenu développement publier
robot, robotique, Arduino, Raspberry, drone: robot électronique programmation conception
ordi, PC, ordinateur, portable, tour, carte graphique, monter un PC: ordinateur informatique équipement installation; numérique
téléphone, téléphones, tel, iPhone, smartphone, portable cassé, écran cassé, écran, batterie: téléphone électronique réparation appareil; numérique précision
imprimante, wifi, box, bug, bugs, formater, virus: informatique dépannage problème technique réseau
internet, le net, en ligne, Google: internet numérique recherche information
tuto, tutos, tutoriel, tutoriels: apprentissage formation; autonomie curiosité
Excel, tableur, tableau: tableur données calcul
Word, taper, PowerPoint, Canva, diaporama, flyer, affiche, affiches: document présentation support mise en page communication; créativité
mail, mails, courriel, WhatsApp, message, messages, SMS: message communication écrit échange
mot de passe, arnaque, piraté, hacké, phishing: sécurité informatique données protection
imprimante 3D, impression 3D, modéliser, Blender: modélisation fabrication conception numérique
foot, football, futsal, basket, hand, handball, rugby, volley, hockey: sport équipe; esprit équipe persévérance règles
judo, karaté, boxe, taekwondo, lutte, art martial, arts martiaux, escrime: sport combat; contrôle respect persévérance
natation, nager, piscine, athlé, athlétisme, course à pied, courir, running, marathon, muscu, musculation, gym, tennis, escalade, surf, skate: sport entraînement physique; persévérance effort
surveillance de la baignade, surveillant de baignade, BNSSA, sauveteur, maître-nageur: surveillance sécurité secours baignade; responsabilités
entraîneur, entraîner les petits, coach, coacher, coachs: entraînement sportif encadrement enseignement équipe; leadership responsabilités pédagogie
arbitre, arbitrer, arbitrage: arbitrage règles sport décision; contrôle règlement rigueur
match, compète, compétition, championnat, tournoi, coupe: compétition sport; équipe persévérance
capitaine: équipe animation; leadership responsabilités
club, asso, association, assoc: association vie associative collectif; équipe engagement
randonnée, rando, bivouac, scouts, scout, éclaireurs, camp: animation groupe nature randonnée; équipe autonomie responsabilités organisation
danse, danser, chorégraphie, choré, hip-hop, ballet: danse chorégraphie artistique; créativité persévérance
théâtre, impro, comédie, pièce, sketch, stand-up: théâtre spectacle scène interprétation oral; créativité équipe mémoire
musique, guitare, piano, batterie, violon, saxo, trompette, basse, solfège, concert, fanfare, orchestre: musique instrument artistique; équipe persévérance rigueur
chanter, chant, chorale, rap, rapper, slam, paroles, freestyle: chant musique texte artistique; créativité oral
beat, beats, FL Studio, prod, mixer, DJ, sono, son, sonoriser: son musique mixage technique; créativité
lumière, régie, scène, décors, coulisses: scène spectacle technique éclairage décor
dessin, dessiner, croquis, manga, BD, illustration, Procreate: dessin graphique illustration; créativité
logo, graphisme, design, graphiste: graphique création visuel; créativité
graff, tag, fresque, street art: peinture artistique décoration; créativité
cosplay, costume, costumes, déguisement, customiser, custom, bijoux: création fabrication costume couture; créativité précision
déco, décorer, décoration: décoration aménagement; créativité
écrire, histoires, fanfiction, Wattpad, roman, poème, poèmes, nouvelles: écriture rédaction texte; créativité écrit
journal du lycée, article, articles, journal, interview, radio, podcast: rédaction information média article communication; recherche écrit oral
lire, bouquin, bouquins, livres, bibliothèque, médiathèque, CDI: lecture livre document information; curiosité
exposé, oral, grand oral, parler en public, parler devant, discours, prendre la parole, micro: oral présentation public communication
débat, débattre, argumenter, convaincre: argumentation communication oral; réflexion
anglais, espagnol, allemand, arabe, italien, portugais, langue, langues, bilingue, LV2: langue étrangère; communication
traduire, traduction, traduis, interprète: traduction langue interprétation; communication écoute service
Erasmus, à l'étranger, étranger, échange, correspondant, correspondante, séjour linguistique, famille d'accueil, partir au, vivre à l'étranger: langue étrangère interculturel culture; adapter changement ouverture autonomie curiosité
voyage, voyager, voyages, road trip, sac à dos: voyage séjour organisation; autonomie curiosité changement
train, bus, métro, correspondance, trajet, itinéraire: transport déplacement; autonomie organisation
migrants, réfugiés, réfugié, sans-papiers, demandeurs d'asile: insertion social accompagnement public; empathie engagement langue
papiers, paperasse, démarches, CAF, préfecture, formulaire, dossier, impôts, administratif: administratif démarches dossier document; autonomie accompagnement
appart, appartement, studio, logement, coloc, colocation, emménager, foyer, chambre étudiante, vivre seul, vivre seule: logement; autonomie organisation budget adapter
budget, argent, thune, thunes, économies, économiser, sous, loyer, factures, comptes, dépenses: budget gestion financière comptes calcul; rigueur autonomie organisation
trésorier, trésorière, trésorerie, subvention, cotisations: comptabilité budget gestion financière association; responsabilités rigueur
maths, calcul, calculer, pourcentages: mathématiques calcul données
télescope, astronomie, étoiles, planètes, planète, lune, jumelles, microscope: scientifique observation analyse mesure; démarche curiosité rigueur
sciences, expérience de chimie, chimie, physique, labo, SVT: scientifique expérience analyse mesure; démarche rigueur
délégué, déléguée, délégués, CVL, MDL, conseil de classe, élu, conseil municipal des jeunes: représentation négociation participation collectif; responsabilités écoute communication engagement leadership
pétition, manif, sit-in, blocage, bloquer le lycée, bloqué le lycée, manifester, manifestation, grève, marche pour le climat, militer, militant, militante, syndicat: mobilisation sensibilisation citoyen collectif; engagement convaincre
climat, écolo, écologie, planète, environnement, déchets, recycler, recyclage, compost, tri, ramasser les déchets, zéro déchet, anti-gaspi: environnement déchets tri sensibilisation développement durable; engagement responsabilités
bénévole, bénévolat, bénévoles, volontaire: bénévole association action; engagement équipe service
Restos du coeur, banque alimentaire, Secours populaire, Secours catholique, maraude, maraudes, SDF, sans-abri, distribution de repas: aide alimentaire social distribution public; engagement empathie service
collecte, collecter, cagnotte, dons, vente de gâteaux, téléthon: collecte fonds dons organisation; engagement collectif
service civique, SNU, mission de service civique: mission volontariat public association; engagement
fête, fêtes, fête du village, kermesse, bal, soirée, anniversaire, festival, concert, événement, évènement, événements, loto: événement organisation manifestation animation; organiser équipe
organiser, orga, planning, préparer, prévoir, agenda, to-do list: organisation planification préparation
chef, cheffe, gérer une équipe, diriger, manager, responsable, leader: encadrement équipe management; leadership responsabilités
potes, copains, copines, amis, copain, copine, pote, bande: groupe collectif; équipe
disputes, dispute, embrouille, embrouilles, bagarre, conflit, conflits, médiateur, se calmer: conflit médiation; écoute contrôle
harcèlement, harcelé, harcelée, harceleurs, insultes, moqueries, racisme, sexisme, homophobie, discriminations: prévention harcèlement discrimination droits; empathie respect engagement écoute
confident, confidente, se confier, conseils, écouter, remonter le moral, consoler, rassurer: écoute conseil soutien; empathie
timide, confiance en moi, trac: confiance; oral contrôle persévérance
stress, stressé, stressée, panique, paniquer, énervé, énervée, relou, pression: stress; contrôle calme
galère, galérer, galéré, dur, difficile, crevé, crevée, fatigué, fatiguée, chaud: effort difficulté; persévérance
lâché, lâcher, abandonner, tenir bon, s'accrocher, m'accroche, entraînement, entraînements, s'entraîner: effort; persévérance
dyslexique, dyslexie, dyspraxie, TDAH, dys, TDA: apprentissage adapter; persévérance
vite, rapide, rush, dernier moment, dernière minute, imprévu, panne: urgence imprévu réaction; réactivité adapter
improviser, s'adapter, m'adapter, système D, débrouiller, débrouillé, débrouille: adapter imprévu solution; autonomie réactivité
idée, idées, inventer, invente, inventé, inventais, imaginer, imaginé, projet: projet idée proposition conception; créativité initiative
tout seul, toute seule, seul, seule, autodidacte, sans aide: autonomie
stage, stage de troisième, stage de 3e, alternance, apprenti, apprentie, apprentissage, CFA: stage entreprise formation métier; parcours
taf, boulot, job, job d'été, jobs, premier job, boss, patron, patronne, collègues: travail emploi entreprise; équipe parcours règlement
CV, lettre de motiv, lettre de motivation, entretien, candidature, Parcoursup, orientation, réorientation: orientation parcours projet professionnel emploi candidature
bac, brevet, exam, exams, examen, révisions, réviser, devoirs, bosser, concours: travail apprentissage; organisation persévérance
cours, fiches, prendre des notes, apprendre par coeur: apprentissage information notes
à l'heure, ponctuel, ponctuelle, jamais en retard: ponctualité; rigueur règlement
consignes, règles, règlement, sécurité, gants, casque: règles consigne procédure sécurité; rigueur
hygiène, frigo, désinfecter, dates de péremption: hygiène sécurité alimentaire procédure; rigueur
vérifier, fake news, infox, intox, sources, se renseigner, renseigné, chercher: information recherche vérification sources; curiosité réflexion
politique, mairie, élections, voter, vote: citoyen collectivité politique; droit engagement
religion, mosquée, église, paroisse, traditions: culture traditions; respect social
visite guidée, guide, patrimoine, château, musée, touristes, office de tourisme: visite tourisme patrimoine public accueil; langue communication
généalogie, ancêtres, histoire du village, archives: histoire patrimoine recherche archives
astronomie, étoiles, oiseaux, insectes, champignons, plantes: observation nature scientifique; curiosité
échecs, Rubik's cube, jeux de société, jeu de rôle, maître du jeu, MJ, donjons et dragons: jeu stratégie animation; réflexion créativité
magie, magicien, cirque, jonglage, jongler: spectacle artistique; persévérance créativité
dépanner, rendre service, donner un coup de main, coup de main, aider: aide service assistance; service entraide
voisin, voisine, voisins, quartier, cité, village: habitants quartier social proximité
promener, sortir le chien, garder des chats: animaux garde; responsabilités
accompagner, emmener, chercher à l'école: accompagnement; responsabilités service
clients, client, cliente, clientes: client; service
réparer, réparé, réparation, rafistoler, retaper, remettre en état, démonter, remonter: réparation remise entretien; précision persévérance
construire, fabriquer, fabrication, construit: fabrication construction conception; créativité
ranger, trier, classer: rangement tri classement; organisation rigueur
apprendre aux autres, expliquer, montrer, apprendre à lire, former les nouveaux: pédagogie transmission formation explication; communiquer
faire rire, blagues, animer, ambiance: animation; communiquer
sourire, poli, polie, dire bonjour, politesse: accueil relation; social respect service
petit budget, pas cher, récup, occasion, friperie, seconde main: récupération réemploi achat; créativité budget
raté, rater, échoué, échouer, recommencé, recommencer, réessayer, réessayé, retenter, continué, insisté, jusqu'au bout, progrès, progresser, petit à petit, chaque jour, tous les jours: effort apprentissage; persévérance
appris, j'apprends, apprendre à, tuto, tutos, formé, formée: apprentissage; persévérance autonomie curiosité
remplacé, remplacer, au pied levé, du jour au lendemain, en une nuit, plan B, changer de plan, annulé, annulée, cassé, cassée, tombé en panne, coupure, en catastrophe: imprévu urgence réaction; réactivité adapter changement
à deux, à trois, à quatre, à cinq, à six, à plusieurs, tous ensemble, ensemble, coéquipiers, coéquipier, troupe, équipage, brigade, binôme, se relayer, relais, se partager, partagé le travail: équipe collectif coopération; équipe
chacun, réparti, répartir, répartie, coordonner, coordonné, donner des tâches, tout le monde a suivi, motiver, motivé les: coordination organisation; leadership équipe
proposé, proposer, proposition, suggéré, lancé, lancer, monté un, créé un, crée un, convaincu, présenté, présenter le projet: projet proposition initiative; proposition initiative convaincre
faire signer, fait signer, signatures, conseil municipal, à la mairie, au maire, au proviseur, réunion publique, débat public: citoyen collectivité projet participation; proposition engagement oral
surveiller, surveillé, surveille, baignade, plan d'eau, maître-nageur, BNSSA, veiller, garder un oeil, quitter des yeux: surveillance sécurité prévention; responsabilités attention rigueur
contrôler, vérifier, vérifié, compter, recompter, noter, noté, cahier, liste, liste de, sans erreur, sans me tromper, se tromper, pas d'erreur: contrôle procédure suivi; rigueur précision
faire respecter, respecter les règles, arbitre, arbitrer, arbitré, interdit, interdits, autorisation: règles règlement; règlement contrôle droit
parlent pas français, parle pas français, parlait pas français, redire, répéter en français, dans ma langue, langue maternelle, de chez nous, tamoul, turc, kabyle, wolof, ukrainien, dari, pachto, mandarin, roumain, créole, breton, occitan, basque: langue étrangère régionale traduction; communication langues écoute
confié, confiée, m'ont confié, on m'a confié, compter sur moi, compte sur moi, à ma charge, je dois, les clés, les clefs: responsabilité; responsabilités confiance
accueilli, accueilir, accueillir, nouvel élève, nouvelle élève, nouveaux, mettre à l'aise, intégrer, intégré: accueil intégration; accueil empathie service
problème, problèmes, solution, solutions, trouvé comment, résoudre, résolu, régler le, bloqué, réfléchi, réfléchir, comparer, comparé: problème solution analyse; proposition réflexion autonomie
pourquoi, comment ça marche, documentaire, documentaires, Wikipédia, curieux, curieuse, découvrir, découvert, passionné, passionnée, passion: recherche information; curiosité
changer d'avis, changement, changé d'école, nouvelle école, déménagé, reconversion, habitudes: changement; changement adapter ouverture
me suis excusé, me suis excusée, s'excuser, répondu calmement, calmement, sang-froid, respirer, respiré, sans m'énerver, pas crié, garder mon calme: calme maîtrise; contrôle
voile, rame, aviron, kayak, canoë, escalade, alpinisme, randonnée, bivouac, camp: sport plein air sécurité équipe; équipe réactivité persévérance
perd la mémoire, Alzheimer, oublie tout, raconte sa vie, reste avec lui, reste avec elle, tenir compagnie, lui rendre visite: personne âgée compagnie; écoute empathie patience
tempête, inondation, inondé, incendie, feu, fuite de gaz, accident, chute, évanoui, malaise, pompiers, le SAMU: urgence secours sécurité; réactivité contrôle responsabilités
hurlait, hurler, râlait, râler, crier, criait, criait dessus, client énervé, cliente énervée, mécontent, mécontente, réclamation, laisser parler, vider son sac, calmer: client conflit; contrôle écoute service
compte privé, en privé, données perso, vie privée, mon vrai nom, pseudo, géolocalisation, supprimer mes photos, enlever des photos, photos de moi, qui peut voir, signaler, signalé, bloquer quelqu'un: données personnelles vie privée protection sécurité numérique; réflexion
rétroplanning, mariage, baptême, salle, calendrier, réserver, réservé, logistique, les courses pour: événement organisation planification; organiser responsabilités
nouveau chef, nouveaux horaires, nouvel horaire, nouveaux collègues, nouvelle équipe, changer de poste, changé de poste, nouvelle caisse, nouveau logiciel: changement; changement adapter ouverture
habitués, habituée, connais les clients, leurs habitudes, petite attention, faire plaisir: client accueil; service écoute
chaîne, à la chaîne, cadence, barquettes, poste de travail, se relaie, on échange les postes, quelqu'un craque: production rythme équipe; équipe persévérance
balance, dénoncer, dénoncé, aller voir le CPE, allé voir, prévenu un adulte, prévenir, pouvais pas laisser, témoin, osé dire: protection signalement règles; responsabilités engagement règlement
remarqué que, j'ai remarqué, amélioré, améliorer, plus pratique, étiquettes de couleur, affichage, l'a gardé, adopté: amélioration organisation proposition; proposition créativité
c'est moi qui appelle, j'appelle, rappeler, relancer, ramener du monde, réunir, rassembler, embarquer: mobilisation coordination groupe; leadership organiser engagement
ramadan, iftar, repas pour, gens dehors, gens à la rue: solidarité aide alimentaire; engagement équipe service
on est six, on est cinq, on est quatre, on est dix, on est douze, on est une bande: équipe collectif; équipe
`;
