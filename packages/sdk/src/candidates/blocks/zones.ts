import { attributeNumber } from '../../document/attribute.ts';
import type { Document } from '../../document/document.ts';
import { nearestElement } from '../../document/nearest-element.ts';
import { readByClass } from '../../document/read-by-class.ts';
import { attributeValue } from '../../document/read-node.ts';
import { knownTags, tagNumber, tagSet } from '../../document/tag.ts';
import type { RemovalReason } from '../../extraction.ts';
import { isCapital, isSmall } from '../language/letters.ts';

/** What a part of a page is for, as its markup says: a caption, or a reason to leave it out of the story. */
export type Zone = 'caption' | Exclude<RemovalReason, 'sign-off' | 'superseded'>;

/** Elements and ARIA roles that say what they are for. */
const zoneOfElement: Readonly<Record<string, Zone>> = {
  nav: 'navigation',
  footer: 'navigation',
  form: 'form',
  button: 'form',
  label: 'form',
  legend: 'form',
  dialog: 'consent',
  figcaption: 'caption',
  caption: 'caption',
};

const zoneOfTag: (Zone | undefined)[] = knownTags.map((name) =>
  Object.hasOwn(zoneOfElement, name) ? zoneOfElement[name] : undefined,
);
const textTag = tagNumber('#text');
const footerTag = tagNumber('footer');
const figureTag = tagNumber('figure');
const quotations = tagSet('blockquote', 'figure');
const idAttribute = attributeNumber('id');
const roleAttribute = attributeNumber('role');

const zoneOfRole: Readonly<Record<string, Zone>> = {
  navigation: 'navigation',
  contentinfo: 'navigation',
  search: 'form',
  menu: 'navigation',
  menubar: 'navigation',
  dialog: 'consent',
  alertdialog: 'consent',
};

/** Words in class names and ids that say what an element is for. One word a row; order does not matter. */
const zoneWords: Readonly<Record<Zone, string>> = {
  caption: 'caption figcaption captiontext imagecaption',
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager footer masthead toolbar skip toc tags taglist tagcloud topics',
  promotion:
    'promo promotion promos teaser teasers cta upsell paywall subscription paidcontent appeal donate donation donations membership',
  newsletter: 'newsletter newsletters signup mailchimp optin',
  related:
    'related relatedposts recommended recommendation recommendations recommend trending popular mostread mostpopular recirc recirculation readmore morenews seealso suggested similar latest upnext yarpp query',
  comments: 'comment comments commentlist disqus respond replies discussion viafoura coral',
  advertisement:
    'ad ads advert adverts advertisement advertising adslot adbox adunit outbrain taboola sponsor sponsored sponsors dfp banner',
  consent: 'cookie cookies consent gdpr onetrust cmp truste didomi modal popup overlay lightbox',
  share: 'share sharing sharer sharebar sharetools social socials socialmedia addtoany sharedaddy follow',
  'author-biography': 'bio biography authorbox authorbio aboutauthor authorinfo authordescription',
  form: 'login signin register searchform',
  'outside-story': 'sidebar sidebars widget widgets rail disclaimer',
};

const zoneOfWord = new Map<string, Zone>();
for (const [zone, words] of Object.entries(zoneWords)) {
  for (const word of words.split(' ')) if (isZone(zone)) zoneOfWord.set(word, zone);
}

/** The names of all zones; the model of the body knows them by their order. */
export const zoneNames: readonly Zone[] = Object.keys(zoneWords).filter(isZone);

function isZone(name: string): name is Zone {
  return Object.hasOwn(zoneWords, name);
}

/** Shortest of the words above. */
const minWordLetters = 2;
/** Longest class or id that is read as words. */
const maxNameCharacters = 300;

const filterSize = 4096;
/** Marks the hashes of the words above: nearly all other words of names are turned away here. */
const wordFilter = new Uint8Array(filterSize);
for (const word of zoneOfWord.keys()) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  wordFilter[hash] = 1;
}

/** Hash of a word with one more letter, capital or small. */
function hashWith(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + (letter | 0x20)) & (filterSize - 1);
}

const percent = '%'.charCodeAt(0);
/** Figures behind a percent sign, as in the ids of headings in other scripts; they are no letters of a word. */
const escapedCharacters = 2;

/** The zone of the first word that names one; words are parted at all that is no letter, and before a capital after a small letter. */
function zoneOfName(name: string): Zone | undefined {
  const end = Math.min(name.length, maxNameCharacters);
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? name.charCodeAt(at) : 0;
    if (isCapital(code) ? at === start || !isSmall(name.charCodeAt(at - 1)) : isSmall(code)) {
      hash = hashWith(hash, code);
      continue;
    }
    const isKnown = at - start >= minWordLetters && wordFilter[hash] === 1;
    const zone = isKnown ? zoneOfWord.get(name.slice(start, at).toLowerCase()) : undefined;
    if (zone !== undefined) return zone;
    if (code === percent) at += escapedCharacters;
    start = isCapital(code) ? at : at + 1;
    hash = isCapital(code) ? hashWith(0, code) : 0;
  }
  return undefined;
}

/** A page's own say on one element, before its ancestors are asked. */
function ownZone(
  document: Document,
  node: number,
  zoneOfClasses: (node: number) => Zone | undefined,
): Zone | undefined {
  const tag = document.tag[node] ?? 0;
  const byElement = zoneOfTag[tag];
  // The footer of a quotation or figure names its author; only other ones are the foot of a page.
  const isSource = tag === footerTag && nearestElement(document, node, quotations) > 0;
  if (byElement !== undefined && !isSource) return byElement;
  let id: string | undefined;
  const last = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < last; index++) {
    const name = document.attributeName[index];
    if (name === idAttribute) id = attributeValue(document, index);
    if (name !== roleAttribute) continue;
    const role = attributeValue(document, index);
    if (Object.hasOwn(zoneOfRole, role)) return zoneOfRole[role];
  }
  if (tag === figureTag) return undefined;
  return zoneOfClasses(node) ?? (id === undefined ? undefined : zoneOfName(id));
}

/**
 * The zone of every node, inherited from its ancestors. An element that holds a large part of the page's prose is no
 * side box whatever its classes say (`has-sidebar`, `comments-open`), so it makes no zone.
 *
 * @param prose - Prose below each node, in characters.
 */
export function readZones(document: Document, prose: Float64Array): readonly (Zone | undefined)[] {
  const { size, parent, tag } = document;
  const zones: (Zone | undefined)[] = [undefined];
  const zoneOfClasses = readByClass(document, zoneOfName);
  const largest = (prose[0] ?? 0) * maxProseShare;
  for (let node = 1; node < size; node++) {
    const inherited = zones[parent[node] ?? 0];
    const asks = inherited === undefined && tag[node] !== textTag && (prose[node] ?? 0) <= largest;
    zones.push(asks ? ownZone(document, node, zoneOfClasses) : inherited);
  }
  return zones;
}

/** Share of the page's prose above which an element cannot be a side box. */
const maxProseShare = 0.3;
