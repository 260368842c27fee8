import type { RemovalReason } from '@broadsheet/sdk';

/** What each reason for leaving something out is called. */
export const removalNames: { readonly [Reason in RemovalReason]: string } = {
  navigation: 'Navigation',
  promotion: 'Promotion',
  newsletter: 'Newsletter',
  related: 'Other stories',
  comments: 'Comments',
  advertisement: 'Advertisement',
  consent: 'Consent',
  share: 'Sharing',
  'author-biography': 'About the author',
  'sign-off': 'Sources and rights',
  form: 'Form',
  'outside-story': 'Outside of the story',
  superseded: 'In the article in other words',
};
