/** Own jobs of art, sport, screens and tales, written as in `care-and-school.ts`. `-`: no code, a dream or a field. */
export const SHOW_AND_DREAMS = `
youtubeur / youtubeuse|-|youtuber, faire des vidéos, faire des vidéos youtube, vidéaste, faire youtube, chaîne youtube, avoir une chaîne youtube,
  créateur de contenu, créateur de vidéos, youtube, vidéaste sur youtube, faire des vidéos sur internet
streameur / streameuse|-|streamer, twitch, twitcheur, faire du stream, streamer sur twitch, faire des lives, live sur twitch,
  streamer de jeux vidéo, stream
influenceur / influenceuse|-|tiktokeur, tiktokeuse, tik tokeur, tiktoker, tik toker, instagrameur, instagrameuse, faire des tiktok, tiktok,
  tik tok, influenceur beauté, blogueur, blogueuse, blogger, instagram, influenceur mode, instagrammeur, avoir des abonnés
joueur professionnel de jeux vidéo / joueuse professionnelle de jeux vidéo|-|gamer, gameuse, gameur, joueur pro, joueur de jeux vidéo,
  jouer aux jeux vidéo, pro gamer, progamer, esport, e sport, e sportif, joueur d'esport, joueur esport, joueur de fortnite, pro player,
  joueur pro fortnite, fortnite, jouer à la console, joueur pro de jeux vidéo, jouer à fortnite, jouer aux jeux, jouer à la play, ps5, ps4, jouer à la ps5, jouer à l'ordi, xbox, esportif, joueur de minecraft,
  joueur pro sur fortnite
créateur de jeux vidéo / créatrice de jeux vidéo|E1125|concepteur de jeux vidéo, développeur de jeux vidéo, développeur jeux vidéo, game designer,
  faire des jeux vidéo, inventer des jeux vidéo, programmeur de jeux vidéo, jeux vidéo, créer des jeux vidéo, créer des jeux,
  inventeur de jeux vidéo, game developer, dev de jeux vidéo, jeu vidéo, créateur de jeux, designer de jeux vidéo, testeur de jeux vidéo,
  testeur de jeux
footballeur / footballeuse|L1401|footballer, joueur de foot, joueuse de foot, joueur de football, foot, football, footeux,
  footballeur professionnel, foot pro, joueur de foot pro, joueur professionnel de football, faire du foot, jouer au foot, jouer au football,
  footballeur pro, joueur au psg, jouer au psg, mbappé, gardien de but, goal, joueur de foot professionnel, footeur, joueur du psg, ronaldo, messi,
  attaquant, joueur à l'om, foote
sportif professionnel / sportive professionnelle|L1401|sportif, sportif de haut niveau, athlète, champion olympique, joueur professionnel, sport,
  champion de sport, sportif pro, faire du sport, champion, métier du sport, athlète de haut niveau, travailler dans le sport,
  sport de haut niveau, sportif haut niveau, champion du monde, champion des jo
basketteur / basketteuse|L1401|joueur de basket, basket, basketballeur, joueur nba, joueur de basketball, basketball, jouer au basket,
  faire du basket, jouer en nba, nba, basketteur nba
handballeur / handballeuse|L1401|joueur de hand, handball, hand, joueur de handball, faire du hand
rugbyman / rugbywoman|L1401|joueur de rugby, rugby, rugbymen, rugbyeur, faire du rugby, joueur de rugby à xv
joueur de tennis / joueuse de tennis|L1401|tennis, tennisman, tenniswoman, tennismen
cycliste|L1401|coureur cycliste, faire du vélo, vélo, cycliste professionnel
nageur / nageuse|L1401|champion de natation, natation, nageur professionnel
gymnaste|L1401|gymnastique, faire de la gym, gym
patineur / patineuse|L1401|patineur artistique, patinage, patinage artistique
judoka|L1401|champion de judo, judo, karatéka, faire du judo
boxeur / boxeuse|L1401|combattant mma, mma, boxe, combattant de mma, combattant ufc, boxe thaï, lutteur, faire de la boxe
surfeur / surfeuse|L1401|surf, faire du surf
skieur / skieuse|L1401|ski
pilote de course|L1401|pilote de f1, pilote de formule 1, pilote f1, formule 1, pilote automobile, pilote de rallye, pilote de voiture de course,
  pilote de voiture, coureur automobile, pilote de moto, motard professionnel, pilote moto, f1, pilote de motocross, motocross,
  pilote de moto cross, pilote de moto gp, conduire des voitures de course
moniteur de ski / monitrice de ski|G1204|prof de ski, professeur de ski
maître-nageur / maîtresse-nageuse|G1224|maître nageur sauveteur, surveillant de baignade, professeur de natation, prof de natation, sauveteur,
  surveillant de piscine, sauveteur en mer
entraîneur sportif / entraîneuse sportive|G1204|coach sportif, coach, entraîneur, entraîneur de foot, coach de foot, prof de fitness,
  coach en salle de sport, personal trainer, coach fitness, entraîneur de football, entraîneur de basket, préparateur physique,
  entraîneur de handball
arbitre|L1402|arbitre de foot
chanteur / chanteuse|L1202|chanter, star de la chanson, chanteur célèbre, popstar, pop star, rockstar, rock star, chanteur de rock, chant,
  chanteur connu, faire de la chanson, idol, idole, chanteur de kpop, kpop, devenir chanteur
rappeur / rappeuse|L1202|rapper, chanteur de rap, faire du rap, rap, slameur, beatmaker
musicien / musicienne|L1202|guitariste, pianiste, batteur, violoniste, faire de la musique, musique, jouer de la musique, joueur de guitare,
  jouer de la guitare, bassiste, compositeur, artiste musicien, saxophoniste, trompettiste, violoncelliste, flûtiste, jouer du piano,
  accordéoniste, musicien dans un groupe, faire partie d'un groupe de musique, multi instrumentiste
dj|L1101|disc jockey, deejay, dj producteur, mixer
producteur de musique / productrice de musique|L1302|producteur musical, ingénieur musique
chef d'orchestre / cheffe d'orchestre|L1202|
danseur / danseuse|L1201|danse, danser, danseur étoile, danseuse étoile, danseur de hip hop, danseuse de ballet, ballerine, danseur classique,
  danseur pro, danseur à l'opéra, danseur hip hop, danseur professionnel, danseur étoile à l'opéra, petit rat de l'opéra, breakdancer
chorégraphe|L1211|
acteur / actrice|L1203|comédien, comédienne, acteur de cinéma, star de cinéma, faire du cinéma, cinéma, jouer dans des films, acteur célèbre,
  théâtre, faire du théâtre, acteur de films, tourner dans des films, faire des films, comédie, acteur de série, comédien de théâtre
star|-|célèbre, être célèbre, devenir célèbre, célébrité, être connu, une star, artiste connu, people, superstar, connu
doubleur / doubleuse|L1203|comédien de doublage, voix off, doubleur de films, doublage
humoriste|L1204|comique, faire rire, faire rire les gens, stand up, faire des blagues, standupper
clown|L1204|clown de cirque, clown à l'hôpital
artiste de cirque|L1204|acrobate, trapéziste, faire du cirque, cirque, jongleur, travailler dans un cirque, équilibriste, funambule, circassien,
  travailler au cirque
magicien / magicienne|L1204|magie, illusionniste, mentaliste, faire de la magie, prestidigitateur, faire des tours de magie
cascadeur / cascadeuse|L1207|
réalisateur / réalisatrice|L1306|réalisateur de films, cinéaste, réaliser des films, metteur en scène, faire des courts métrages,
  réalisateur de cinéma, réalisateur cinéma, créer des films
dessinateur / dessinatrice|E1211|dessiner, dessinateur de bd, dessinateur de bandes dessinées, bd, auteur de bd, dessinateur de manga, mangaka,
  faire des dessins, dessin, bédéiste, dessinateur de mangas, manga, faire des mangas, faire des bd, auteur de bande dessinée, auteur de manga,
  dessinateur bd, caricaturiste
dessinateur de dessins animés / dessinatrice de dessins animés|L1510|faire des dessins animés, animateur 3d, dessin animé,
  créateur de dessins animés, réalisateur de dessins animés, film d'animation, animation 3d, infographiste 3d, dessins animés, animateur 2d
artiste|B1101|faire de l'art, art, artiste plasticien, plasticien, les arts
peintre|B1101|artiste peintre, peindre, faire de la peinture, peintre artiste, peindre des tableaux
peintre en bâtiment|F1606|peintre en batiment, peintre bâtiment, peintre de maisons, peintre du bâtiment
sculpteur / sculptrice|B1101|
photographe|E1201|faire des photos, photo, prendre des photos, photographie, photographe animalier, photographe de mode, paparazzi
écrivain / écrivaine|E1102|auteur, autrice, auteure, romancier, écrire des livres, écrire des romans, poète, poétesse, écrivain de livres,
  faire des livres, écrire, écrire des histoires, auteur de livres, écriveur, parolier
journaliste|E1106|reporter, journaliste sportif, journaliste sportive, grand reporter, présentateur du journal, faire du journalisme, journalisme,
  journaliste à la télé, reporter de guerre, correspondant de presse, commentateur sportif, commentateur de foot, journaliste télé
présentateur de télévision / présentatrice de télévision|L1103|présentateur télé, animateur télé, animateur de télévision, présentatrice tv,
  passer à la télé, être à la télé, présentateur tv, présentateur, animateur tv, animateur radio, présenter à la télé
mannequin|L1102|top modèle, top model, modèle, model, mannequin photo, défiler, faire des défilés
miss france|-|miss, miss univers, devenir miss france, miss monde, reine de beauté
princesse|-|la reine des neiges, reine, une reine, princesse disney, elsa, princesse des neiges, raiponce
prince|-|roi, le roi, roi de france, roi du monde, prince charmant
super-héros / super-héroïne|-|super héros, superhéros, super héro, super héroïne, spiderman, spider man, batman, superman, ironman, iron man, hulk,
  avoir des super pouvoirs, avenger, super pouvoir, héros, ladybug, captain america, miraculous, héroïne, wonder woman
licorne|-|
sirène|-|
fée|-|fée des dents, la fée clochette, fée clochette
sorcier / sorcière|-|harry potter, mage, sorcier à poudlard, aller à poudlard, apprenti sorcier
chevalier / chevalière|-|chasseur de dragons, dragon, dresseur de dragons, chevalier jedi, jedi
pirate|-|pirate des caraïbes, corsaire, capitaine des pirates
ninja|-|samouraï, maître ninja, naruto
dinosaure|-|t rex
père Noël|-|le père noël, lutin du père noël, lutin, mère noël
dresseur de Pokémon / dresseuse de Pokémon|-|maître pokémon, dresseur pokemon, sacha, chasseur de pokémon, pokémon
vampire|-|loup garou, fantôme, zombie, monstre
président / présidente|-|président de la république, président de la france, chef de l'état, président des états unis, être président
explorateur / exploratrice|-|aventurier, aventurière, explorer le monde, découvrir le monde, globe trotteur, indiana jones, explorer
voyageur / voyageuse|-|voyager, faire le tour du monde, travailler à l'étranger, voyager dans le monde entier, voyager partout, faire des voyages,
  métier où on voyage, vivre à l'étranger
inventeur / inventrice|-|inventer, inventer des choses, inventer des machines, inventeur de machines, inventer des robots, génie, inventeur de robots
espion / espionne|-|agent secret, agent secrète, james bond, espionnage, espion secret
astronaute|-|cosmonaute, spationaute, aller dans l'espace, aller sur la lune, aller sur mars, astronaute à la nasa, travailler à la nasa, nasa,
  voyager dans l'espace, espace, thomas pesquet, pilote de fusée, conduire une fusée, fusée, aller sur la planète mars, taïkonaute
hacker / hackeuse|-|pirate informatique, hackeur, pentester, hacker éthique
détective|K2505|détective privé, enquêteur, sherlock holmes, enquêter, détective privée, enquêteur privé, enquêtrice
styliste|B1805|créateur de mode, créatrice de mode, grande couturière, créer des vêtements, mode, faire des vêtements,
  dessiner des robes, créer des robes, designer de mode, stylisme, travailler dans la mode, dessiner des vêtements, dessinateur de mode,
  fashion designer, faire des robes, styliste de mode, grand couturier, inventer des habits, créateur de vêtements, modéliste
couturier / couturière|B1803|couture, coudre
graphiste|E1205|infographiste, designer graphique, design graphique, directeur artistique, graphisme, graphiste designer
designer / designeuse|H1204|design, designer d'objets, web designer, webdesigner, designer industriel, designeur, ux designer
décorateur d'intérieur / décoratrice d'intérieur|F1139|déco, décorateur, architecte d'intérieur, décorer des maisons, décoration,
  designer d'intérieur, décoration d'intérieur
tatoueur / tatoueuse|D1208|faire des tatouages, perceur, pierceur, tatouage
maquilleur / maquilleuse|L1501|make up artist, maquilleur professionnel, maquillage, maquiller les stars, maquilleur de cinéma,
  maquilleur de stars, maquiller
scénariste|E1102|écrire des films, écrire des scénarios
monteur vidéo / monteuse vidéo|L1510|monteur, monteur de films, montage vidéo, monteur de vidéos
caméraman / cadreuse|L1505|cameraman, cadreur, caméra
producteur de films / productrice de films|L1302|producteur de cinéma, producteur
régisseur / régisseuse|L1301|régisseur de théâtre, régisseur de spectacle
éclairagiste|L1504|technicien lumière, régisseur lumière
illustrateur / illustratrice|E1211|illustrer des livres, illustrateur de livres pour enfants
catcheur / catcheuse|L1401|catch
volleyeur / volleyeuse|L1401|joueur de volley, volley, volleyball, joueur de volleyball
golfeur / golfeuse|L1401|golf, joueur de golf
escrimeur / escrimeuse|L1401|escrime
skateur / skateuse|L1401|skate, skateboard, faire du skate, skateboarder
alpiniste|L1401|escalade, grimpeur, alpinisme
culturiste|-|bodybuilder, musculation, body builder, faire de la musculation
coach de vie|-|coach en développement personnel, life coach
cow-boy / cow-girl|-|cow boy, cowboy, shérif
viking|-|
goûteur / goûteuse|-|goûteur de bonbons, testeur de bonbons, goûteur de chocolat, testeur de chocolat, testeur de toboggan
dictateur / dictatrice|-|maître du monde, dominer le monde
critique de cinéma|E1106|critique de films
conseiller en image / conseillère en image|-|relookeur, personal shopper
`;
