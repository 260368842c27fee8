import type { PublisherRules } from '../publisher-rules.ts';

/** Dagbladet, Oslo. */
export const dagbladet: PublisherRules = {
  name: 'dagbladet',
  hosts: ['dagbladet.no'],
  templates: [
    {
      from: '2024-08-01',
      reason:
        'A summary that a machine has written stands before the story, laid out as a heading and a list of the newsroom.',
      blocks: [{ select: '.aiArticleSummary', label: 'outside-story' }],
    },
  ],
};
