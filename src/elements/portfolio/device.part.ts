import { dropExperience, keepExperience, listExperiences } from '../../client/experiences.js';
import type { Experience } from '../../contract/experience.js';
import { mergePortfolios } from '../../contract/merge-portfolios.js';
import type { Portfolio } from '../../contract/portfolio.js';
import type { PortfolioHost } from './portfolio-parts.js';

/** The experiences that the person keeps on this device. */
export interface DevicePart {
  readonly list: () => Promise<readonly Experience[]>;
  /** with those of the device in place of those of the same id; the document alone where that would be too many */
  readonly join: (portfolio: Portfolio, kept: readonly Experience[]) => Portfolio;
  /** False: one of them at least was not kept. */
  readonly keep: (experiences: readonly Experience[]) => Promise<boolean>;
  readonly drop: (experiences: readonly Experience[]) => Promise<boolean>;
}

export const createDevice = (_host: PortfolioHost): DevicePart => ({
  list: () => listExperiences(),
  join: (portfolio, kept) => mergePortfolios(portfolio, { experiences: [...kept] })?.portfolio ?? portfolio,
  keep: async (experiences) => (await Promise.all(experiences.map((one) => keepExperience(one)))).every(Boolean),
  drop: async (experiences) => (await Promise.all(experiences.map(({ id }) => dropExperience(id)))).every(Boolean),
});
