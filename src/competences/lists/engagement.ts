import type { CompetenceList } from '../../contract/competences.js';
import { words } from './words.js';

/** The titles alone. */
export const list: CompetenceList = {
  schema: 'ij/competences@1',
  id: 'engagement',
  label: "Compétences de l'engagement (service civique)",
  lang: 'fr',
  source: "Référentiel des compétences du service civique : intitulés",
  licence: 'Intitulés cités',
  groups: [
    { id: 'engagement:organizational', label: "S'organiser" },
    { id: 'engagement:communication', label: 'Communiquer' },
    { id: 'engagement:reflective', label: 'Réfléchir sur ses pratiques' },
  ],
  items: [
    {
      id: 'engagement:1', parent: 'engagement:reflective', label: "Mobiliser son engagement dans les principes de l'intérêt général",
      words: words(`bénévole, bénévolat, association, s'engager, engager, cause, climat, écologie, manifester, marche pour le climat, grève,
        collecte, Restos du coeur, Croix-Rouge, Secours populaire, maraude, réfugiés, sans-abri, solidarité, solidaire, ramasser les déchets,
        nettoyer, refuge, don du sang, pompier volontaire, JSP, délégué, pétition, égalité, droits, sensibiliser, gratuit, commune, quartier,
        village, éco-délégué, égalité filles garçons`),
    },
    {
      id: 'engagement:2', parent: 'engagement:reflective', label: "Valoriser l'expérience de service civique dans son parcours",
      words: words(`service civique, mission, volontaire, volontariat, CV, entretien, tuteur, bilan, attestation, SNU,
        corps européen de solidarité, après ma mission, expérience, ce que j'ai appris, raconter mon expérience`),
    },
    {
      id: 'engagement:3', parent: 'engagement:communication', label: 'Accompagner les publics dans le cadre de sa mission',
      words: words(`accompagner, aider, enfants, aux devoirs, soutien scolaire, personne âgée, Ehpad, maison de retraite, handicap, réfugiés,
        migrants, traduire, papiers, démarches, accueillir, accueil, animer, animateur, colo, centre aéré, centre de loisirs, maraude,
        distribution alimentaire, malade, écouter, baby-sitting, entraîner les petits, les petits, coach, débutants, expliquer, montrer,
        apprendre à lire, promener, faire les courses pour, parrain`),
    },
    {
      id: 'engagement:4', parent: 'engagement:communication', label: 'Prendre en compte les codes sociaux dans son activité',
      words: words(`politesse, poli, respect, respecter, dire bonjour, vouvoyer, tenue, se présenter, clients, collègues, patron, chef,
        s'adapter, adaptation, culture, étranger, différence, tolérance, à l'heure, ponctuel, stage, premier job, famille d'accueil, traditions,
        adultes, calme, langage, discrétion, accueillir`),
    },
    {
      id: 'engagement:5', parent: 'engagement:communication', label: "Communiquer à l'oral",
      words: words(`parler, parler en public, à l'oral, exposé, expliquer, raconter, discours, débat, présenter, présentation, convaincre,
        animer, discuter, appeler, téléphoner, vendre, accueillir, renseigner, traduire, interprète, délégué, théâtre, impro, podcast, radio,
        stream, vocal, entretien, slam, micro, négocier, conte, clients, réunion, prendre la parole, commenter`),
    },
    {
      id: 'engagement:6', parent: 'engagement:organizational', label: 'Agir collectivement',
      words: words(`équipe, ensemble, en groupe, collectif, association, club, bénévoles, potes, foot, basket, rugby, match, troupe,
        groupe de musique, chorale, orchestre, scouts, projet, entraide, s'entraider, réunion, se répartir, coéquipiers, collègues, fête,
        tournoi, kermesse, manifester, grève, collecte, à plusieurs, solidaire, guilde, voisins, équipage`),
    },
    {
      id: 'engagement:7', parent: 'engagement:communication', label: 'Prendre en compte les règlements dans le cadre de sa mission',
      words: words(`règles, règlement, consignes, sécurité, hygiène, loi, droits, arbitre, arbitrer, fair-play, modérateur, modérer,
        code de la route, casque, gants, à l'heure, ponctuel, autorisation, secret, confidentiel, confidentialité, premiers secours, PSC1, BAFA,
        normes, procédure, surveiller, responsable, délégué, badge, interdit`),
    },
    {
      id: 'engagement:8', parent: 'engagement:organizational', label: "S'organiser dans son activité",
      words: words(`organiser, m'organiser, planning, agenda, préparer, prévoir, à l'avance, liste, emploi du temps, horaires, gérer mon temps,
        budget, courses, stock, ranger, réviser, concilier, fête, tournoi, événement, étapes, priorités, colis, autonomie, tout seul,
        m'occuper de, tri, voyage`),
    },
    {
      id: 'engagement:9', parent: 'engagement:reflective', label: 'Construire son parcours',
      words: words(`stage, métier, orientation, formation, alternance, apprentissage, CV, entretien, premier job, job d'été, boulot, Parcoursup,
        mission locale, salon, forum, portes ouvertes, projet, plus tard, diplôme, permis, BAFA, réorientation, découvrir, choisir ma voie,
        logement, appart, déménager, expérience, apprendre, progresser, envie de devenir`),
    },
  ],
};
