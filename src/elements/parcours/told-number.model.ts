/** May a number of people be told as it is? None of 1…k−1 may. `people` are persons, never weights. */
export const mayTell = (people: number, k: number): boolean => people <= 0 || people >= k;

/** May a part of a number that is told be told: neither they nor the others are too few. */
export const mayTellShare = (people: number, total: number, k: number): boolean => mayTell(people, k) && mayTell(total - people, k);
