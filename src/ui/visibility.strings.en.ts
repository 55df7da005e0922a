import type { VisibilityStrings } from './visibility.strings.js';

export const visibilityEn: VisibilityStrings = {
  who: 'Who can see it?',
  names: { private: 'Private', referent: 'Adviser', community: 'Community', public: 'Public', social: 'Social networks' },
  sentences: {
    private: 'Nobody else: nothing is sent.',
    referent: 'Only the person who gives guidance.',
    community: 'The members of a community, and the person who gives guidance.',
    public: 'Everybody, once the organisation has read it.',
    social: 'Everybody, and the organisation may post it on its social networks.',
  },
  community: (label) => `The members of “${label}”, and the person who gives guidance.`,
};
