// Made by `npm run geo`: sources and licences in docs/geography.md
import type { GazetteerData } from '../gazetteer-data.js';

export const data: GazetteerData = {
  codes: '974:1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',
  names: 'Les Avirons,Bras-Panon,Entre-Deux,L\'Étang-Salé,Petite-Île,La Plaine-des-Palmistes,Le Port,La Possession,Saint-André,Saint-Benoît,Saint-Denis,Saint-Joseph,Saint-Leu,Saint-Louis,Saint-Paul,Saint-Pierre,Saint-Philippe,Sainte-Marie,Sainte-Rose,Sainte-Suzanne,Salazie,Le Tampon,Les Trois-Bassins,Cilaos',
  postcodes: '25,12,14,27,29,31,20,19,40,37/70,00/17/90,80,16/24/36,21/50,11/22/23/34/35/60,10/32,42,38,39,41,33,18/30,26,13',
  populations: '8wg,a1g,5jc,b5s,a2z,5co,q7l,s7s,19fp,tsc,3c36,u93,rwj,16e5,2beg,1tm6,3x6,smd,525,jpr,5lw,1rpv,5kl,3w0',
  corner: [55271,-21378],
  lons: '1u,bb,5g,,85,,n,1s,aj,cc,4z,9m,18,3w,0,5r,dt,7s,el,9d,7h,6v,t,5l',
  lats: '3t,al,41,0,p,1,c8,ch,bj,9g,ds,0,4e,2k,a8,13,h,dd,6x,d4,9r,2t,7q,6q',
  guesses: '52,1w,b8,ag',
};
