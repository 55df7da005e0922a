/** A dream of the invented people. */
export interface SeedDream {
  readonly words: readonly [feminine: string, masculine: string];
  /** share of women among those who have this dream, 0 to 1 */
  readonly womenShare: number;
  /** by period of life: primaire, collège, lycée, études, vie active, retraite */
  readonly weights: readonly number[];
}

const dream = (words: string, womenShare: number, ...weights: readonly number[]): SeedDream => {
  const [feminine = words, masculine = feminine] = words.split(' / ');
  return { words: [feminine, masculine], womenShare, weights };
};

/** What French children and adults say they dream of; the weights are plausible, not measured. Commonest first. */
export const DREAMS: readonly SeedDream[] = [
  dream('vétérinaire', 0.68, 60, 34, 14, 5, 9, 8),
  dream('footballeuse / footballeur', 0.16, 48, 34, 8, 2, 4, 3),
  dream('médecin', 0.6, 20, 26, 30, 18, 16, 16),
  dream('professeure des écoles / professeur des écoles', 0.72, 22, 16, 16, 12, 14, 14),
  dream('policière / policier', 0.35, 34, 22, 12, 4, 5, 3),
  dream('pompier', 0.24, 40, 20, 10, 3, 5, 4),
  dream('youtubeuse / youtubeur', 0.34, 30, 28, 6, 2, 2, 0),
  dream('architecte', 0.46, 8, 22, 26, 16, 20, 14),
  dream('chanteuse / chanteur', 0.7, 30, 18, 8, 4, 10, 8),
  dream('infirmière / infirmier', 0.78, 8, 14, 22, 16, 10, 10),
  dream('pilote de ligne', 0.24, 16, 18, 14, 8, 16, 18),
  dream('actrice / acteur', 0.6, 16, 24, 14, 8, 14, 10),
  dream('astronaute', 0.44, 26, 14, 8, 4, 12, 8),
  dream('avocate / avocat', 0.64, 6, 22, 26, 12, 8, 8),
  dream('photographe', 0.58, 6, 14, 16, 16, 28, 16),
  dream('psychologue', 0.76, 2, 12, 28, 22, 14, 6),
  dream('créatrice de jeux vidéo / créateur de jeux vidéo', 0.2, 16, 26, 18, 10, 8, 0),
  dream('boulangère / boulanger', 0.42, 14, 12, 8, 5, 12, 10),
  dream('coiffeuse / coiffeur', 0.8, 16, 14, 6, 2, 4, 4),
  dream('écrivaine / écrivain', 0.58, 6, 8, 10, 12, 30, 26),
  dream('cuisinière / cuisinier', 0.44, 16, 12, 10, 6, 16, 8),
  dream('danseuse / danseur', 0.84, 26, 12, 5, 3, 6, 8),
  dream('mécanicien', 0.08, 12, 18, 14, 4, 6, 6),
  dream('journaliste', 0.6, 2, 12, 20, 18, 18, 14),
  dream('maîtresse / maître', 0.84, 34, 5, 1, 0, 2, 6),
  dream('ingénieure / ingénieur', 0.26, 2, 14, 26, 26, 10, 12),
  dream('styliste', 0.86, 10, 16, 10, 5, 6, 4),
  dream('éducatrice spécialisée / éducateur spécialisé', 0.76, 0, 6, 20, 20, 14, 4),
  dream('sage-femme', 0.94, 2, 10, 18, 12, 8, 8),
  dream('paysagiste', 0.34, 3, 8, 12, 8, 20, 14),
  dream('développeuse / développeur', 0.16, 3, 12, 20, 18, 10, 0),
  dream('agricultrice / agriculteur', 0.26, 12, 10, 10, 6, 10, 12),
  dream('gendarme', 0.3, 10, 14, 12, 4, 3, 4),
  dream('musicienne / musicien', 0.36, 8, 10, 10, 10, 22, 18),
  dream('soigneuse animalière / soigneur animalier', 0.74, 14, 16, 8, 3, 6, 2),
  dream('chirurgienne / chirurgien', 0.54, 5, 14, 14, 8, 6, 10),
  dream('menuisière / menuisier', 0.14, 4, 10, 12, 5, 20, 16),
  dream('professeure de sport / professeur de sport', 0.36, 8, 18, 12, 6, 4, 2),
  dream('kinésithérapeute', 0.56, 1, 8, 20, 14, 6, 2),
  dream('graphiste', 0.58, 0, 8, 16, 18, 12, 2),
  dream('pâtissière / pâtissier', 0.7, 14, 14, 8, 3, 10, 6),
  dream('archéologue', 0.52, 10, 8, 6, 6, 14, 18),
  dream('influenceuse / influenceur', 0.68, 8, 20, 8, 3, 2, 0),
  dream('mannequin', 0.84, 10, 12, 6, 2, 2, 2),
  dream('conductrice de train / conducteur de train', 0.14, 14, 6, 4, 2, 6, 10),
  dream('militaire', 0.2, 12, 14, 12, 4, 3, 4),
  dream('décoratrice d’intérieur / décorateur d’intérieur', 0.84, 2, 10, 12, 6, 14, 8),
  dream('puéricultrice / puériculteur', 0.92, 6, 12, 12, 4, 4, 4),
  dream('ébéniste', 0.28, 1, 4, 8, 6, 16, 16),
  dream('dessinatrice / dessinateur', 0.5, 14, 14, 8, 8, 10, 8),
  dream('fleuriste', 0.86, 6, 6, 4, 2, 12, 8),
  dream('guide de haute montagne', 0.28, 1, 3, 6, 8, 18, 12),
  dream('libraire', 0.7, 1, 3, 6, 10, 20, 12),
  dream('électricien', 0.06, 3, 10, 12, 4, 4, 4),
  dream('biologiste', 0.62, 2, 8, 14, 16, 6, 4),
  dream('réalisatrice / réalisateur', 0.44, 2, 10, 12, 12, 12, 4),
  dream('basketteuse / basketteur', 0.3, 10, 12, 4, 1, 1, 0),
  dream('cavalière / cavalier', 0.92, 16, 8, 3, 1, 3, 2),
  dream('esthéticienne / esthéticien', 0.96, 4, 12, 8, 2, 3, 1),
  dream('tatoueuse / tatoueur', 0.6, 1, 10, 12, 8, 8, 0),
  dream('maraîchère / maraîcher', 0.46, 0, 1, 3, 8, 20, 6),
  dream('aide-soignante / aide-soignant', 0.86, 1, 6, 12, 6, 5, 2),
  dream('maçon', 0.05, 6, 8, 8, 3, 4, 6),
  dream('routier', 0.1, 8, 8, 6, 3, 5, 8),
];

