import type { CompetenceList } from '../../contract/competences.js';
import { words } from './words.js';

export const list: CompetenceList = {
  schema: 'ij/competences@1',
  id: 'socle',
  label: 'Socle commun de connaissances, de compétences et de culture',
  lang: 'fr',
  source: "Code de l'éducation, annexe à l'article D. 122-1",
  licence: 'Licence Ouverte 2.0',
  levels: [
    { value: 1, label: 'Maîtrise insuffisante' },
    { value: 2, label: 'Maîtrise fragile' },
    { value: 3, label: 'Maîtrise satisfaisante' },
    { value: 4, label: 'Très bonne maîtrise' },
  ],
  groups: [
    { id: 'socle:1', label: 'Les langages pour penser et communiquer' },
    { id: 'socle:2', label: 'Les méthodes et outils pour apprendre' },
    { id: 'socle:3', label: 'La formation de la personne et du citoyen' },
    { id: 'socle:4', label: 'Les systèmes naturels et les systèmes techniques' },
    { id: 'socle:5', label: "Les représentations du monde et l'activité humaine" },
  ],
  items: [
    {
      id: 'socle:1.1', parent: 'socle:1', label: "Comprendre, s'exprimer en utilisant la langue française à l'oral et à l'écrit",
      words: words(`lire, lecture, livre, écrire, rédiger, article, journal, lettre, histoire, poème, slam, blog, parler en public, exposé,
        expliquer, raconter, discours, débat, présenter, CV, aux devoirs, conte, radio, podcast, apprendre le français`),
    },
    {
      id: 'socle:1.2', parent: 'socle:1', label: "Comprendre, s'exprimer en utilisant une langue étrangère et, le cas échéant, une langue régionale",
      words: words(`anglais, espagnol, allemand, italien, arabe, portugais, turc, chinois, japonais, coréen, russe, ukrainien, breton, basque,
        occitan, créole, traduire, interprète, correspondant, bilingue, touristes, Erasmus, sous-titres, séries en VO, échange,
        séjour linguistique, pays, Angleterre, Espagne, Irlande, duolingo, langue maternelle`),
    },
    {
      id: 'socle:1.3', parent: 'socle:1', label: "Comprendre, s'exprimer en utilisant les langages mathématiques, scientifiques et informatiques",
      words: words(`maths, calculer, calcul, compter, mesurer, proportions, budget, comptes, rendre la monnaie, caisse, pourcentages, géométrie,
        plan, schéma, graphique, coder, code, Python, Scratch, programmer, physique, chimie, tableur, statistiques, robot`),
    },
    {
      id: 'socle:1.4', parent: 'socle:1', label: "Comprendre, s'exprimer en utilisant les langages des arts et du corps",
      words: words(`danse, danser, théâtre, comédie, impro, musique, guitare, piano, batterie, chanter, chant, chorale, concert, rap, dessin,
        dessiner, peinture, graff, photo, cirque, sport, gym, foot, basket, judo, natation, skate, escalade, spectacle, scène, chorégraphie,
        course à pied, équitation, entraînement, orchestre, cosplay`),
    },
    {
      id: 'socle:2.1', parent: 'socle:2', label: 'Organisation du travail personnel',
      words: words(`réviser, révisions, devoirs, agenda, planning, fiches, emploi du temps, m'organiser, bac, brevet, examen, concours,
        apprendre mes cours, notes, prendre des notes, méthode, programme de travail, concilier, temps libre, à l'avance, bosser`),
    },
    {
      id: 'socle:2.2', parent: 'socle:2', label: 'Coopération et réalisation de projets',
      words: words(`projet, en groupe, en équipe, équipe, ensemble, organiser, fête, kermesse, tournoi, spectacle, voyage scolaire, association,
        junior association, scouts, club, bénévole, collecte, vide-grenier, mini-entreprise, collectif, potes, à plusieurs, se répartir, troupe,
        groupe de musique, événement`),
    },
    {
      id: 'socle:2.3', parent: 'socle:2', label: "Médias, démarches de recherche et de traitement de l'information",
      words: words(`chercher sur internet, recherche, vérifier, sources, fake news, exposé, CDI, bibliothèque, médiathèque, journal du lycée,
        interview, article, Wikipédia, enquête, reportage, radio, podcast, se renseigner, documentaire, actualité, sondage, tuto`),
    },
    {
      id: 'socle:2.4', parent: 'socle:2', label: 'Outils numériques pour échanger et communiquer',
      words: words(`ordinateur, internet, mail, Discord, WhatsApp, Insta, TikTok, YouTube, Snap, réseaux sociaux, blog, chaîne, montage, vidéo,
        PowerPoint, Canva, Word, Excel, publier, poster, en ligne, visio, Twitch, stream, appli, site, Vinted, affiche, téléphone`),
    },
    {
      id: 'socle:3.1', parent: 'socle:3', label: 'Expression de la sensibilité et des opinions, respect des autres',
      words: words(`donner mon avis, débat, écouter, respecter, respect, tolérance, accepter les différences, différence, handicap,
        discriminations, racisme, sexisme, harcèlement, entraide, consoler, émotions, confiance en moi, timide, slam, poème, journal intime,
        médiateur, dispute, empathie, personne âgée, réfugiés`),
    },
    {
      id: 'socle:3.2', parent: 'socle:3', label: 'La règle et le droit',
      words: words(`règles, règlement, loi, droits, droit, arbitre, arbitrer, fair-play, délégué, conseil de discipline, conseil de classe,
        justice, contrat, sécurité, code de la route, permis, modérateur, élections, vote, voter, grève, manifester, syndicat, sanctions`),
    },
    {
      id: 'socle:3.3', parent: 'socle:3', label: 'Réflexion et discernement',
      words: words(`réfléchir, vérifier, fake news, esprit critique, comparer, choisir, peser le pour et le contre, débat, argumenter, arguments,
        remettre en question, me poser des questions, comprendre pourquoi, philo, stratégie, échecs, se méfier, arnaque, avis`),
    },
    {
      id: 'socle:3.4', parent: 'socle:3', label: "Responsabilité, sens de l'engagement et de l'initiative",
      words: words(`délégué, bénévole, association, service civique, engagement, engager, s'engager, Croix-Rouge, Restos du coeur, maraude,
        collecte, pompier volontaire, JSP, éco-délégué, conseil municipal des jeunes, capitaine, baby-sitting, responsable, compter sur moi,
        organiser, monter un projet, aider, initiative, nettoyer la plage, manifester, climat, CVL, soutien scolaire, animateur`),
    },
    {
      id: 'socle:4.1', parent: 'socle:4', label: 'Démarches scientifiques',
      words: words(`expérience, expériences, tester, observer, mesurer, hypothèse, labo, SVT, physique, chimie, microscope, étoiles, astronomie,
        oiseaux, insectes, plantes, nature, météo, analyser, chercher la panne, diagnostiquer, fermenter, levain, essayer plusieurs, potager,
        noter les résultats`),
    },
    {
      id: 'socle:4.2', parent: 'socle:4', label: 'Conception, création, réalisation',
      words: words(`fabriquer, construire, bricoler, bricolage, réparer, monter, démonter, souder, menuiserie, bois, meuble, cabane, mécanique,
        moteur, mobylette, scooter, vélo, robot, Arduino, imprimante 3D, maquette, plan, prototype, couture, électronique, téléphone, palettes,
        poulailler, peinture, coder, site, appli, monter un PC`),
    },
    {
      id: 'socle:4.3', parent: 'socle:4', label: 'Responsabilités individuelles et collectives',
      words: words(`santé, hygiène, premiers secours, PSC1, sécurité, environnement, écologie, climat, recycler, tri, déchets, compost,
        anti-gaspi, gaspillage, nettoyer, ramasser les déchets, alimentation, manger sain, sommeil, dormir, animaux, animal, refuge, jardin,
        énergie, eau, seconde main, prévention, diabète, prendre soin`),
    },
    {
      id: 'socle:5.1', parent: 'socle:5', label: "L'espace et le temps",
      words: words(`carte, plan, GPS, s'orienter, itinéraire, randonnée, course d'orientation, voyage, trajet, train, géographie, histoire,
        patrimoine, château, musée, visite guidée, guide, village, ancêtres, généalogie, archives, mémoire, chronologie, horaires, scouts`),
    },
    {
      id: 'socle:5.2', parent: 'socle:5', label: 'Organisations et représentations du monde',
      words: words(`culture, religion, traditions, pays, voyage, échange, Erasmus, étranger, correspondant, musée, société, politique, économie,
        entreprise, stage, mairie, association, conseil municipal, réfugiés, migrants, solidarité internationale, films, lire, livre,
        documentaire, cuisine du monde, origines`),
    },
    {
      id: 'socle:5.3', parent: 'socle:5', label: 'Invention, élaboration, production',
      words: words(`inventer, créer, imaginer, écrire, composer, histoires, nouvelle, roman, scénario, film, court-métrage, montage, vidéo,
        chanson, beat, dessin, BD, manga, affiche, jeu, décor, costume, spectacle, chorégraphie, recette, bijoux, photo, customiser, TikTok,
        blog, théâtre, vendre mes créations, mini-entreprise`),
    },
  ],
};
