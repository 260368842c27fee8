import type { Article } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanParagraphs, cleanText } from '../characters/clean-text.ts';
import { languageTag } from '../characters/language-tag.ts';
import { dateTime } from '../dates/date-time.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { createMediaRegistry } from '../media/media-registry.ts';
import { reportMissingLead } from '../media/report-missing-lead.ts';
import { reportUnplacedMedia } from '../media/report-unplaced-media.ts';
import { createStory } from '../story/story.ts';
import { createScene } from '../walk/scene.ts';
import { type AnsElement, type AnsStory, ansVersion } from './ans.ts';
import { ansMedium } from './ans-media.ts';
import type { AnsState } from './ans-state.ts';
import { buildElements } from './block-handlers.ts';
import { contributorCredits } from './credits.ts';
import { taxonomyOf } from './taxonomy.ts';

/** An ANS story, and what it could not hold. */
export interface AnsWithLosses {
  readonly ans: AnsStory;
  /** In the order of the story, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** The properties of an article that an ANS story holds, and the parts of them. */
const held: HeldProperties = {
  id: true,
  altIds: true,
  canonicalUrl: true,
  alternates: true,
  kind: true,
  headline: true,
  headlines: true,
  kicker: true,
  standfirst: true,
  description: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  dateCreated: true,
  contributors: { name: true, role: true, url: true, affiliation: true },
  infoSources: true,
  sections: { name: true },
  tags: { name: true },
  inLanguage: true,
  mentions: { name: true, kind: true, url: true },
  access: { claim: true },
  rights: { copyrightNotice: true },
  corrections: { kind: true, text: true, blockId: true },
  embargoedUntil: true,
  media: true,
  leadMediaId: true,
  body: true,
  live: { updateIds: true },
};

/**
 * Writes an article as a story of Arc's ANS, version 0.10.11. Texts of its elements are HTML, safe to show.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * toAns(article).headlines; // { basic: 'Harbour ferry returns after nine years' }
 * ```
 */
export function toAns(article: Article): AnsStory {
  return toAnsWithLosses(article).ans;
}

/**
 * Writes an article as a story of Arc's ANS, and tells what of it ANS could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { ans, losses } = toAnsWithLosses(article);
 * losses[0]; // { pointer: '/datePublished', reason: 'date', message: 'The format holds no date without …' }
 * ```
 */
export function toAnsWithLosses(article: Article): AnsWithLosses {
  const losses = createLossLog();
  reportMissingLead(article, losses);
  const published = dateTime(article.datePublished, '/datePublished', losses);
  const ans = withoutEmpty<AnsStory>({
    type: 'story',
    version: ansVersion,
    _id: article.id,
    subtype: article.kind === 'article' ? undefined : article.kind,
    language: languageTag(article.inLanguage, '/inLanguage', losses),
    copyright: cleanText(article.rights.copyrightNotice ?? '', '/rights/copyrightNotice', losses),
    canonical_url_external: readFileAddress(article.canonicalUrl, '/canonicalUrl', losses),
    short_url: shortUrlOf(article, losses),
    first_publish_date: published,
    display_date: published,
    last_updated_date: dateTime(article.dateModified, '/dateModified', losses),
    created_date: dateTime(article.dateCreated, '/dateCreated', losses),
    location: cleanText(article.dateline ?? '', '/dateline', losses),
    ...wordProperties(article, losses),
    credits: contributorCredits(article, losses),
    taxonomy: taxonomyOf(article, losses),
    owner: article.genre === 'sponsored' ? { sponsored: true } : undefined,
    ...originProperties(article, losses),
    content_restrictions: restrictionsOf(article, losses),
    planning: article.stats.words === 0 ? undefined : { story_length: lengthOf(article) },
    corrections: correctionsOf(article, losses),
    ...storyProperties(article, losses),
  });
  reportProperties(article, article.genre === 'sponsored' ? { ...held, genre: true } : held, losses);
  return { ans, losses: losses.losses };
}

/** The short address; ANS holds no other one beside the authoritative one. */
function shortUrlOf({ alternates }: Article, losses: LossLog): string | undefined {
  const short = alternates.findIndex(({ role }) => role === 'short');
  for (const index of alternates.keys()) {
    if (index !== short) {
      losses.report(`/alternates/${index}`, 'property', 'ANS holds one short address beside the authoritative one.');
    }
  }
  return readFileAddress(alternates[short]?.url, `/alternates/${short}/url`, losses);
}

function wordProperties(article: Article, losses: LossLog) {
  const { headline, headlines, kicker, standfirst, description } = article;
  const basic = (value: string | undefined, pointer: string) =>
    value === undefined ? undefined : { basic: cleanText(value, pointer, losses) };
  const others = new Map<string, string>();
  for (const [index, { role, value }] of headlines.entries()) {
    const isBasic = role === 'main' && value === headline;
    if (!isBasic && (role === 'main' || others.has(role))) {
      losses.report(`/headlines/${index}`, 'property', 'ANS holds one headline of each role.');
    } else if (!isBasic) {
      others.set(role, cleanText(value, `/headlines/${index}/value`, losses));
    }
  }
  const label = basic(kicker, '/kicker');
  return {
    headlines: { ...Object.fromEntries(others), basic: cleanText(headline, '/headline', losses) },
    subheadlines: standfirst === undefined ? undefined : { basic: cleanParagraphs(standfirst, '/standfirst', losses) },
    description: basic(description, '/description'),
    label: label === undefined ? undefined : { basic: { text: label.basic } },
  };
}

/** Where the story comes from: one identifier in another system, and one party that gave it. */
function originProperties({ altIds, infoSources }: Article, losses: LossLog): Pick<AnsStory, 'source' | 'distributor'> {
  const [id, ...otherIds] = altIds;
  const [source, ...otherSources] = infoSources;
  for (const index of otherIds.keys()) {
    losses.report(`/altIds/${index + 1}`, 'property', 'ANS holds one identifier of another system.');
  }
  for (const index of otherSources.keys()) {
    losses.report(`/infoSources/${index + 1}`, 'property', 'ANS holds one party that gave the story.');
  }
  return {
    source: id === undefined ? undefined : { source_id: id.value, system: id.role },
    distributor:
      source === undefined
        ? undefined
        : withoutEmpty({
            name: cleanText(source.name, '/infoSources/0/name', losses),
            category: source.sourceType,
            mode: 'custom' as const,
          }),
  };
}

function restrictionsOf({ access, embargoedUntil }: Article, losses: LossLog): AnsStory['content_restrictions'] {
  const end_time = dateTime(embargoedUntil, '/embargoedUntil', losses);
  const content_code = access.claim === 'unknown' ? undefined : access.claim;
  return content_code === undefined && end_time === undefined
    ? undefined
    : withoutEmpty({ content_code, embargo: end_time === undefined ? undefined : { active: true as const, end_time } });
}

function lengthOf({ stats }: Article) {
  return { word_count_actual: stats.words, character_count_actual: stats.characters };
}

/** The notes of the editors that no block of the body holds. */
function correctionsOf({ corrections }: Article, losses: LossLog): readonly AnsElement[] {
  return corrections.flatMap(({ kind, text, blockId }, index): readonly AnsElement[] =>
    blockId === undefined
      ? [{ type: 'correction', correction_type: kind, text: cleanText(text, `/corrections/${index}/text`, losses) }]
      : [],
  );
}

/** The medium that leads the story, and the story. */
function storyProperties(article: Article, losses: LossLog): Pick<AnsStory, 'promo_items' | 'content_elements'> {
  const { body, leadMediaId, media } = article;
  const story = createStory(article, losses, ['body']);
  const state: AnsState = { ...createScene(article, story, {}, losses), blocks: buildElements };
  const lead = createMediaRegistry(media).get(leadMediaId ?? '');
  const basic = lead === undefined ? undefined : ansMedium(lead, losses);
  const content_elements = buildElements(body, '/body', state);
  reportUnplacedMedia(article, losses);
  return { promo_items: basic === undefined ? undefined : { basic }, content_elements };
}
