/** Rules for sources that are not pages: what they state is a record of the CMS. */
export const recordRules = {
  wordpress: { confidence: 0.95, reason: 'The record of the CMS.', headlineRole: 'main' },
  ghost: { confidence: 0.95, reason: 'The record of the CMS.', headlineRole: 'main' },
  'ghost:social-title': { confidence: 0.6, reason: 'A headline for shares.', headlineRole: 'social' },
  'ghost:meta-title': { confidence: 0.5, reason: 'A headline for search engines.', headlineRole: 'seo' },
  record: { confidence: 0.95, reason: 'What the interface of a publisher answers.', headlineRole: 'main' },
  feed: { confidence: 0.9, reason: 'Written by the CMS for readers of the feed.', headlineRole: 'main' },
  text: { confidence: 0.7, reason: 'By the place and the words of a line.', headlineRole: 'main' },
  'record:without-text': { confidence: 0.2, reason: 'Of a description without the text, the text is not read.' },
  'text:promotion': { confidence: 0.3, reason: 'The name in a call to subscribe.' },
} as const;
