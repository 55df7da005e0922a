import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

export interface SharedDeviceStrings {
  warning: (seconds: number) => string;
  seconds: (n: number) => string;
  stay: string;
  stayed: string;
  wiped: string;
}

export const sharedDeviceStrings: Catalogue<SharedDeviceStrings> = {
  name: 'ij-intake-form',
  fr: {
    warning: (seconds) => `Toujours là\u00a0? Cet ordinateur est partagé\u00a0: dans ${seconds} secondes, les réponses de cet écran seront effacées.`,
    seconds: (n) => plural('fr', n, { one: '# seconde', other: '# secondes' }),
    stay: 'Je suis encore là',
    stayed: 'Les réponses restent à l’écran.',
    wiped: 'Les réponses de cet écran ont été effacées, parce que personne n’y a touché pendant 3 minutes.',
  },
  en: {
    warning: (seconds) => `Still there? This computer is shared: in ${seconds} seconds, the answers on this screen will be erased.`,
    seconds: (n) => plural('en', n, { one: '# second', other: '# seconds' }),
    stay: 'I am still here',
    stayed: 'The answers stay on the screen.',
    wiped: 'The answers on this screen were erased, because nobody touched them for 3 minutes.',
  },
};
