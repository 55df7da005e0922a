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

  wider: 'Who will be able to see it?',
  widerTo: {
    private: () => '',
    referent: (name) => `${name || 'The person who gives guidance'} will be able to see this experience.`,
    community: (name) => `The members of “${name}” will be able to see this experience, and the person who gives guidance.`,
    public: () => 'Everybody will be able to see this experience, once the organisation has read it.',
    social: () => 'Everybody will be able to see this experience, and it may be posted on social networks.',
  },
  what: (photoCount, competences) => {
    const more = [photoCount ? photos(photoCount) : '', competences ? plural('en', competences, { one: '# skill', other: '# skills' }) : ''].filter(Boolean);
    return `What is shared: ${['the text', ...more].join(', ')}.`;
  },
  describe: (places) => `Without description: ${places}. Some people won’t know what is to be seen there.`,
  describeNow: 'Describe now',
  faces: 'Can somebody else be recognised on a photo? Ask them first whether they agree. For a child, ask the parents.',
  share: 'Yes, share',
  back: 'Go back',

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
  badSettings: 'Sharing is badly set up on this site. The person who runs the site can put it right. The experience can be kept or downloaded.',
  privateText: 'Nothing is sent.',

  panel: {
    sent: { title: 'Thank you, it is sent!', text: 'The experience has arrived.' },
    withdrawn: { title: 'The experience is no longer shared', text: 'The service has received the request to forget it.' },
    queued: { title: 'The sending waits on this device', text: 'It will leave by itself as soon as possible.' },
    memory: { title: 'Without a net', text: 'It has not left yet, and this device can’t keep it. Leave this page open until it has, or download the experience.' },
    held: { title: 'The experience could not be sent', text: 'It can be changed and sent again, or downloaded.' },
    saved: { title: 'It is kept on this device', text: 'Nothing was sent.' },
  },
  held: {
    conflict: 'The service already has another sending with the same number.',
    gone: 'This service is closed, or has another address now.',
    'too-large': 'The experience is too large for the service: remove a photo.',
    refused: 'The service did not accept the experience.',
  },
  copyKept: 'A copy is kept on this device.',
  askedToWait: 'The service asks to wait a little.',
  signIn: 'The site asks you to sign in before sending.',
  unexpected: 'The service answers, but does not say that it has the experience.',
  sendNow: 'Send now',
  edit: 'Change this experience',
  again: 'Tell of another experience',
  waiting: (n) => plural('en', n, { one: '# other sending waits on this device.', other: '# other sendings wait on this device.' }),
};
