import type { ShownCompetence } from '../../portfolio-competences.js';
import type { Fields } from '../agenda/read.js';

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];
const ESCO = /^https?:\/\/data\.europa\.eu\/esco\//;

export interface BadgeOptions {
  /** of the person, if they want it there */
  readonly name?: string | undefined;
  /** ISO 8601, with a zone */
  readonly now: string;
  /** a new UUID each time */
  readonly newId: () => string;
  /** in the language of the file; each must say that nobody but the person vouches for it */
  readonly words: {
    readonly name: (label: string) => string;
    readonly description: (label: string, level: string | undefined) => string;
    readonly criteria: string;
    readonly evidence: (title: string | undefined) => string;
  };
}

/**
 * Competences as Open Badges 3.0 (1EdTech), one credential each: the person is issuer and subject at once, nothing is signed, and each says in its name,
 * description and criteria that it is self-declared. One competence is a file with its credential; more are a W3C presentation that holds them all.
 */
export function openBadgesOf(competences: readonly ShownCompetence[], options: BadgeOptions): Fields {
  const person = `urn:uuid:${options.newId()}`;
  const badges = competences.map((one) => badgeOf(one, person, options));
  const [first] = badges;
  if (badges.length === 1 && first) return first;
  return { '@context': [CONTEXTS[0]], type: ['VerifiablePresentation'], holder: person, verifiableCredential: badges };
}

function badgeOf({ id, label, levelLabel, experiences }: ShownCompetence, person: string, { name, now, newId, words }: BadgeOptions): Fields {
  return {
    '@context': CONTEXTS,
    id: `urn:uuid:${newId()}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: words.name(label),
    issuer: { id: person, type: ['Profile'], ...(name && { name }) },
    validFrom: now,
    credentialSubject: {
      id: person,
      type: ['AchievementSubject'],
      achievement: {
        id: isAddress(id) ? id : `urn:uuid:${newId()}`,
        type: ['Achievement'],
        achievementType: 'Competency',
        name: words.name(label),
        description: words.description(label, levelLabel),
        criteria: { narrative: words.criteria },
        ...(!isAddress(id) && { humanCode: id }),
        ...(isAddress(id) && { alignment: [{ type: ['Alignment'], targetName: label, targetUrl: id, ...(ESCO.test(id) && { targetFramework: 'ESCO' }) }] }),
      },
    },
    ...(experiences.length && { evidence: experiences.map(({ title, text }) => ({ type: ['Evidence'], name: words.evidence(title), narrative: text })) }),
  };
}

const isAddress = (id: string): boolean => /^https?:\/\//.test(id) && URL.canParse(id);
