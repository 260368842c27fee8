import type { HeadlineRole } from '@broadsheet/core/model';
import { recordRules } from './record-rules.ts';

/** One rule that reads a field. */
interface ClaimRuleRow {
  /** How far its claims can be trusted, 0 to 1; the resolver prefers the larger. */
  readonly confidence: number;
  /** Why it can be trusted so far. */
  readonly reason: string;
  /** For rules that read a headline: what that headline was written for. */
  readonly headlineRole?: HeadlineRole;
}

/**
 * Every rule that reads a field, one row each, named `<reader>:<property>`. All policy on which source to believe
 * stands here. Confidence is relative: it orders rivals for the same field.
 */
const rows = {
  // JSON-LD, the node of the story
  'json-ld:type': {
    confidence: 0.9,
    reason: 'Publishers type live blogs, opinions and sponsored stories with care, since search engines show it.',
  },
  'json-ld:genre': { confidence: 0.8, reason: 'A word the publisher chose for this story.' },
  'json-ld:headline': {
    confidence: 0.76,
    reason:
      'Right on four of five news pages, else a variant for search engines; headings that confirm it stand above.',
    headlineRole: 'structured',
  },
  'json-ld:name': {
    confidence: 0.6,
    reason: 'Often the headline, sometimes the title of the page.',
    headlineRole: 'structured',
  },
  'json-ld:alternative-headline': {
    confidence: 0.3,
    reason: 'A second headline by definition.',
    headlineRole: 'alternative',
  },
  'json-ld:description': { confidence: 0.8, reason: 'Written for this story.' },
  'json-ld:abstract': { confidence: 0.7, reason: 'A summary of the text, longer than a description.' },
  'json-ld:date-published': { confidence: 0.95, reason: 'Right to the minute on nearly all news pages.' },
  'json-ld:upload-date': { confidence: 0.7, reason: 'When a video went online.' },
  'json-ld:date-modified': { confidence: 0.95, reason: "The publisher's own record of the last change." },
  'json-ld:date-created': { confidence: 0.8, reason: 'The record of the CMS.' },
  'json-ld:author': { confidence: 0.9, reason: 'Names of persons stated one by one.' },
  'json-ld:author-site': {
    confidence: 0.3,
    reason: 'Names nobody but the publisher, which says little of who wrote the story.',
  },
  'json-ld:creator': { confidence: 0.7, reason: 'Sometimes who entered the story in the CMS.' },
  'json-ld:contributor': { confidence: 0.6, reason: 'Stated for this story, though not as its author.' },
  'json-ld:editor': { confidence: 0.4, reason: 'Often the editor of the whole publication.' },
  'json-ld:translator': { confidence: 0.6, reason: 'Stated for this story.' },
  'json-ld:illustrator': { confidence: 0.6, reason: 'Stated for this story.' },
  'json-ld:source-organization': { confidence: 0.8, reason: 'Stated for this story.' },
  'json-ld:publisher': { confidence: 0.9, reason: 'Search engines ask for it, with a logo.' },
  'json-ld:article-section': { confidence: 0.8, reason: 'The section the publisher files the story under.' },
  'json-ld:breadcrumb': {
    confidence: 0.65,
    reason: 'The trail of links from the front page to the story, stated for search engines.',
  },
  'json-ld:keywords': { confidence: 0.7, reason: 'Topics, on some sites mixed with labels for analytics.' },
  'json-ld:about': { confidence: 0.8, reason: 'Entities chosen by the publisher.' },
  'json-ld:mentions': { confidence: 0.8, reason: 'Entities chosen by the publisher.' },
  'json-ld:in-language': { confidence: 0.8, reason: 'Stated for the story rather than for the page.' },
  'json-ld:url': { confidence: 0.7, reason: 'Right where given, though sometimes that of another edition.' },
  'json-ld:main-entity-of-page': { confidence: 0.6, reason: 'Often an identifier rather than an address.' },
  'json-ld:identifier': { confidence: 0.8, reason: 'The record of the CMS.' },
  'json-ld:is-accessible-for-free': { confidence: 0.9, reason: 'Search engines punish what is not true here.' },
  'json-ld:rights': { confidence: 0.8, reason: 'Stated for this story.' },
  'json-ld:image': { confidence: 0.8, reason: 'The picture chosen for this story, often in several crops.' },
  'json-ld:thumbnail': { confidence: 0.5, reason: 'A small crop of that picture.' },
  'json-ld:video': { confidence: 0.5, reason: 'The video may lead the story or only go with it.' },
  'json-ld:coverage-time': { confidence: 0.9, reason: 'Stated for this live blog.' },
  'page-data:article-body': { confidence: 0.6, reason: 'The whole text on many pages, a stub on others.' },
  'json-ld:correction': { confidence: 0.9, reason: 'Stated for this story.' },

  // JSON-LD, the node of the page around the story
  'json-ld-page:headline': { confidence: 0.55, reason: 'Describes the page.', headlineRole: 'structured' },
  'json-ld-page:name': { confidence: 0.45, reason: 'The title of the page.', headlineRole: 'seo' },
  'json-ld-page:description': { confidence: 0.65, reason: 'Describes the page.' },
  'json-ld-page:date-published': { confidence: 0.85, reason: 'On article pages the date of the story.' },
  'json-ld-page:date-modified': { confidence: 0.85, reason: 'On article pages the date of the story.' },
  'json-ld-page:author': { confidence: 0.5, reason: 'Who wrote what the page shows.' },
  'json-ld-page:in-language': { confidence: 0.7, reason: 'Language of the page.' },
  'json-ld-page:url': { confidence: 0.5, reason: 'Address of the page.' },
  'json-ld-page:image': { confidence: 0.6, reason: 'The picture chosen for the page.' },

  // Open Graph
  'meta:og-title': {
    confidence: 0.75,
    reason: 'The headline for shares: the printed one on most pages, a sharper one on others.',
    headlineRole: 'social',
  },
  'meta:og-description': { confidence: 0.75, reason: 'The summary for shares.' },
  'meta:og-url': { confidence: 0.8, reason: 'Address that shares count for.' },
  'meta:og-image': { confidence: 0.75, reason: 'The picture chosen for shares.' },
  'meta:og-locale': { confidence: 0.4, reason: 'Often left at the default of the CMS.' },
  'meta:og-site-name': { confidence: 0.7, reason: 'Name of the site, which may differ from that of the publisher.' },
  'meta:og-type': { confidence: 0.2, reason: 'Nearly every page calls itself an article.' },
  'meta:og-updated-time': { confidence: 0.6, reason: 'May be the time of the last rebuild of the page.' },
  'meta:article-published-time': { confidence: 0.9, reason: 'Right to the minute on nearly all news pages.' },
  'meta:article-modified-time': { confidence: 0.9, reason: 'The record of the CMS.' },
  'meta:article-author': { confidence: 0.7, reason: 'Names on most sites, addresses of profiles on others.' },
  'meta:article-section': { confidence: 0.75, reason: 'The section the publisher files the story under.' },
  'meta:article-tag': { confidence: 0.8, reason: 'Right on more than four of five pages.' },
  'meta:article-content-tier': { confidence: 0.8, reason: "Facebook's word for what subscribers see." },
  'meta:article-opinion': { confidence: 0.8, reason: 'Stated for this story.' },

  // Twitter
  'meta:twitter-title': { confidence: 0.6, reason: 'A headline for shares, often cut.', headlineRole: 'social' },
  'meta:twitter-description': { confidence: 0.6, reason: 'A summary for shares, often cut.' },
  'meta:twitter-image': { confidence: 0.6, reason: 'The picture chosen for shares.' },
  'meta:twitter-label': { confidence: 0.77, reason: 'Written by the CMS out of the profile of the author.' },

  // Standard names of meta elements
  'meta:author': { confidence: 0.75, reason: 'A name or byline on most pages.' },
  'meta:author-site': { confidence: 0.25, reason: 'Names nobody but the publisher.' },
  'meta:description': { confidence: 0.7, reason: 'Written for search engines.' },
  'meta:keywords': { confidence: 0.85, reason: 'Nine of ten are topics, in spite of their reputation.' },
  'meta:keywords-of-site': {
    confidence: 0.55,
    reason: 'Keywords that name the site describe the site rather than the story.',
  },
  'meta:news-keywords': { confidence: 0.95, reason: 'Topics chosen for news search.' },
  'meta:copyright': { confidence: 0.5, reason: 'A line for the whole site.' },
  'meta:application-name': { confidence: 0.4, reason: 'Name of the site as an application.' },
  'meta:content-language': { confidence: 0.5, reason: 'Often a default of the server.' },
  'meta:headline': { confidence: 0.7, reason: 'Written for this story.', headlineRole: 'alternative' },
  'meta:title': { confidence: 0.5, reason: 'The title of the page.', headlineRole: 'seo' },
  'meta:section': { confidence: 0.7, reason: 'The section the publisher files the story under.' },
  'meta:date': {
    confidence: 0.68,
    reason: 'The date of the story on most pages, that of the last save or visit on others.',
  },
  'meta:publication-date': { confidence: 0.85, reason: 'The record of the CMS under one of many names.' },
  'meta:last-modified': { confidence: 0.6, reason: "The story's on most pages, that of a file on others." },
  'meta:article-id': { confidence: 0.7, reason: 'The record of the CMS.' },
  'meta:mining-reservation': { confidence: 0.9, reason: 'A declaration for machines.' },

  // Dublin Core, analytics and scholarly names of meta elements
  'meta:dc-title': { confidence: 0.6, reason: 'Title of the document.', headlineRole: 'alternative' },
  'meta:dc-creator': { confidence: 0.65, reason: 'Who made the document, at times the publisher.' },
  'meta:dc-date': { confidence: 0.75, reason: 'A date of the document.' },
  'meta:dc-date-created': { confidence: 0.6, reason: 'When the document was made.' },
  'meta:dc-subject': { confidence: 0.75, reason: 'Topics of the document.' },
  'meta:dc-description': { confidence: 0.6, reason: 'Summary of the document.' },
  'meta:dc-publisher': { confidence: 0.6, reason: 'Publisher of the document.' },
  'meta:parsely-title': { confidence: 0.72, reason: 'The headline of the CMS, unvaried.', headlineRole: 'alternative' },
  'meta:parsely-author': { confidence: 0.7, reason: 'The author as the newsroom counts readers.' },
  'meta:parsely-pub-date': { confidence: 0.85, reason: 'The record of the CMS.' },
  'meta:parsely-section': { confidence: 0.7, reason: 'The section as the newsroom counts readers.' },
  'meta:parsely-tags': { confidence: 0.6, reason: 'Topics mixed with labels for analytics.' },
  'meta:parsely-image-url': { confidence: 0.6, reason: 'The picture of the story.' },
  'meta:parsely-link': { confidence: 0.6, reason: 'Address the newsroom counts readers under.' },
  'meta:sailthru-title': { confidence: 0.65, reason: 'The headline for newsletters.', headlineRole: 'alternative' },
  'meta:sailthru-author': { confidence: 0.75, reason: 'The author as the newsletter names them.' },
  'meta:sailthru-date': { confidence: 0.8, reason: 'The record of the CMS.' },
  'meta:sailthru-description': { confidence: 0.6, reason: 'The summary for newsletters.' },
  'meta:sailthru-tags': { confidence: 0.5, reason: 'Topics mixed with labels for newsletters.' },
  'meta:cxense-title': { confidence: 0.65, reason: 'The headline of the CMS.', headlineRole: 'alternative' },
  'meta:cxense-author': { confidence: 0.75, reason: 'The author as the newsroom counts readers.' },
  'meta:cxense-publish-time': { confidence: 0.8, reason: 'The record of the CMS.' },
  'meta:citation-title': { confidence: 0.75, reason: 'The title to cite.', headlineRole: 'alternative' },
  'meta:citation-author': { confidence: 0.9, reason: 'The authors to cite, one an element.' },
  'meta:citation-date': {
    confidence: 0.86,
    reason: 'The date to cite; dates beside the headline may be of submission.',
  },
  'meta:citation-keywords': { confidence: 0.8, reason: 'Topics given by the authors.' },

  // Other parts of the head
  'link:canonical': { confidence: 0.95, reason: 'The declaration that search engines follow.' },
  'link:alternate': { confidence: 0.9, reason: 'Declared for machines.' },
  'link:license': { confidence: 0.8, reason: 'Declared for machines.' },
  'html:lang': { confidence: 0.75, reason: 'Language of the page, wrong where a template was copied.' },
  'html:dir': { confidence: 0.9, reason: 'The page is laid out by it.' },
  title: {
    confidence: 0.5,
    reason: 'The headline for search engines, with whatever the site adds.',
    headlineRole: 'seo',
  },

  // Microdata and microformats
  'microdata:type': { confidence: 0.7, reason: 'The type that the publisher marks the story with.' },
  'microdata:headline': { confidence: 0.7, reason: 'Marked in the text as shown.', headlineRole: 'structured' },
  'microdata:description': { confidence: 0.6, reason: 'Written for this story.' },
  'microdata:date-published': { confidence: 0.85, reason: 'Marked in the text as shown.' },
  'microdata:date-modified': { confidence: 0.85, reason: 'Marked in the text as shown.' },
  'microdata:date-created': { confidence: 0.7, reason: 'Marked in the text as shown.' },
  'microdata:author': { confidence: 0.7, reason: 'Marked in the text as shown.' },
  'microdata:author-site': { confidence: 0.25, reason: 'Names nobody but the publisher.' },
  'microdata:publisher': { confidence: 0.7, reason: 'Search engines ask for it.' },
  'microdata:article-section': { confidence: 0.6, reason: 'Marked in the text as shown.' },
  'microdata:keywords': { confidence: 0.65, reason: 'Marked in the text as shown.' },
  'microdata:image': { confidence: 0.6, reason: 'The picture of the story.' },
  'microdata:in-language': { confidence: 0.7, reason: 'Stated for the story.' },

  // What the reader sees
  'visible:shared-heading': {
    confidence: 0.95,
    reason: 'Shown over the story and stated for shares.',
    headlineRole: 'main',
  },
  'visible:structured-heading': {
    confidence: 0.92,
    reason: 'Shown over the story and stated in JSON-LD.',
    headlineRole: 'main',
  },
  'visible:only-h1': { confidence: 0.8, reason: 'The only heading of the first level.', headlineRole: 'main' },
  'visible:other-heading-of-news': {
    confidence: 0.72,
    reason: 'Newsrooms state their headline in the head; a heading unlike it is a variant for the page.',
    headlineRole: 'main',
  },
  'visible:strange-h1': {
    confidence: 0.45,
    reason: 'The only heading of the first level, but unlike any title of the page: a slogan or the name of a blog.',
    headlineRole: 'alternative',
  },
  'visible:near-h1': {
    confidence: 0.78,
    reason: 'Of several headings of the first level the nearest to the titles of the page.',
    headlineRole: 'main',
  },
  'visible:near-heading': {
    confidence: 0.7,
    reason: 'A lower heading near to the titles of the page, where none of the first level is.',
    headlineRole: 'main',
  },
  'visible:heading-over-body': {
    confidence: 0.4,
    reason: 'A heading over the body that is like no title of the page.',
    headlineRole: 'main',
  },
  'visible:heading': {
    confidence: 0.55,
    reason: 'The headline as laid out, with the topic before it or without its punctuation.',
    headlineRole: 'alternative',
  },
  'visible:trail-heading': {
    confidence: 0.3,
    reason: 'A heading in a trail of links is written for search engines.',
    headlineRole: 'seo',
  },
  'visible:standfirst': { confidence: 0.85, reason: 'Named by markup, between headline and body.' },
  'visible:described': { confidence: 0.8, reason: 'The description of the head, shown between headline and body.' },
  'visible:line-under-headline': {
    confidence: 0.6,
    reason: 'The first line under the headline, laid out unlike the body.',
  },
  'visible:tags': { confidence: 0.66, reason: 'Links named tags or topics by markup.' },
  'visible:single-tag': {
    confidence: 0.3,
    reason: 'A single link that is a tag by its names or address may be a label or an entry of a menu.',
  },
  'visible:tag-links': { confidence: 0.5, reason: 'Links to pages about tags or topics.' },
  'visible:breadcrumb': { confidence: 0.6, reason: 'The trail of links from the front page to the story.' },
  'visible:kicker': { confidence: 0.75, reason: 'Named by markup, near the headline.' },
  'visible:line-over-headline': { confidence: 0.5, reason: 'A short line over the headline, in the same header.' },
  'visible:copyright': { confidence: 0.4, reason: 'A line for the whole site.' },
  'visible:fuller-byline': { confidence: 0.92, reason: 'Names all whom the head of the page names, and more.' },
  'visible:printed-byline': {
    confidence: 0.91,
    reason:
      'Printed behind "By" for readers, where the head of the page names another person, such as who put it online.',
  },
  'visible:author-name': { confidence: 0.74, reason: 'Named by markup as the name of an author.' },
  'visible:author-link': { confidence: 0.72, reason: 'Leads to a page about an author.' },
  'visible:byline': { confidence: 0.7, reason: 'Named a byline by markup.' },
  'visible:author': { confidence: 0.6, reason: 'Named an author by markup, perhaps with more than a name.' },
  'visible:by-words': { confidence: 0.55, reason: 'Begins with a word that stands before names of authors.' },
  'visible:bare-name': {
    confidence: 0.35,
    reason:
      'A line of names beside the date that nothing calls the byline; on sites without one, better than the site.',
  },
  'visible:author-elsewhere': { confidence: 0.2, reason: 'An author named far from the headline.' },
  'visible:author-site': { confidence: 0.1, reason: 'Names nobody but the publisher.' },
  'visible:earlier-date': {
    confidence: 0.955,
    reason: 'A page that shows an earlier day than it states, and states no later change, states when it was built.',
  },
  'visible:published-time': {
    confidence: 0.84,
    reason: 'Stated for machines beside the headline and called the date of publication.',
  },
  'visible:time': { confidence: 0.78, reason: 'Stated for machines beside the headline.' },
  'visible:published': { confidence: 0.76, reason: 'Printed beside the headline and called the date of publication.' },
  'visible:date': { confidence: 0.7, reason: 'Printed beside the headline.' },
  'visible:first-date': {
    confidence: 0.4,
    reason: 'The first date in reading order, right on five of six pages that state none.',
  },
  'visible:updated': { confidence: 0.7, reason: 'Shown beside the headline and called the date of a change.' },
  'visible:heading-kicker': { confidence: 0.8, reason: 'What a heading shows before the headline.' },

  // What a rule of the publisher reads: it was written for these pages, and looked at
  'publisher:headline': { confidence: 0.99, reason: 'Where this publisher prints it.', headlineRole: 'main' },
  'publisher:kicker': { confidence: 0.99, reason: 'Where this publisher prints it.' },
  'publisher:standfirst': { confidence: 0.99, reason: 'Where this publisher prints it.' },
  'publisher:byline-text': { confidence: 0.99, reason: 'Where this publisher prints it.' },
  'publisher:contributors': { confidence: 0.99, reason: 'Where this publisher names them.' },
  'publisher:date-published': { confidence: 0.99, reason: 'Where this publisher states it.' },
  'publisher:date-modified': { confidence: 0.99, reason: 'Where this publisher states it.' },
  'publisher:sections': { confidence: 0.99, reason: 'Where this publisher names them.' },
  'publisher:tags': { confidence: 0.99, reason: 'Where this publisher names them.' },

  // The story itself
  'body:dateline': {
    confidence: 0.8,
    reason: 'A place in capitals, or one with a news agency, before the first dash.',
  },

  // What two sources say together
  'dates:same-day': {
    confidence: 0.96,
    reason: 'The day of the surest source, with the time another one states for it.',
  },
  'dates:same-moment': { confidence: 0.98, reason: 'The same moment stated twice, in UTC and in local time.' },

  // Data of scripts, and the address
  'script:date': { confidence: 0.45, reason: 'The record of the CMS, though perhaps that of another story.' },
  'url:date': { confidence: 0.3, reason: 'The day in the address, often that of the first draft.' },

  'page-data:story': { confidence: 0.5, reason: 'The longest text beside the headline in the data of scripts.' },
  ...recordRules,
} as const satisfies Record<string, ClaimRuleRow>;

/** Name of a rule. */
export type ClaimRule = keyof typeof rows;

/** The rules by name. */
export const claimRules: Readonly<Record<ClaimRule, ClaimRuleRow>> = rows;
