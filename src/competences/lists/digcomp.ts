import type { CompetenceList } from '../../contract/competences.js';
import { words } from './words.js';

const esco = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;

export const list: CompetenceList = {
  schema: 'ij/competences@1',
  id: 'digcomp',
  label: 'Compétences numériques des citoyens (DigComp 2.1)',
  lang: 'fr',
  source: 'DigComp, Commission européenne, dans les intitulés français d’ESCO',
  licence: 'Réutilisation autorisée avec mention de la source (décision 2011/833/UE)',
  groups: [
    { id: 'digcomp:1', label: 'Information et données' },
    { id: 'digcomp:2', label: 'Communication et collaboration' },
    { id: 'digcomp:3', label: 'Création de contenus' },
    { id: 'digcomp:4', label: 'Sécurité' },
    { id: 'digcomp:5', label: 'Résolution de problèmes' },
  ],
  items: [
    {
      id: 'digcomp:1.1', parent: 'digcomp:1', uri: esco('e439742d-558d-4f52-885e-afdc740b48cf'), label: "Tirer parti de données, d'informations et de contenus numériques par la navigation, les recherches et le filtrage",
      words: words(`chercher sur internet, Google, recherche internet, trouver des infos, YouTube, tuto, forum, Wikipédia, mots-clés, filtrer,
        chercher un stage, chercher un appart, comparer les prix, se renseigner, bibliothèque, avis`),
    },
    {
      id: 'digcomp:1.2', parent: 'digcomp:1', uri: esco('1d6c7de4-350e-4868-a47b-333b4b0d9650'), label: 'Évaluer des données, des informations et des contenus numériques',
      words: words(`vérifier, vérifier les infos, fake news, sources, comparer, esprit critique, faux compte, deepfake, complot, rumeur, ChatGPT,
        fiable, avis, arnaque, exposé, croiser, douter`),
    },
    {
      id: 'digcomp:1.3', parent: 'digcomp:1', uri: esco('4d97e3c3-f335-47cc-a4ee-0d779fd42222'), label: 'Gérer des données, des informations et des contenus numériques',
      words: words(`ranger mes fichiers, dossiers, fichiers, cloud, Drive, sauvegarder, trier les photos, photos, Excel, tableur, tableau,
        inventaire, stock, playlist, archiver, clé USB, base de données, contacts`),
    },
    {
      id: 'digcomp:2.1', parent: 'digcomp:2', uri: esco('a12057b4-6d11-4a12-ab8e-15a028ef0a6d'), label: 'Interagir au moyen de technologies numériques',
      words: words(`message, mail, WhatsApp, Discord, Snap, Messenger, SMS, visio, Zoom, vocal, chat, tchat, stream, live, Twitch,
        répondre aux commentaires, répondre aux messages, jouer en ligne, multijoueur, appel, à distance`),
    },
    {
      id: 'digcomp:2.2', parent: 'digcomp:2', uri: esco('40001d93-8937-4859-89d5-2dca53290ff4'), label: 'Participer à des échanges au moyen de technologies numériques',
      words: words(`partager, publier, poster, post, story, Insta, TikTok, YouTube, Facebook, blog, chaîne, forum, envoyer des photos, annonce,
        Vinted, Leboncoin, abonnés, groupe classe, mettre en ligne, podcast`),
    },
    {
      id: 'digcomp:2.3', parent: 'digcomp:2', uri: esco('16a00c69-9c74-4c37-96d7-6301d285e5ce'), label: "S'engager dans des actions citoyennes au moyen de technologies numériques",
      words: words(`pétition, pétition en ligne, cagnotte, collecte en ligne, sensibiliser sur les réseaux, hashtag, démarches en ligne, CAF,
        Parcoursup, inscription en ligne, association, vote en ligne, climat, cause, mobiliser`),
    },
    {
      id: 'digcomp:2.4', parent: 'digcomp:2', uri: esco('2b34a99f-9813-4c91-9509-b6b9b8c3132e'), label: 'Mener des collaborations au moyen de technologies numériques',
      words: words(`à plusieurs, document partagé, Google Docs, Drive, Trello, Discord, GitHub, agenda partagé, groupe WhatsApp,
        projet de groupe, guilde, team, serveur, organiser en ligne, planning partagé, sondage, équipe en ligne`),
    },
    {
      id: 'digcomp:2.5', parent: 'digcomp:2', uri: esco('97c1895a-a890-47da-abfc-79dc272add2e'), label: 'Utiliser les conventions en ligne de la nétiquette',
      words: words(`respect en ligne, respecter, règles du serveur, modérateur, modérer, haters, insultes, cyberharcèlement, politesse, ton,
        emoji, commentaires, signaler, toxique, fair-play, bannir, communauté`),
    },
    {
      id: 'digcomp:2.6', parent: 'digcomp:2', uri: esco('bc0b0b5d-f6be-405a-b224-b6902a4dbe97'), label: 'Gérer une identité numérique',
      words: words(`profil, compte, compte pro, pseudo, avatar, mon image, réputation, LinkedIn, abonnés, followers, influenceur, bio,
        CV en ligne, photo de profil, supprimer mes vieux posts, plusieurs comptes, book, portfolio`),
    },
    {
      id: 'digcomp:3.1', parent: 'digcomp:3', uri: esco('5fd5c985-eaaa-47aa-8314-62359c54505a'), label: 'Élaborer des contenus numériques',
      words: words(`montage, vidéo, vidéos, CapCut, filmer, photo, blog, article, affiche, Canva, flyer, PowerPoint, diaporama, TikTok, YouTube,
        podcast, musique sur ordi, beat, site, dessiner sur tablette, Word, animation, logo, miniature, story, clip`),
    },
    {
      id: 'digcomp:3.2', parent: 'digcomp:3', uri: esco('5af49836-2269-46d9-87b9-0d3140c6c22e'), label: 'Intégrer et ré-élaborer des contenus numériques',
      words: words(`remix, mixer, retoucher, retouche, Photoshop, édits, edit, meme, sous-titres, sous-titrer, traduire, mod, skin, assembler,
        améliorer, filtre, montage, sample, fanart, mise en page, reprendre, adapter`),
    },
    {
      id: 'digcomp:3.3', parent: 'digcomp:3', uri: esco('a91732ce-988e-4105-9570-f425c6ffdc82'), label: "Droits d'auteur et autorisations liées à des contenus numériques",
      words: words(`droits d'auteur, libre de droits, crédits, licence, citer, plagiat, copier, droit à l'image, demander l'autorisation,
        autorisation, signaler, strike, musique libre, banque d'images, sources`),
    },
    {
      id: 'digcomp:3.4', parent: 'digcomp:3', uri: esco('21d2f96d-35f7-4e3f-9745-c533d2dd6e97'), label: 'Programmation informatique',
      words: words(`coder, code, programmer, programme, Python, Scratch, JavaScript, HTML, CSS, site web, appli, bot, robot, Arduino, Raspberry,
        jeu vidéo, créer un jeu, mod, plugin, Roblox, Unity, Godot, script, redstone, algorithme, bug, développer`),
    },
    {
      id: 'digcomp:4.1', parent: 'digcomp:4', uri: esco('df329d70-87b0-466b-a214-3431f36e2a5e'), label: 'Protéger les dispositifs TIC',
      words: words(`mot de passe, antivirus, virus, pirater, piraté, hacker, mise à jour, double authentification, sauvegarde, phishing, spam,
        verrouiller, coque, code PIN, empreinte, sécurité`),
    },
    {
      id: 'digcomp:4.2', parent: 'digcomp:4', uri: esco('33a82b83-c838-4889-ae62-fae1317481eb'), label: 'Protéger des données à caractère personnel et la vie privée',
      words: words(`compte privé, vie privée, données personnelles, confidentialité, confidentiel, cookies, anonyme, pseudo, flouter,
        photos des enfants, photos des gens, secret, géolocalisation, RGPD, paramètres, adresse, autorisation des parents`),
    },
    {
      id: 'digcomp:4.3', parent: 'digcomp:4', uri: esco('d1ed5b3a-cab5-4c5d-baf8-0214998b58fb'), label: "Protéger la santé et le bien-être lors de l'utilisation des technologies numériques",
      words: words(`temps d'écran, trop d'écran, écrans, addict, addiction, pause, décrocher, dormir, sommeil, yeux, dos, cyberharcèlement,
        bloquer, limiter, contrôle parental, désinstaller, notifications, bien-être`),
    },
    {
      id: 'digcomp:4.4', parent: 'digcomp:4', uri: esco('c4ba12d1-4698-42fa-8abb-789462ea2586'), label: "Protéger l'environnement des effets de technologies numériques",
      words: words(`reconditionné, recycler, réparer au lieu de jeter, réparer des téléphones, seconde main, occasion, batterie, écologie,
        pollution, consommer moins, éteindre, vieux ordis, vieux téléphone, récupérer, déchets électroniques, garder son téléphone`),
    },
    {
      id: 'digcomp:5.1', parent: 'digcomp:5', uri: esco('14832d87-2f2f-4895-b290-e4760ebae42a'), label: 'Résoudre des problèmes techniques',
      words: words(`réparer, dépanner, panne, bug, redémarrer, écran cassé, changer un écran, changer la batterie, ordi, imprimante, wifi, box,
        formater, ne marche plus, problème, bidouiller, console, brancher, câbles, aider ma grand-mère, aider mes parents, iPhone, téléphone`),
    },
    {
      id: 'digcomp:5.2', parent: 'digcomp:5', uri: esco('42fcf80d-7b45-40f3-bd2f-5411c4c0dfa0'), label: 'Recenser des besoins et déterminer leurs solutions technologiques',
      words: words(`installer, choisir un ordi, monter un PC, configurer, paramétrer, config, composants, carte graphique, logiciel, application,
        Linux, setup, serveur, trouver une appli, conseiller, adapter, accessibilité, imprimante 3D`),
    },
    {
      id: 'digcomp:5.3', parent: 'digcomp:5', uri: esco('1a4cc54f-1e53-442b-a6d2-1682dc8ef8f9'), label: 'Utiliser des technologies numériques de façon créative',
      words: words(`créer, inventer, montage, beat, FL Studio, musique, Minecraft, imprimante 3D, animation, dessiner sur tablette, TikTok,
        YouTube, édits, jeu vidéo, créer un jeu, robot, stop motion, drone, DJ, son, lumière, IA, effets`),
    },
    {
      id: 'digcomp:5.4', parent: 'digcomp:5', uri: esco('238343b1-7b51-42b3-a9ed-cf24d3a236e7'), label: 'Recenser les déficits de compétences numériques',
      words: words(`apprendre l'informatique, tuto, apprendre à quelqu'un, expliquer internet, expliquer à ma grand-mère, expliquer à ma mamie,
        montrer à mes parents, cours d'informatique, Pix, progresser, m'améliorer, me former, aider les autres, débutants, atelier numérique,
        personne âgée`),
    },
  ],
};
