import type { CommonStrings } from './common.strings.js';

export const commonEn: CommonStrings = {
  loading: 'Loading…',
  empty: 'There is nothing to show here yet.',
  failed: {
    config: 'This content is not set up correctly. The manager of this site can fix it.',
    network: 'The service does not answer. Check your connection, then try again.',
    timeout: 'The service is slow to answer. Try again in a moment.',
    http: 'The service could not answer. Try again in a moment.',
    limit: 'The service sent too much data: it cannot be shown.',
    format: 'The service sent an answer that cannot be read.',
  },
  failedPart: 'This could not be loaded. Reloading the page may help.',
  retry: 'Try again',
  pause: 'Stop updating',
  resume: 'Go on updating',
  stale: (time) => `The update failed. This is what was known at ${time}.`,
  showTable: 'Show the table',
  download: 'Download',
  downloadSvg: 'Image (SVG)',
  downloadCsv: 'Table (CSV)',
};
