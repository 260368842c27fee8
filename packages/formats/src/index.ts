/**
 * Writing articles in other formats.
 *
 * @module main
 */

export {
  type AnsAuthor,
  type AnsCredits,
  type AnsDistributor,
  type AnsElement,
  type AnsImage,
  type AnsList,
  type AnsPlayable,
  type AnsSection,
  type AnsStory,
  type AnsStream,
  type AnsTaxonomy,
  type AnsText,
  type AnsTexts,
  type AnsWithLosses,
  toAns,
  toAnsWithLosses,
} from './ans/index.ts';
export { type ErrorCode, errorCodes } from './errors/error-codes.ts';
export { ForeignDocumentError, type ForeignFormat } from './errors/foreign-document-error.ts';
export { type Format, type FormatName, formats } from './formats.ts';
export { type HastOptions, type HastWithLosses, toHast, toHastWithLosses } from './hast/index.ts';
export { type HtmlOptions, type HtmlWithLosses, toHtml, toHtmlWithLosses } from './html/index.ts';
export {
  type JsonFeedAttachment,
  type JsonFeedItem,
  type JsonFeedItemWithLosses,
  toJsonFeedItem,
  toJsonFeedItemWithLosses,
} from './json-feed-item/index.ts';
export {
  fromJsonLd,
  type JsonLdArticle,
  type JsonLdLiveUpdate,
  type JsonLdMedia,
  type JsonLdOptions,
  type JsonLdParty,
  type JsonLdThing,
  type JsonLdWithLosses,
  toJsonLd,
  toJsonLdWithLosses,
} from './json-ld/index.ts';
export type { Labels } from './labels/labels.ts';
export type { Loss, LossReason } from './losses/loss.ts';
export { type MarkdownOptions, type MarkdownWithLosses, toMarkdown, toMarkdownWithLosses } from './markdown/index.ts';
export { type MdastOptions, type MdastWithLosses, toMdast, toMdastWithLosses } from './mdast/index.ts';
export {
  fromNinjs,
  type NinjsAssociation,
  type NinjsBody,
  type NinjsConcept,
  type NinjsInfoSource,
  type NinjsItem,
  type NinjsRendition,
  type NinjsText,
  type NinjsWithLosses,
  toNinjs,
  toNinjsWithLosses,
} from './ninjs/index.ts';
export {
  type PortableTextCell,
  type PortableTextFile,
  type PortableTextLine,
  type PortableTextMarkDef,
  type PortableTextMedia,
  type PortableTextNode,
  type PortableTextRow,
  type PortableTextSpan,
  type PortableTextWithLosses,
  toPortableText,
  toPortableTextWithLosses,
} from './portable-text/index.ts';
export {
  type Citation,
  type Prompt,
  type PromptIndex,
  type PromptOptions,
  type PromptWithLosses,
  toPrompt,
  toPromptWithLosses,
} from './prompt/index.ts';
export type { ArticlePart } from './story/article-part.ts';
export { type TextOptions, type TextWithLosses, toText, toTextWithLosses } from './text/index.ts';
