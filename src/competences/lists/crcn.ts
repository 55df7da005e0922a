import type { CompetenceList } from '../../contract/competences.js';
import { words } from './words.js';

export const list: CompetenceList = {
  schema: 'ij/competences@1',
  id: 'crcn',
  label: 'Cadre de référence des compétences numériques (CRCN, Pix)',
  lang: 'fr',
  source: "Code de l'éducation, annexe à l'article D. 121-1",
  licence: 'Licence Ouverte 2.0',
  groups: [
    { id: 'crcn:1', label: 'Informations et données' },
    { id: 'crcn:2', label: 'Communication et collaboration' },
    { id: 'crcn:3', label: 'Création de contenu' },
    { id: 'crcn:4', label: 'Protection et sécurité' },
    { id: 'crcn:5', label: 'Environnement numérique' },
  ],
  items: [
    {
      id: 'crcn:1.1', parent: 'crcn:1', label: "Mener une recherche et une veille d'information",
      words: words(`chercher sur internet, recherche internet, Google, Wikipédia, comparer les prix, comparer, trouver des infos,
        vérifier les infos, fake news, sources, tuto, YouTube, exposé, s'informer, actualité, chercher un stage, chercher un appart, forum, avis,
        ChatGPT, podcast, me renseigner`),
    },
    {
      id: 'crcn:1.2', parent: 'crcn:1', label: 'Gérer des données',
      words: words(`ranger mes fichiers, dossiers, fichiers, cloud, Drive, clé USB, disque dur, sauvegarder, sauvegarde, trier les photos,
        photos, album, inventaire, liste des adhérents, contacts, playlist, archiver, base de données, stock`),
    },
    {
      id: 'crcn:1.3', parent: 'crcn:1', label: 'Traiter des données',
      words: words(`Excel, tableur, tableau, calculer, calcul, statistiques, stats, graphique, sondage, résultats, compter, comptes, budget,
        classement, scores, formule, moyenne, notes, abonnés, vues, bénéfices`),
    },
    {
      id: 'crcn:2.1', parent: 'crcn:2', label: 'Interagir',
      words: words(`message, messages, mail, mails, WhatsApp, Discord, Snap, Snapchat, Messenger, SMS, visio, Zoom, appel, vocal, chat, tchat,
        répondre aux clients, répondre aux messages, répondre aux commentaires, stream, live, Twitch, groupe classe, jouer en ligne, multijoueur,
        en ligne, à distance`),
    },
    {
      id: 'crcn:2.2', parent: 'crcn:2', label: 'Partager et publier',
      words: words(`publier, poster, post, story, stories, Insta, Instagram, TikTok, YouTube, chaîne, blog, réseaux sociaux, Facebook, compte,
        abonnés, followers, mettre en ligne, annonce, Vinted, Leboncoin, partager, vidéos, podcast, streamer, Wattpad, site`),
    },
    {
      id: 'crcn:2.3', parent: 'crcn:2', label: 'Collaborer',
      words: words(`à plusieurs, document partagé, Google Docs, Drive, ensemble en ligne, Discord, serveur, Trello, GitHub, groupe WhatsApp,
        agenda partagé, projet de groupe, travail de groupe, guilde, team, équipe en ligne, co-écrire, planning partagé, organiser en ligne,
        se répartir`),
    },
    {
      id: 'crcn:2.4', parent: 'crcn:2', label: "S'insérer dans le monde numérique",
      words: words(`modérateur, modératrice, modérer, règles du serveur, respect en ligne, haters, cyberharcèlement, insultes en ligne, pseudo,
        profil, mon image, réputation, communauté, LinkedIn, droit à l'image, demander l'autorisation, commentaires, influenceur,
        démarches en ligne, Parcoursup, identité, signaler`),
    },
    {
      id: 'crcn:3.1', parent: 'crcn:3', label: 'Développer des documents textuels',
      words: words(`Word, taper un texte, écrire, rédiger, article, journal du lycée, rapport de stage, rapport, CV, lettre de motivation,
        lettre, exposé, blog, fanfiction, histoires, mémoire, dossier, compte rendu, traitement de texte, description, annonce, courrier`),
    },
    {
      id: 'crcn:3.2', parent: 'crcn:3', label: 'Développer des documents multimédia',
      words: words(`montage, monter des vidéos, vidéo, vidéos, CapCut, photo, photos, Photoshop, retouche, Canva, affiche, flyer, logo,
        musique sur ordi, FL Studio, beat, mixer, enregistrer, podcast, édits, edit, TikTok, YouTube, filmer, miniature, diaporama, PowerPoint,
        dessiner sur tablette, animation, 3D, GoPro, clip, reels`),
    },
    {
      id: 'crcn:3.3', parent: 'crcn:3', label: 'Adapter les documents à leur finalité',
      words: words(`mettre en page, mise en page, imprimer, flyer, sous-titres, sous-titrer, traduire, format, affiche, diaporama, présentation,
        PowerPoint, adapter, simplifier, version, pour les enfants, pour un public, accessible, droits d'auteur, libre de droits, crédits`),
    },
    {
      id: 'crcn:3.4', parent: 'crcn:3', label: 'Programmer',
      words: words(`coder, code, programme, programmer, Python, Scratch, JavaScript, HTML, site web, créer un site, appli, application, bot,
        algorithme, robot, Arduino, Raspberry, jeu vidéo, créer un jeu, mod, plugin, Roblox, Unity, Godot, script, redstone, commande, bug,
        développer`),
    },
    {
      id: 'crcn:4.1', parent: 'crcn:4', label: "Sécuriser l'environnement numérique",
      words: words(`mot de passe, mots de passe, antivirus, virus, pirater, piraté, hacker, arnaque, phishing, mise à jour,
        double authentification, sauvegarde, faux message, faux site, spam, sécurité, paiement sécurisé`),
    },
    {
      id: 'crcn:4.2', parent: 'crcn:4', label: 'Protéger les données personnelles et la vie privée',
      words: words(`compte privé, vie privée, données personnelles, confidentialité, confidentiel, cookies, anonyme, pseudo, flouter,
        droit à l'image, photos des gens, photos des enfants, secret, mes données, géolocalisation, RGPD, autorisation des parents`),
    },
    {
      id: 'crcn:4.3', parent: 'crcn:4', label: 'Se protéger des risques',
      words: words(`temps d'écran, trop d'écran, addict, addiction, pause, décrocher, cyberharcèlement, harcèlement, dormir, yeux, dos, bloquer,
        signaler, arnaque, limiter, contrôle parental, reconditionné, haters, bien-être, réparer au lieu de jeter`),
    },
    {
      id: 'crcn:5.1', parent: 'crcn:5', label: 'Résoudre des problèmes techniques',
      words: words(`réparer, réparer des téléphones, réparation, écran cassé, changer un écran, changer la batterie, dépanner, ordi en panne,
        panne, bug, ne marche plus, redémarrer, imprimante, wifi, aider ma grand-mère, aider mes parents, formater, problème, bidouiller, iPhone,
        console, manette, brancher, câbles`),
    },
    {
      id: 'crcn:5.2', parent: 'crcn:5', label: 'Construire un environnement numérique',
      words: words(`installer, monter un PC, monter mon PC, config, configurer, paramétrer, composants, carte graphique, box, logiciel,
        application, setup, serveur, serveur Minecraft, Discord, Linux, compte, tablette, ordinateur, personnaliser, micro, sono, imprimante 3D`),
    },
  ],
};
