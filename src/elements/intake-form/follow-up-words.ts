/** Words for follow-up codes: French, plain, without accents, none hurtful, and none a single letter away from another. */
export const CODE_WORDS: readonly string[] = (
  'abricot accord agate agenda album algue alpage amande ananas ancre anneau arbre armoire astre atelier atlas aube avion ' +
  'avocat azur bagage balcon bambou barque basilic bateau bazar beurre bijou billet biscuit blason bocal boisson bonbon ' +
  'bonnet bottine bouchon bougie bouquet bouton brioche brique brosse brume buffet bulle bureau cabane cactus cadeau cahier ' +
  'caillou camion canal capuche carafe caramel carnet carotte carte casque castor cerise chalet chant chaton chemin cheval ' +
  'chiffre ciel cigale citron clairon clavier cloche cocon coffre colline concert copain corail corde costume coucou ' +
  'couleur courge coussin crayon crocus cuisine cumin cygne dahlia dalle danse dauphin dessin diamant digue disque domino ' +
  'dragon drapeau envol escale faisan falaise fanfare farine fenouil feuille ficelle flamme flaque fleur fleuve flocon ' +
  'flotte forum fourmi fraise fromage fruit galerie galet garage gare gazelle gazon genou givre glace globe gomme gouache ' +
  'gourde goutte grain grange grenier grillon guidon guitare hamac hamster haricot herbe hibou homard horizon horloge huile ' +
  'iris ivoire jaguar jardin jasmin jeton jouet journal jungle jupe kayak kimono kiosque kiwi koala lagon laine lampe lapin ' +
  'lavande lettre licorne lierre ligne lilas linge lion loisir loutre lucarne luge lustre magie maillot maison mangue ' +
  'manteau marelle marin marmite matelot melon menthe merle micro mimosa miroir mistral moineau monde moto mouette moufle ' +
  'moulin mousse muguet murmure musique nacre navette navire nectar neige notice nougat nuance objet oiseau olive opale ' +
  'orage orgue origami ortie osier otarie ourson ouvrage paille palmier panda panier papaye paquet parasol parc parfum ' +
  'passage pastel patin pavot peigne pelouse peluche pendule persil phare photo piano pigeon pilote pinceau piscine pivoine ' +
  'placard plage planche plume poirier poivron poney pont potager potion prairie prune pupitre puzzle pyjama quai quiche ' +
  'radar radis raisin rallye rameau ravioli recette renard rivage robinet roman roseau rouage ruban ruche ruelle rugby ' +
  'rythme safari safran salon sandale sardine saule saumon savane signal sirop soleil sommet sorbet soupe source sourire ' +
  'spirale statue studio sucre sushi tablier talus tambour tapis tartine tasse taxi tennis texte tigre tissu toile tomate ' +
  'torrent toucan toupie tulipe univers usine vague valise vallon vanille velours verger verre violon virage vitrail ' +
  'voilier volcan voyage yaourt yoga zigzag'
).split(' ');
