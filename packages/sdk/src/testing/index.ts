/**
 * A fictional newspaper, for tests without a network, and articles to test with. All of it runs wherever the SDK does;
 * `listenPublisher` needs a runtime that can open a port.
 *
 * @module testing
 */

export type {
  CorrectionBlock,
  DividerBlock,
  GalleryBlock,
  HeadingBlock,
  InfoboxBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PictureBlock,
  PullquoteBlock,
  QuoteBlock,
  RelatedBlock,
  SocialPostBlock,
  StoryBlock,
  StoryBlockByType,
  StoryBlockHandlers,
  StoryBlockType,
  TableBlock,
  VideoBlock,
} from './block.ts';
export { handleBlock, heading, paragraph } from './block.ts';
export { createArticle } from './create-article.ts';
export { createStory } from './create-story.ts';
export type { StoryEmphasis, StoryInline, StoryLink, StoryStrong, StorySub, StorySup } from './inline.ts';
export { emphasis, link, strong, sub, sup } from './inline.ts';
export type { ListenOptions, ListeningPublisher } from './listen-publisher.ts';
export { listenPublisher } from './listen-publisher.ts';
export type { Person } from './people.ts';
export { people } from './people.ts';
export type { Credit, CreditRole, Picture, Scene } from './picture.ts';
export type { Section, SectionSlug } from './publication.ts';
export { publication, sections } from './publication.ts';
export type { EditOptions, Publisher, PublisherOptions, StoryChange } from './publisher.ts';
export { createPublisher } from './publisher.ts';
export { renderAtom } from './render/feeds/atom.ts';
export type { FeedPage } from './render/feeds/feed-parts.ts';
export { wholeFeed } from './render/feeds/feed-parts.ts';
export { renderJsonFeed } from './render/feeds/json-feed.ts';
export { renderRss } from './render/feeds/rss.ts';
export { ghostPost } from './render/ghost/ghost-post.ts';
export { ghostKey, ghostSettings, letterPath } from './render/ghost/ghost-site.ts';
export type { JsonObject, JsonValue } from './render/json-value.ts';
export { jsonLdDocument } from './render/metadata/json-ld-document.ts';
export type { ListPage } from './render/page/list-page.ts';
export { renderListPage } from './render/page/list-page.ts';
export type { SpecialPage, SpecialPageKind } from './render/page/special-pages.ts';
export { specialPages } from './render/page/special-pages.ts';
export { renderStoryPage } from './render/page/story-page.ts';
export { renderPicture } from './render/picture/picture-svg.ts';
export { renderNewsSitemap, renderPostSitemap, renderRobots, renderSitemapIndex } from './render/sitemap.ts';
export { renderText } from './render/text.ts';
export { wordpressContent } from './render/wordpress-content.ts';
export { wordpressPost } from './render/wordpress/posts.ts';
export type { Route, RouteRequest } from './server/route.ts';
export type { Reply } from './server/reply.ts';
export { routes } from './server/routes.ts';
export type { Site } from './site.ts';
export { absolute } from './site.ts';
export { stories } from './stories/index.ts';
export { blocksOf } from './story-blocks.ts';
export { captionLine, cardPicture, picturesOf } from './story-pictures.ts';
export { picturePath, storyPath } from './story-path.ts';
export { blockLines, inlineText, summaryOf } from './story-text.ts';
export type {
  Byline,
  LiveCoverage,
  LiveUpdate,
  Promotion,
  Story,
  StoryGenre,
  StoryPresentation,
  StoryQuote,
} from './story.ts';
