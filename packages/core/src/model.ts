export type {
  Article,
  ArticleKind,
  Direction,
  Genre,
  PublicationStatus,
  RepresentationType,
} from './article/article.ts';
export { ARTICLE_LIMITS } from './article/article-limits.ts';
export type { ArticleRef } from './article/article-ref.ts';
export type { Access, AccessClaim, AccessReadable } from './article/access.ts';
export type { Entity, EntityKind, Section, Tag } from './article/classification.ts';
export { computeStats } from './article/compute-stats.ts';
export type { Correction, CorrectionKind } from './article/correction.ts';
export type { Headline, HeadlineRole } from './article/headline.ts';
export type { Alternate, AlternateRole, AltId } from './article/identity.ts';
export type { Live } from './article/live.ts';
export type { Credit, CreditRole, Media, MediaKind, Rendition } from './article/media.ts';
export type {
  Contributor,
  ContributorKind,
  ContributorRole,
  InfoSource,
  Publisher,
  SourceType,
} from './article/people.ts';
export type { Quote, QuoteKind, QuoteSpan, Speaker } from './article/quote.ts';
export type { MiningReservation, MiningUse, Rights } from './article/rights.ts';
export { SCHEMA_VERSION } from './article/schema-version.ts';
export type { Stats } from './article/stats.ts';

export type {
  AudioBlock,
  Block,
  Blockquote,
  CodeBlock,
  CorrectionBlock,
  Divider,
  Embed,
  Gallery,
  Heading,
  ImageBlock,
  Infobox,
  List,
  ListItem,
  LiveUpdate,
  Paragraph,
  Pullquote,
  RelatedLink,
  Table,
  TableCell,
  TableRow,
  UnknownBlock,
  VideoBlock,
} from './body/block.ts';
export { blockText } from './body/block-text.ts';
export type { Break, Emphasis, Inline, InlineCode, Link, Quotation, Strong, Sub, Sup, Text } from './body/inline.ts';
export { inlineText } from './body/inline-text.ts';
export { nestedBlocks, walkBlocks } from './body/walk-blocks.ts';

export type { Passage } from './compare/passage.ts';
export type { TextEdit } from './compare/text-edits.ts';

export type {
  ArticleChange,
  BlockAdded,
  BlockMoved,
  BlockRemoved,
  CorrectionAdded,
  CorrectionRemoved,
  FactChanged,
  HeadlineChanged,
  SilentEdit,
  StandfirstChanged,
  TextChanged,
} from './diff/article-change.ts';
export { diffArticles } from './diff/diff-articles.ts';

export { ArticleValidationError, type ArticleValidationIssue } from './errors/article-validation-error.ts';
export { BroadsheetError } from './errors/broadsheet-error.ts';
export { type ErrorCode, errorCodes } from './errors/error-codes.ts';
export { InvalidStampError } from './errors/invalid-stamp-error.ts';
export { NewerSchemaVersionError } from './errors/newer-schema-version-error.ts';

export { type ArticleField, type MergePolicy, type Vocabulary, articleFields } from './fields/article-fields.ts';

export {
  type FingerprintComparison,
  type SharedBlock,
  compareFingerprints,
} from './fingerprint/compare-fingerprints.ts';
export { type SharedSentence, type TextComparison, compareTexts } from './fingerprint/compare-texts.ts';
export {
  type ArticleFingerprint,
  type BlockFingerprint,
  fingerprintArticle,
} from './fingerprint/fingerprint-article.ts';

export type {
  AbsentWords,
  ExactWords,
  NearWords,
  NormalisedWords,
  QuoteVerification,
} from './quotes/quote-verification.ts';
export { quotesBy } from './quotes/quotes-by.ts';
export { verifyQuote } from './quotes/verify-quote.ts';

export { type StampRelation, compareStamps } from './stamp/compare-stamps.ts';
export { deriveStamp } from './stamp/derive-stamp.ts';
export { parseIsoStamp } from './stamp/parse-iso-stamp.ts';
export { parseRfc822Stamp } from './stamp/parse-rfc822-stamp.ts';
export type { Stamp, StampPrecision, StampZone } from './stamp/stamp.ts';
