import type { PublisherRules } from '../publisher-rules.ts';

/** Taipei Times, Taipei. */
export const taipeiTimes: PublisherRules = {
  name: 'taipei-times',
  hosts: ['taipeitimes.com'],
  templates: [
    {
      from: '2024-10-16',
      reason:
        'The head of every page names the paper as author. The byline stands among the buttons to share and ends with ' +
        'the office of its author; the kicker is told from the standfirst by its colour alone.',
      fields: {
        kicker: { select: 'h2 > font.red', transforms: [{ cutEnd: ':' }] },
        bylineText: { select: 'ul.as > li > .name' },
        contributors: { select: 'ul.as > li > .name', transforms: [{ splitAt: ' / ' }, { pick: 0 }] },
      },
    },
  ],
};
