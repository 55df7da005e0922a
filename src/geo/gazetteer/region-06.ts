// Made by `npm run geo`: sources and licences in docs/geography.md
import type { GazetteerData } from '../gazetteer-data.js';

export const data: GazetteerData = {
  codes: '976:1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',
  names: 'Acoua,Bandraboua,Bandrele,Bouéni,Chiconi,Chirongui,Dembeni,Dzaoudzi,Kani-Kéli,Koungou,Mamoudzou,Mtsamboro,M\'Tsangamouji,Ouangani,Pamandzi,Sada,Tsingoni',
  postcodes: '30,50,60,20,70,20,60,15,25,00,00/05,30,50,70,15,40,80',
  populations: '408,asl,7xm,4rx,6ef,6vs,c88,drb,48z,ot8,1j4d,5y1,4yo,7vf,8tu,8lw,ar2',
  corner: [45058,-12954],
  lons: '0,1s,3r,i,1h,2i,3i,5j,19,42,4r,b,q,26,65,18,19',
  lats: '6e,6y,15,1g,3d,m,32,4r,0,64,4s,72,5f,30,4d,2v,4n',
  guesses: '',
};
