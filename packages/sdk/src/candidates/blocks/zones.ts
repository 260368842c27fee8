import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import type { RemovalReason } from '../../extraction.ts';

/** What a part of a page is for, as its markup says: a caption, or a reason to leave it out of the story. */
export type Zone = 'caption' | Exclude<RemovalReason, 'sign-off'>;

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
    'related relatedposts recommended recommendation recommendations recommend trending popular mostread mostpopular recirc recirculation readmore morenews seealso suggested similar latest upnext yarpp',
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

/** Zones by class or id: pages repeat the same few strings thousands of times. */
const maxNameCharacters = 300;

function zoneOfName(name: string): Zone | undefined {
  const words = name
    .slice(0, maxNameCharacters)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) {
    const zone = zoneOfWord.get(word);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** A page's own say on one element, before its ancestors are asked. */
function ownZone(document: Document, node: number, cache: Map<string, Zone | undefined>): Zone | undefined {
  const name = tagName(document, node);
  const byElement = Object.hasOwn(zoneOfElement, name) ? zoneOfElement[name] : undefined;
  if (byElement !== undefined && !(name === 'footer' && isInsideQuotation(document, node))) return byElement;
  const role = attributeOf(document, node, 'role');
  if (role !== undefined && Object.hasOwn(zoneOfRole, role)) return zoneOfRole[role];
  if (name === 'figure') return undefined;
  return (
    zoneOfNames(attributeOf(document, node, 'class'), cache) ?? zoneOfNames(attributeOf(document, node, 'id'), cache)
  );
}

/** The `footer` of a quotation or figure names its author; only other ones are the foot of a page. */
function isInsideQuotation(document: Document, footer: number): boolean {
  for (let node = document.parent[footer] ?? 0; node > 0; node = document.parent[node] ?? 0) {
    const name = tagName(document, node);
    if (name === 'blockquote' || name === 'figure') return true;
  }
  return false;
}

function zoneOfNames(names: string | undefined, cache: Map<string, Zone | undefined>): Zone | undefined {
  if (names === undefined || names === '') return undefined;
  if (!cache.has(names)) cache.set(names, zoneOfName(names));
  return cache.get(names);
}

/**
 * The zone of every node, inherited from its ancestors. An element that holds a large part of the page's prose is no
 * side box whatever its classes say (`has-sidebar`, `comments-open`), so it makes no zone.
 *
 * @param prose - Prose below each node, in characters.
 */
export function readZones(document: Document, prose: Float64Array): readonly (Zone | undefined)[] {
  const zones: (Zone | undefined)[] = [];
  const cache = new Map<string, Zone | undefined>();
  const largest = (prose[0] ?? 0) * maxProseShare;
  for (let node = 0; node < document.size; node++) {
    const inherited = zones[document.parent[node] ?? -1];
    const isElement = document.firstAttribute[node + 1] !== undefined && tagName(document, node) !== '#text';
    const asks = inherited === undefined && isElement && (prose[node] ?? 0) <= largest;
    zones.push(asks ? ownZone(document, node, cache) : inherited);
  }
  return zones;
}

/** Share of the page's prose above which an element cannot be a side box. */
const maxProseShare = 0.3;
