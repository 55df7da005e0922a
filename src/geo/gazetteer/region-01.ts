// Made by `npm run geo`: sources and licences in docs/geography.md
import type { GazetteerData } from '../gazetteer-data.js';

export const data: GazetteerData = {
  codes: '971:1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,1,1,2,1,1,1,1,1,1',
  names: 'Les Abymes,Anse-Bertrand,Baie-Mahault,Baillif,Basse-Terre,Bouillante,Capesterre-Belle-Eau,Capesterre-de-Marie-Galante,Gourbeyre,La Désirade,Deshaies,Grand-Bourg,Le Gosier,Goyave,Lamentin,Morne-à-l\'Eau,Le Moule,Petit-Bourg,Petit-Canal,Pointe-à-Pitre,Pointe-Noire,Port-Louis,Saint-Claude,Saint-François,Saint-Louis,Sainte-Anne,Sainte-Rose,Terre-de-Bas,Terre-de-Haut,Trois-Rivières,Vieux-Fort,Vieux-Habitants',
  postcodes: '39/42,21,22,23,00,25,30,40,13,27,26,12,90,28,29,11,60,70,31,10,16,17,20,18,34,80,15,36,37,14,41,19',
  populations: '13e7,3ek,nv0,3xk,79l,4q7,dn8,2er,5mz,10a,2v2,3k9,lf1,5u5,edg,cis,hra,j15,6c4,bls,4g2,4br,7up,ara,20i,ihx,dno,o9,14n,5pz,1ai,5gl',
  corner: [-61789,15850],
  lons: '7w,7u,5o,17,1l,k,69,,2p,jv,,d6,88,,4d,,ca,5i,8e,71,0,77,2h,ec,,bc,2k,40,,40,,m',
  lats: 'br,ha,bl,4q,43,7s,5f,0,41,cm,1,y,9w,1,bo,2,de,9i,ep,av,am,fr,4v,b6,0,ag,df,0,3,3i,3,5t',
  guesses: 'd6,y,3x,b9,ac,ee,32,4y',
};
