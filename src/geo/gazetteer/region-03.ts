// Made by `npm run geo`: sources and licences in docs/geography.md
import type { GazetteerData } from '../gazetteer-data.js';

export const data: GazetteerData = {
  codes: '973:1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,1,3,1,1,2,1,1',
  names: 'Régina,Cayenne,Iracoubo,Kourou,Macouria,Mana,Matoury,Saint-Georges,Remire-Montjoly,Roura,Saint-Laurent-du-Maroni,Sinnamary,Montsinéry-Tonnegrande,Ouanary,Saül,Maripasoula,Camopi,Grand-Santi,Saint-Élie,Apatou,Awala-Yalimapo,Papaichton',
  postcodes: '53/90,00,50,10,55,18/60,51,13,54,11/52,20,15,56,80,14,70,30,40,12,17,19,16',
  populations: '1a2,1ccz,1a6,j5k,fcr,8gd,s68,3sj,le3,2nt,15zx,24k,2sq,46,7p,7e3,1ot,7gk,4f,7ya,17t,3v2',
  corner: [-54381,3169],
  lons: '1qi,1kw,wo,1ca,1jr,gq,1l5,1zn,1mq,1l4,9s,13k,,,,9p,1ku,0,,12,,',
  lats: 'vs,1d0,1s7,1je,1cf,1xg,1ao,k0,1ck,17c,1st,1pc,0,1,2,d5,0,uo,3,1j6,2,2',
  guesses: '1l5,1c5,1u7,h8,8n,1jl,1al,1kg',
};
