import { plural } from '../../i18n/format.js';
import type { IntakeFormStrings } from './intake-form.strings.js';

const english = (n: number, one: string, other: string) => plural('en', n, { one, other });
const quote = (words: string) => `“${words}”`;
const UNDECIDED = quote('I don’t know yet');
const DATE = '27/3/2009';
const chooseOne = (q: string) => `Choose an answer to ${q}.`;
const writeSome = (q: string) => `Write an answer to ${q}.`;
const within = (limit: string) => (q: string, bound: string) => `Write ${limit} ${bound} for ${q}.`;
const write = (what: string, example: string) => (q: string) => `Write ${what} for ${q}, for example ${example}.`;

export const intakeFormEn: IntakeFormStrings = {
  optional: '(optional)',
  allRequired: 'All questions need an answer.',
  why: 'Why do we ask?',
  choose: 'Choose from the list',
  clear: 'Clear my answer',
  yes: 'Yes',
  no: 'No',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHint: `For example: ${DATE.replaceAll('/', ' ')}`,
  freeTextHint: 'Don’t write any name or phone number.',
  dreamHint: `One job a line, or ${UNDECIDED}.`,
  dream: (n) => `Dream ${n}`,
  remaining: (n) => english(n, '# character left.', '# characters left.'),
  tooMany: (n) => english(n, '# character too many.', '# characters too many.'),
  added: (n) => english(n, '# question added', '# questions added'),

  problem: 'There is a problem',
  errorPrefix: 'Error: ',
  quote,
  answer: {
    choice: chooseOne,
    choices: (q) => `Tick at least one answer to ${q}.`,
    text: writeSome,
    longtext: writeSome,
    number: (q, example) => write('a number', example)(q),
    yesno: chooseOne,
    date: write('a date that exists', DATE),
    scale: chooseOne,
    consent: (q) => `Tick the box ${q} to send your answer.`,
    'dream-jobs': write('at least one job', `vet, or ${UNDECIDED}`),
    email: write('an email address', 'camille@exemple.fr'),
    'tel-fr': write('a phone number', '06 12 34 56 78'),
    postcode: write('a postcode of 5 digits', '16100'),
  },
  answerAbsent: (q) => `Press “Try again” to answer ${q}.`,
  shorten: (q, max, length) => `Shorten your answer to ${q}: it has ${length} characters, it can have ${max}.`,
  tooManyDreams: (q, max) => `Keep ${max} answers at most to ${q}.`,
  numberFrom: within('a number from'),
  numberTo: within('a number up to'),
  dayFrom: within('a date from'),
  dayTo: within('a date up to'),
  refusedAnswer: (q, message) => `Change your answer to ${q}. The service says: ${message}`,

  privacy: 'What happens to your answers',
  controller: 'Who uses them',
  purpose: 'What for',
  retention: 'For how long',
  contact: 'A question, a request?',
  legalBasis: 'What allows it',
  recipients: 'Who reads them',
  destination: 'Where they are sent',
  noPrivacy: 'This form doesn’t say what happens to your answers: it can’t be sent.',
  badSettings: 'This form is not set up correctly on this site: it can’t be sent. The site’s manager can fix it.',

  send: 'Send my answer',
  sending: 'Sending…',
  sentTitle: 'Thank you, it is sent!',
  sentText: 'Your answer has arrived.',
  queuedTitle: 'Your answer is kept on this device',
  queuedText: 'It will be sent by itself as soon as possible.',
  askedToWait: 'The service asks to wait a little.',
  unexpected: 'The service answers, but doesn’t say that it got your answer.',
  signIn: 'The site asks to sign in before sending.',
  memoryTitle: 'Working without a net',
  memoryText: 'Your answer has not left yet, and this device can’t keep it. Leave this page open until it is sent, or download your answer.',
  heldTitle: 'Your answer could not be sent',
  held: {
    conflict: 'The service already has another answer with the same number.',
    gone: 'This form is closed, or its address has changed.',
    'too-large': 'Your answer is too long for the service.',
    refused: 'The service did not accept your answer.',
  },
  heldText: 'It stays on this device. You can download it and give it to the desk.',
  heldMemoryText: 'Download it before you close this page: this device can’t keep it.',
  downloadAnswer: 'Download my answer',
  sendNow: 'Send now',
  again: 'Fill in another answer',
  waiting: (n) => english(n, '# answer is waiting to be sent.', '# answers are waiting to be sent.'),
};
