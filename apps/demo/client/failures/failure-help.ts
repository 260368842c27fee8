import type { FetchErrorKind, NotAnArticleKind } from '@broadsheet/sdk';
import type { Failure } from '../../shared/failure.ts';

/** A failure told to a reader. */
export interface FailureHelp {
  /** What it is, in a few words. */
  readonly title: string;
  /** What that means. */
  readonly meaning: string;
  /** What can be done. */
  readonly advice: string;
}

/** By what a source is that is no article. A kind without a row does not compile. */
const notAnArticle: { readonly [Kind in NotAnArticleKind]: FailureHelp } = {
  empty: {
    title: 'There is nothing to read here',
    meaning:
      'The source holds neither a headline nor any text. Pages that a script fills in look like this from outside.',
    advice: 'Open the page in a browser, copy what it shows, and paste that.',
  },
  index: {
    title: 'This is a list of stories',
    meaning: 'A front page, a section or a search: it points at many stories and is none of them.',
    advice: 'Open one of its stories and paste that address, or paste the address of its feed to get them all.',
  },
  product: {
    title: 'This is a thing for sale',
    meaning: 'The page describes a product and its price. It tells no story.',
    advice: 'Paste the address of an article.',
  },
  discussion: {
    title: 'This is a discussion',
    meaning: 'Many people wrote this page: a thread of a forum, or a question with its answers.',
    advice: 'Paste the address of an article.',
  },
  documentation: {
    title: 'This is a page to look things up',
    meaning: 'It is part of a manual, a wiki or another reference work, not a story.',
    advice: 'Paste the address of an article.',
  },
  service: {
    title: 'This page says what somebody offers',
    meaning: 'An organisation presents itself or what it does, as most front pages of companies do.',
    advice: 'Look for the news of the site, and paste the address of one of its articles.',
  },
  consent: {
    title: 'This is a consent wall',
    meaning:
      'The site asks about cookies before it shows the story. To a program it looks like a page with a few paragraphs; it is not the story.',
    advice: 'Agree or decline in a browser, then paste the text of the story itself.',
  },
  'bot-challenge': {
    title: 'This is a check for robots',
    meaning: 'The site wants proof of a human before it answers. Broadsheet does not try to get around that.',
    advice: 'Look for the publisher’s feed or its API, or ask the publisher for access.',
  },
  paywall: {
    title: 'This story is for subscribers',
    meaning: 'The page holds an offer and none of the story.',
    advice: 'If you subscribe, open it in your browser and paste the text from there.',
  },
  'not-found': {
    title: 'There is no such story',
    meaning: 'The page says that nothing is here, even though the server answered as if all were well.',
    advice: 'Check the address. The story may have moved, or been taken down.',
  },
};

/** By how a request failed. A kind without a row does not compile. */
const fetchFailed: { readonly [Kind in Exclude<FetchErrorKind, 'blocked'>]: FailureHelp } = {
  network: {
    title: 'The site does not answer',
    meaning: 'No answer came back: the name may be wrong, or the site may be down.',
    advice: 'Check the address, and that this machine is connected.',
  },
  incomplete: {
    title: 'The answer broke off',
    meaning: 'Only a part of the page came, and half a story is none.',
    advice: 'Try again in a moment.',
  },
  redirect: {
    title: 'The site leads nowhere',
    meaning: 'It sends its visitors in circles, or to no address at all.',
    advice: 'Open the address in a browser, and paste the one where you arrive.',
  },
  robots: {
    title: 'The site asks not to be read',
    meaning: 'Its robots.txt asks programs to stay away from this page, or cannot be read just now.',
    advice: 'Open the address in a browser.',
  },
  status: {
    title: 'The site said no',
    meaning: 'It answered, with a status that means it will not give this page.',
    advice: 'Open the address in a browser. What works there may be open to people alone.',
  },
  timeout: {
    title: 'The site took too long',
    meaning: 'The answer was not complete within the time that is allowed.',
    advice: 'Try again in a moment.',
  },
  'too-large': {
    title: 'The page is too large',
    meaning: 'It is larger than any story, so reading it was ended.',
    advice: 'Check that the address leads to a page, and not to a download.',
  },
  'content-type': {
    title: 'This is no page',
    meaning:
      'The address leads to something that is neither a page, a feed, JSON nor text: a picture or a PDF, perhaps.',
    advice: 'Paste the address of the page that links to it.',
  },
};

