import type { CompetenceList } from '../../contract/competences.js';
import { words } from './words.js';

/** The titles alone: what the project wrote of each level is its own. */
export const list: CompetenceList = {
  schema: 'ij/competences@1',
  id: 'rectec',
  label: 'Compétences transversales (RECTEC+)',
  lang: 'fr',
  source: 'RECTEC+, projet Erasmus+ (2021) : intitulés',
  licence: 'Intitulés cités, © projet RECTEC+',
  groups: [
    { id: 'rectec:organizational', label: "S'organiser" },
    { id: 'rectec:communication', label: 'Communiquer' },
    { id: 'rectec:reflective', label: 'Réfléchir sur ses pratiques' },
  ],
  items: [
    {
      id: 'rectec:1', parent: 'rectec:organizational', label: "Piloter et/ou organiser l'activité",
      words: words(`organiser, organisation, planning, préparer, prévoir, gérer, fête, tournoi, événement, équipe, budget, stock, chef, cheffe,
        coach, capitaine, responsable, diriger, répartir les tâches, agenda, kermesse, voyage, emploi du temps, coordonner, m'occuper de tout,
        ranger`),
    },
    {
      id: 'rectec:2', parent: 'rectec:organizational', label: "Agir face à l'imprévu",
      words: words(`imprévu, panne, urgence, dernier moment, dernière minute, au pied levé, vite, réagir, bug, accident, se blesser, tomber,
        retard, train annulé, remplacer, improviser, débrouiller, trouver une solution, pas paniqué, calme, stress, rush, dépanner, il manquait,
        problème, réparer, s'adapter, premiers secours`),
    },
    {
      id: 'rectec:3', parent: 'rectec:organizational', label: 'Coopérer et favoriser la collaboration',
      words: words(`équipe, ensemble, en groupe, collectif, potes, foot, basket, rugby, match, club, troupe, groupe de musique, scouts,
        s'entraider, entraide, aider, collègues, bénévoles, guilde, se répartir, projet de groupe, solidaire, capitaine, orchestre, délégué,
        médiateur, à plusieurs, partager`),
    },
    {
      id: 'rectec:4', parent: 'rectec:organizational', label: 'Gérer des données mathématiques, budgétaires et statistiques',
      words: words(`maths, calculer, calcul, compter, comptes, budget, argent, économiser, économies, caisse, rendre la monnaie, prix, marge,
        bénéfice, facture, loyer, trésorier, mesurer, peser, doser, dosage, proportions, recette, statistiques, stats, Excel, tableur,
        pourcentages, scores, stock, négocier, Vinted`),
    },
    {
      id: 'rectec:5', parent: 'rectec:communication', label: "Communiquer à l'oral en une ou plusieurs langues",
      words: words(`parler, parler en public, à l'oral, exposé, expliquer, raconter, discours, débat, traduire, interprète, anglais, espagnol,
        arabe, langue, appeler, téléphoner, appel, accueillir, clients, vendre, convaincre, présenter, stream, podcast, radio, animer, théâtre,
        délégué, entretien, correspondant, touristes, négocier, conte, slam, rap`),
    },
    {
      id: 'rectec:6', parent: 'rectec:communication', label: "Communiquer à l'écrit en une ou plusieurs langues",
      words: words(`écrire, écriture, rédiger, article, journal, blog, mail, lettre, courrier, CV, lettre de motivation, rapport,
        rapport de stage, histoires, poème, roman, fanfiction, Wattpad, scénario, message, post, légende, annonce, Vinted, sous-titres, traduire,
        compte rendu, papiers, formulaire, affiche, flyer, chanson, texte`),
    },
    {
      id: 'rectec:7', parent: 'rectec:communication', label: 'Prendre en compte les usages sociaux et culturels',
      words: words(`politesse, poli, respect, respecter, dire bonjour, vouvoyer, culture, autre culture, religion, traditions, étranger, échange,
        Erasmus, famille d'accueil, correspondant, pays, tenue, tolérance, différence, handicap, personne âgée, réfugiés, clients, accueillir,
        écouter, empathie, code, dispute, m'intégrer, voisins, coutumes, écoute`),
    },
    {
      id: 'rectec:8', parent: 'rectec:communication', label: 'Utiliser les ressources numériques',
      words: words(`ordinateur, ordi, internet, appli, logiciel, Excel, Word, Canva, Photoshop, montage, vidéo, coder, code, Python, site,
        Discord, Insta, TikTok, YouTube, Twitch, stream, Vinted, réseaux sociaux, en ligne, jeux vidéo, Minecraft, serveur, mail, téléphone,
        tablette, PC, bot, tuto, blog, chaîne, imprimante 3D, smartphone, wifi`),
    },
    {
      id: 'rectec:9', parent: 'rectec:reflective', label: 'Traiter des informations et des savoirs',
      words: words(`chercher, recherche, se renseigner, vérifier, comparer, sources, fake news, exposé, lire, livre, documentaire, tuto, réviser,
        résumer, fiches, notes, trier, classer, traduire, analyser, article, journal, interview, enquête, comprendre, notice, plan, carte,
        Wikipédia, observer, aux devoirs`),
    },
    {
      id: 'rectec:10', parent: 'rectec:reflective', label: 'Assurer les procédures et la qualité',
      words: words(`règles, règlement, consignes, hygiène, sécurité, propre, nettoyer, désinfecter, vérifier, contrôler, précis, recette, notice,
        étape par étape, à l'heure, ponctuel, arbitre, caisse, médicaments, dates de péremption, frigo, gants, casque, normes, modérateur,
        montage, démonter, souder, tri, qualité, colis, soigneux`),
    },
    {
      id: 'rectec:11', parent: 'rectec:reflective', label: 'Construire son parcours professionnel',
      words: words(`stage, métier, orientation, formation, alternance, apprentissage, apprenti, CAP, bac pro, CV, entretien, premier job,
        job d'été, boulot, salon, forum, Parcoursup, portes ouvertes, mission locale, service civique, chercher un stage, projet professionnel,
        réorientation, plus tard, diplôme, BAFA, permis, découvrir le métier, contrat, intérim, patron`),
    },
    {
      id: 'rectec:12', parent: 'rectec:reflective', label: 'Développer des compétences',
      words: words(`apprendre, appris, progresser, m'améliorer, m'entraîner, entraînement, tuto, autodidacte, tout seul, cours, se former,
        formation, réviser, erreurs, refaire, réessayer, recommencer, persévérer, s'exercer, répéter, conseils, coach, essayer, découvrir,
        nouvelle technique, BAFA, PSC1, au début, maintenant je sais, apprendre aux autres`),
    },
  ],
};
