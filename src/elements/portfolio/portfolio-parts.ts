import type { PartLoaders } from '../lazy-parts.js';
import type { PortfolioAddress } from './address.part.js';
import type { DevicePart } from './device.part.js';
import type { PortfolioFiles } from './files.part.js';
import type { IjPortfolio } from './portfolio.js';
import type { SharePart } from './share.part.js';

export type PortfolioHost = IjPortfolio;

export interface Parts {
  readonly address: PortfolioAddress;
  readonly device: DevicePart;
  readonly files: PortfolioFiles;
  readonly share: SharePart;
}

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
export const PORTFOLIO_PARTS: PartLoaders<Parts, PortfolioHost> = {
  address: () => import('./address.part.js').then(({ createAddress }) => createAddress),
  device: () => import('./device.part.js').then(({ createDevice }) => createDevice),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
  share: () => import('./share.part.js').then(({ createShare }) => createShare),
};
