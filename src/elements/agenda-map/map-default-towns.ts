import { decodeGazetteer, type Commune } from '../../geo/gazetteer-data.js';
import { data } from '../../geo/outlines/towns.js';

/** The larger towns of France, until the gazetteer of a region is here. */
export const defaultTowns = (): readonly Commune[] => decodeGazetteer(data);
