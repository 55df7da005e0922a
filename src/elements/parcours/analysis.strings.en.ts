import type { AnalysisStrings } from './analysis.strings.js';

export const analysisEn: AnalysisStrings = {
  working: 'Looking for types of paths…',
  updating: 'Updating the types…',
  done: (percent) => `${percent}% done`,
  stop: 'Stop',
  stopped: 'The search for types of paths was stopped.',
  start: 'Look for types',
};
