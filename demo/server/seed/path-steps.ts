/** How the invented paths go on: what may follow a situation when it is over, with how likely that is. */
export interface NextStep {
  readonly state: string;
  readonly weight: number;
}

/** How long a situation lasts at most and at least, in school years unless `months` says otherwise, and what follows. */
export interface PathStep {
  readonly years?: readonly [least: number, most: number];
  readonly months?: readonly [least: number, most: number];
  /** how likely it is to be broken off in its first year, 0 to 1, and what follows then */
  readonly breaks?: number;
  readonly afterBreak?: string;
  readonly next: string;
}

/**
 * Plausible, not measured: changes of course, contracts broken off, pauses and returns are as common as surveys of leavers say they are. `next` is written
 * `STATE weight, STATE weight`.
 */
export const STEPS: Readonly<Record<string, PathStep>> = {
  COL: { years: [4, 5], next: 'LG 46, LPRO 20, CAP 7, APP 7, MFR 5, LT 3' },
  COL3PM: { years: [1, 1], next: 'LPRO 44, APP 28, CAP 20, MFR 8' },
  SEGPA: { years: [4, 5], next: 'CAP 52, APP 26, LPRO 12, PREPA_APP 10' },
  LG: { years: [3, 3], breaks: 0.12, afterBreak: 'LT 44, LPRO 30, APP 12, SANS 8, MLDS 6', next: 'UNIV 46, BUT 14, ECOLE 12, CPGE 9, BTS 11, CES 5, EMP_T 3' },
  LT: { years: [2, 3], breaks: 0.08, afterBreak: 'LPRO 50, APP 30, SANS 20', next: 'BTS 40, BUT 24, UNIV 16, ECOLE 7, EMP_T 7, CES 3, APP 3' },
  LPRO: { years: [3, 3], breaks: 0.16, afterBreak: 'APP 34, CAP 26, SANS 26, LPRO 14', next: 'BTS 27, EMP_T 25, APP 15, CHO 11, EMP_S 8, CS 6, ML 4, SCIV 4' },
  CAP: { years: [2, 2], breaks: 0.18, afterBreak: 'SANS 40, APP 36, ML 24', next: 'LPRO 30, EMP_T 24, APP 18, CHO 14, ML 8, CS 6' },
  MFR: { years: [2, 4], breaks: 0.1, afterBreak: 'APP 50, LPRO 30, SANS 20', next: 'APP 32, EMP_T 20, BTS 18, EMP_S 14, CHO 10, CS 6' },
  CS: { years: [1, 1], next: 'EMP_T 44, EMP_S 28, CHO 14, APP 14' },
  APP: { years: [1, 3], breaks: 0.24, afterBreak: 'APP 34, SANS 22, ML 18, EMP_T 14, LPRO 12', next: 'EMP_S 34, EMP_T 24, APP 16, CHO 12, BTS 6, EMP_I 5, CPRO 3' },
  CPRO: { years: [1, 2], breaks: 0.14, afterBreak: 'CHO 60, EMP_T 40', next: 'EMP_S 52, EMP_T 26, CHO 22' },
  PREPA_APP: { months: [4, 10], next: 'APP 62, ML 22, CAP 16' },
  BTS: { years: [2, 2], breaks: 0.2, afterBreak: 'EMP_T 34, APP 24, SANS 18, UNIV 14, SCIV 10', next: 'EMP_S 24, EMP_T 26, APP 20, UNIV 14, CHO 10, ECOLE 6' },
  BUT: { years: [3, 3], breaks: 0.14, afterBreak: 'BTS 50, UNIV 24, EMP_T 26', next: 'ECOLE 30, UNIV 26, EMP_S 28, EMP_T 10, CPRO 6' },
  UNIV: { years: [3, 5], breaks: 0.26, afterBreak: 'UNIV 30, BTS 22, EMP_T 18, ECOLE 12, SCIV 10, CES 8', next: 'EMP_S 34, EMP_T 28, CHO 16, ECOLE 8, CES 6, MOB 8' },
  CPGE: { years: [2, 3], breaks: 0.22, afterBreak: 'UNIV 80, ECOLE 20', next: 'ECOLE 82, UNIV 18' },
  ECOLE: { years: [3, 4], breaks: 0.08, afterBreak: 'UNIV 50, CES 30, EMP_T 20', next: 'EMP_S 58, EMP_T 22, MOB 8, EMP_I 6, CHO 6' },
  ML: { months: [4, 12], next: 'EMP_T 26, CEJ 24, FC 18, APP 16, SCIV 8, E2C 8' },
  CEJ: { months: [6, 12], next: 'EMP_T 36, FC 22, APP 18, EMP_S 8, CHO 12, SCIV 4' },
  E2C: { months: [6, 10], next: 'APP 34, FC 26, EMP_T 28, CHO 12' },
  MLDS: { months: [6, 10], next: 'LPRO 40, LT 20, APP 24, LG 16' },
  FC: { months: [5, 11], next: 'EMP_S 34, EMP_T 34, CHO 16, EMP_I 8, APP 8' },
  EMP_S: { years: [1, 6], next: 'CHO 26, FC 20, EMP_T 20, EMP_I 14, UNIV 10, MOB 6, INDISPO 4' },
  EMP_T: { months: [5, 22], next: 'EMP_S 30, CHO 24, EMP_T 14, FC 9, APP 8, BTS 4, UNIV 4, ML 4, EMP_I 3' },
  EMP_I: { years: [1, 6], next: 'EMP_S 50, CHO 30, EMP_T 20' },
  SANS: { months: [3, 11], next: 'ML 36, APP 16, EMP_T 16, MLDS 12, LPRO 8, PREPA_APP 8, CHO 4' },
  CHO: { months: [3, 10], next: 'EMP_T 40, EMP_S 18, FC 16, ML 14, APP 8, INDISPO 4' },
  INDISPO: { months: [5, 14], next: 'CHO 40, ML 24, FC 20, EMP_T 16' },
  SCIV: { months: [6, 10], next: 'EMP_T 26, UNIV 20, FC 16, APP 14, BTS 12, CHO 12' },
  CES: { months: [8, 12], next: 'UNIV 54, ECOLE 20, BTS 14, EMP_T 12' },
  MOB: { months: [6, 12], next: 'EMP_S 30, UNIV 28, EMP_T 24, CHO 18' },
};

/** `LG 46, LPRO 20` */
export const nextSteps = (words: string): readonly NextStep[] =>
  words.split(', ').map((one) => {
    const [state = '', weight = '0'] = one.split(' ');
    return { state, weight: Number(weight) };
  });