/** Said once or twice: too rare to be shown, which is what the threshold is for. */
export const RARE_DREAMS: readonly string[] = `
  gardienne de phare, souffleur de verre, apiculteur, luthière, volcanologue, cascadeuse, dompteur de lions, glaciologue, chercheuse
  d’or, paléontologue, ornithologue, restauratrice de tableaux, parfumeuse, nez, horloger, facteur d’orgues, marionnettiste, clown,
  magicien, trapéziste, dresseuse de chiens, démineur, plongeuse, océanographe, skippeuse, ostréicultrice, berger, fromagère,
  vigneronne, tonnelier, sculptrice, potière, vitrailliste, relieuse, calligraphe, typographe, bruiteuse, doubleur de dessins animés,
  scénariste, compositrice, cheffe d’orchestre, ingénieur du son, éclairagiste, costumière, maquilleuse d’effets spéciaux, testeur de
  jeux, testeuse de toboggans, goûteur de chocolat, inventrice, explorateur, roi, présidente de la République, maire, diplomate,
  interprète, traductrice, espionne, détective, juge pour enfants, greffière, notaire, commissaire-priseur, croupier,
  astrophysicienne, mathématicienne, historienne, généalogiste, égyptologue, conservatrice de musée, bibliothécaire, guide de musée,
  steward, contrôleur aérien, pilote d’hélicoptère, capitaine de bateau, garde forestier, élagueur, fauconnier, maréchale-ferrante,
  toiletteuse, soigneur de dauphins, éthologue, cultivatrice de spiruline, herboriste, sophrologue, orthophoniste, prothésiste,
  opticienne, podologue, radiologue, neurologue, ambulancière, secouriste en mer, humanitaire, médiatrice, animateur radio,
  dessinatrice de presse, critique de cinéma, cordonnier, modiste, chapelière, tapissière, tailleur de pierre, couvreur, charpentière,
  forgeron, coutelier, ferronnier, grutière, scaphandrier, cartographe, météorologue, sismologue, roboticienne, pilote de drones,
  arbitre, surfeuse, championne d’échecs, pilote de formule 1, jockey, patineuse, escrimeuse, archère, gymnaste, boxeuse, moniteur de
  ski
`
  .split(/,\s+/)
  .map((words) => words.trim());