/** By the status of an answer, where that says more; the first row that holds it counts. */
const byStatus: readonly (readonly [statuses: readonly number[], help: FailureHelp])[] = [
  [
    [404, 410],
    {
      title: 'There is no such page',
      meaning: 'The site answered, and has nothing at this address: the story may have moved, or been taken down.',
      advice: 'Check the address, or look for the headline on the site.',
    },
  ],
  [
    [401, 402, 403, 451],
    {
      title: 'The site does not let us in',
      meaning: 'It answered that this page is not for everybody.',
      advice: 'If it opens in your browser, paste the text or the source of the page from there.',
    },
  ],
  [
    [429],
    {
      title: 'The site asks for patience',
      meaning: 'It has been asked for too much in a short time.',
      advice: 'Try again in a few minutes.',
    },
  ],
  [
    [500, 502, 503, 504],
    {
      title: 'The site is in trouble',
      meaning: 'It answered with a failure of its own. It was asked again, with the same outcome.',
      advice: 'Try again later.',
    },
  ],
];

/** By the code of every other failure. A code without a row does not compile. */
const others: { readonly [Code in Exclude<Failure['code'], 'FETCH_FAILED' | 'NOT_AN_ARTICLE'>]: FailureHelp } = {
  FEED_INVALID: {
    title: 'This feed cannot be read',
    meaning: 'It begins like a feed and is none that is known: broken XML, or a format of its own.',
    advice: 'Paste the whole of it, or its address.',
  },
  INPUT_INVALID: {
    title: 'This is nothing that can be read',
    meaning: 'It is neither a page, a feed, a WordPress post nor text.',
    advice: 'Paste an address, the source of a page, or the words of a story.',
  },
  ADDRESS_REFUSED: {
    title: 'This address is not fetched',
    meaning:
      'It belongs to this machine or to a private network. A reader that fetches for visitors must not look there.',
    advice: 'Paste the address of a public page.',
  },
  REQUEST_INVALID: {
    title: 'This request cannot be answered',
    meaning: 'Something in it is missing or too large.',
    advice: 'Paste less, or check the address.',
  },
  ROUTE_UNKNOWN: {
    title: 'There is nothing here',
    meaning: 'The newsroom has no such page.',
    advice: 'Go back to the front page.',
  },
  SOURCE_FAILED: {
    title: 'This source cannot be read',
    meaning: 'The site names it, and what is there is not what was expected, or asks for a key.',
    advice: 'Try another of the things that the site offers.',
  },
  STORY_FORGOTTEN: {
    title: 'The original is gone',
    meaning: 'The newsroom keeps the originals of the stories read last. Others have taken the place of this one.',
    advice: 'Load this page again, and the story is read anew.',
  },
  UNEXPECTED: {
    title: 'The newsroom made a mistake',
    meaning: 'This is a defect of the demo or of the SDK, and not your doing.',
    advice: 'The terminal that runs the demo says more.',
  },
};

/** Tells a failure to a reader. */
export function helpFor(failure: Failure): FailureHelp {
  switch (failure.code) {
    case 'NOT_AN_ARTICLE':
      return notAnArticle[failure.kind];
    case 'FETCH_FAILED':
      return helpForStatus(failure.statusCode) ?? fetchFailed[failure.kind];
    default:
      return others[failure.code];
  }
}

function helpForStatus(statusCode: number | undefined): FailureHelp | undefined {
  return byStatus.find(([statuses]) => statuses.some((status) => status === statusCode))?.[1];
}
