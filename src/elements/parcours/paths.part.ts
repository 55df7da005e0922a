/** What documents of paths need, together. */
export { PathsReading } from './paths-reading.js';
