import { plural } from '../../i18n/format.js';
import type { ExperienceStrings } from './experience.strings.js';

const photos = (n: number): string => plural('en', n, { one: '# photo', other: '# photos' });
const letters = (n: number): string => plural('en', n, { one: '# character', other: '# characters' });

export const experienceEn: ExperienceStrings = {
  title: 'Tell of an experience',
  optional: '(optional)',

  replaced: 'Another experience has taken the place of what was written here.',
  takeBack: 'Go back to it',

  photos: 'Photos',
  photosHint: (most) => `Up to ${photos(most)}. The place and date that the camera noted in them are taken out. Nothing is cut off.`,
  take: 'Take a photo',
  choose: 'Choose photos',
  drop: 'or drop them here',
  preparing: (name, place, all) => `Getting “${name}” ready (${place} of ${all})…`,
  ready: (place) => `Photo ${place} is ready.`,
  notNow: (name) => `“${name}” could not be made ready: try again when the network is back.`,
  mostPhotos: (most) => `${photos(most)} at most: the others are not added. Remove one to make room.`,
  photo: (place) => `Photo ${place}`,
  mosaic: photos,
  moved: (place, all) => `Place ${place} of ${all}.`,
  removed: 'Photo removed.',
  undo: 'Undo',
  undone: 'Undone.',

  heading: 'Title',
  text: 'What happened?',
  textHint: 'A few sentences are enough, in one’s own words.',
  left: (n) => `${letters(n)} left.`,
  over: (n) => `${letters(n)} too many.`,
  from: 'When?',
  until: 'Until when',
  dateHint: 'The month and year are enough. For example: 6 2026',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  place: 'Where?',
  more: 'Add a title, a date, a place',

  competences: 'What it shows',
  competencesHint: 'Nothing is chosen by itself. Type a word to search.',
  levels: 'I am discovering | I can do it with help | I can do it | I can teach it to others',

  kinds: { professional: 'Professionals', beneficiary: 'Young people', employer: 'Employers' },
  referentOnly: (name) => `Only ${name}.`,

  preview: 'See it as somebody else',

  problem: 'There is a problem',
  error: 'Error: ',
  faults: {
    empty: 'Write a few words, or add a photo.',
    long: 'Shorten the text.',
    date: 'Write a date that exists, with the month and year. For example: 14 6 2026, or 6 2026.',
    before: 'The end is before the beginning.',
    unknown: 'Choose who can see it: this community is no longer here.',
  },

  send: 'Send',
  sending: 'Sending…',
  withdraw: 'Stop sharing',
  withdrawText: 'This experience was sent. It becomes private again: the service is asked to forget it. To keep it, tick the box or download it.',
  keep: 'Keep on this device',
  keepCopy: 'Keep a copy on this device',
  keepText: 'Anybody who opens this site on this device will be able to read it. It stays until it is erased.',
  sharedText: 'Several people use this device: nothing is kept on it. Download the file to go on later.',
  download: 'Download',
  notKept: 'This device can’t keep the experience. Download it before closing this page: it is nowhere else.',
  notLoaded: 'A part of this page could not be loaded. Leave it open, and try again when the network is back.',
  badSettings: 'Sharing is badly set up on this site. The person who runs the site can put it right. The experience can be kept or downloaded.',
  privateText: 'Nothing is sent.',

  sendNow: 'Send now',
  waiting: (n) => plural('en', n, { one: '# other sending waits on this device.', other: '# other sendings wait on this device.' }),
};
