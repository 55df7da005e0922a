import type { DistributionStrings } from './distribution.strings.js';

export const distributionEn: DistributionStrings = {
  picture: 'Share of each situation over time',
  keys: 'With the keyboard: arrows go forward and back in time. With a mouse or a finger: touch a moment.',
  cursor: 'Moment',
  spread: (isAge) => `At what ${isAge ? 'age' : 'moment'} paths are alike or part`,
  varied: 'varied',
  alike: 'alike',
  howVaried: (entropy) => `situations are ${['very much alike', 'rather alike', 'rather varied', 'very varied'][Math.min(3, Math.floor(entropy * 4))] ?? ''}`,
  times: 'Time spent in each situation, on average',
  observed: 'followed',
  part: (share, state) => `${share} ${state}`,
  said: (group, parts, rest) => `${group === undefined ? '' : `${group}: `}${[parts.join(', '), ...rest].join('; ')}.`,
  followed: (people) => `${people} followed`,
  outside: (people) => `${people} not followed yet, or no more`,
  meanTime: 'Mean time',
};
