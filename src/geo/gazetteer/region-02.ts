// Made by `npm run geo`: sources and licences in docs/geography.md
import type { GazetteerData } from '../gazetteer-data.js';

export const data: GazetteerData = {
  codes: '972:1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',
  names: 'L\'Ajoupa-Bouillon,Les Anses-d\'Arlet,Basse-Pointe,Le Carbet,Case-Pilote,Le Diamant,Ducos,Fonds-Saint-Denis,Fort-de-France,Le François,Grand\'Rivière,Gros-Morne,Le Lamentin,Le Lorrain,Macouba,Le Marigot,Le Marin,Le Morne-Rouge,Le Prêcheur,Rivière-Pilote,Rivière-Salée,Le Robert,Saint-Esprit,Saint-Joseph,Saint-Pierre,Sainte-Anne,Sainte-Luce,Sainte-Marie,Schœlcher,La Trinité,Les Trois-Îlets,Le Vauclin,Le Morne-Vert,Bellefontaine',
  postcodes: '16,17,18,21,22,23,24,50,00/34,40,18,13,32,14,18,25,90,60,50,11,15,31,70,12,50,27,28,30,33,20,29,80,26,22',
  populations: '1aq,30o,278,2vd,3i1,4r5,dyx,hs,1m9e,c6a,dj,7ey,ueg,52e,rf,29w,6jq,3dw,153,8yc,94l,gmp,7yq,cjm,321,3bm,79e,bdw,f12,8u6,50r,6jn,1bq,1ci',
  corner: [-61175,14468],
  lons: ',,1o,,,,5k,,2t,7k,,4v,4v,3b,,,8h,13,,7k,,6h,6q,3s,0,,72,53,,5w,3x,9d,,',
  lats: '0,1,b5,0,0,1,2z,2,3s,43,3,6g,41,a5,3,0,4,8k,2,j,1,5u,2a,5n,7n,1,0,8s,4,7i,1z,25,0,0',
  guesses: '4s,7k,70,21,0,7n,1o,b5,3k,43',
};
