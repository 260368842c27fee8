import type { LanguageWords } from '../language-words.ts';

/** Words of English. */
export const en: LanguageWords = {
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  dateWords: 'of|at|on|the|st|nd|rd|th',
  beforeNoon: 'am',
  afterNoon: 'pm',
  published:
    'published|first published|posted|publi* date|date posted|created:|created on|submitted on|uploaded on|issued:|issued on',
  modified:
    'updated|last updated|modified|last modified|edited:|edited on|last edited|revised|amended|last changed|last reviewed|reviewed:|reviewed on|last verified|as of',
  by: 'by|written by|* written by|th* * was written by|posted by|published by|authored by|words by|text by|story by|article by|post by|blog by|column by|essay by|opinion by|commentary by|analysis by|interview by|recipe by|guide by|review by|content by|submitted by|contributed by|created by|compiled by|curated by|prepared by|penned by|author*:|written:|words:|story:',
  editedBy: 'edited by|editing by',
  translatedBy: 'translat* by',
  reportedBy: 'report* by|additional reporting by|reporting:',
  researchedBy: 'research* by|contribut* by',
  reviewedBy: 'reviewed by|fact checked by|fact-checked by|tested by|approved by|verified by|medically reviewed by',
  and: 'and|with',
  others: 'others|other *|et al|more',
  inPlace: 'in',
  forOutlet: 'for|of',
  occupations:
    'writer*|critic|contributor*|producer|photojournalist|chief|author|lecturer|fellow|ceo|founder|commentator|manager|president|intern',
  organisations:
    'editorial|editors|desk|board|inc|llc|ltd|foundation|association|society|council|network|contributors|correspondents|writers|department|bureau|center|centre|anonymous|sponsored|service*|wire|company',
  bylineNoise:
    'follow*|share|save|comment*|min read|minute read|view all posts|the author|paid|powered by|fact checked|fact-checked|subscribe|add as a preferred source',
  photo:
    'photo* by|photo* via|photo* from|pictures by|picture by|image* by|image* via|picture:|pictures:|picture credit*:|image*:',
  illustration: 'illustra* by|graphic* by|art* by|chart*:|composite*:',
  video: 'video by',
  courtesy: 'courtesy* of|photo* courtesy of|image* courtesy of|supplied by|provided by|handout from',
  handout:
    'government|embassy|parliament|court|army|navy|air force|coast guard|department of|white house|kremlin|press office|press service|european commission|supplied*',
  archive: 'file|file photo|all rights reserved',
  invite: 'get|sign up|subscribe|join|follow|like us|receive|download|want|never miss|stay|enter your|click here to',
  newsletter: 'mailing list|morning briefing',
  channels: 'channel*|social media|inbox',
  promotion:
    'support our journalism|follow us on|follow us:|have a story?|got a tip?|become a member|share this article|share this story|share this post|subscribe to our channel|on our whatsapp channel|join our whatsapp *|join our telegram *|for subscribers only|subscriber-only content|subscribe to continue reading|subscribe to read the rest',
  ours: 'our|us',
  mailing:
    'sent directly to you|straight to your inbox|delivered to your inbox|unsubscribe at any time|sign up for our newsletter*',
  related:
    "read more:|read also|also read|read next:|read:|more:|more on th*:|more stor*|see also|related:|related *:|recommended:|recommended for you|you may also like|don't miss:|watch:|listen:|in pictures:|further reading|most read|editor's picks|continue reading:",
  advertisement:
    'advertisement|advertising|ad|ads|powered by|sponsored|sponsored content|* continues below*|* continues after*|scroll to continue*',
  lostLink:
    'can be accessed here|click here|at this link|via this link|read it here|full text here|more information here|more details here|learn more here',
  documentPlace: '* be * here|available here',
  documents:
    'text|statement|report|transcript|video|form|details|list|document*|study|letter|release|interview|results|agenda|recording|version|data|ruling|decision|article|story',
  correction:
    'correction*:|corrected:|a correction was made on|an earlier version of th*|a previous version of th*|this article was amended|this * was corrected|this * has been corrected|this * originally stated|this * originally said',
  clarification: 'clarification*:|this * to clarify',
  update:
    'update:|updated:|this * has been updated|this * was updated|this is a developing story|this is a breaking news story',
  editorsNote: "editor's note:|editors' note:|editors note:|editor note:|note to readers:",
  signOff: 'first appeared in|first appeared on|originally published|first published in',
  consent:
    'to view this content|to see this content|to display this content|this content is not available due to your privacy|this content is hosted by a third party|allow us to show you content',
  pinned: 'pinned|pinned post',
  keyEvent: 'key event|key update',
};
