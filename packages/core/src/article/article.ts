import type { Block } from '../body/block.ts';
import type { Stamp } from '../stamp/stamp.ts';
import type { Access } from './access.ts';
import type { Entity, Section, Tag } from './classification.ts';
import type { Correction } from './correction.ts';
import type { AltId, Alternate } from './identity.ts';
import type { Headline } from './headline.ts';
import type { Live } from './live.ts';
import type { Media } from './media.ts';
import type { Contributor, InfoSource, Publisher } from './people.ts';
import type { Quote } from './quote.ts';
import type { Rights } from './rights.ts';
import type { Stats } from './stats.ts';

/** The form a story takes. Follows ninjs `profile` and schema.org's subtypes of `Article`. */
export type ArticleKind = 'article' | 'liveblog' | 'gallery' | 'video' | 'audio';

/**
 * What sort of journalism a story is, as far as the publisher says so.
 * The words are schema.org's subtypes of `NewsArticle` and the IPTC genre vocabulary.
 */
export type Genre =
  | 'reportage'
  | 'analysis'
  | 'background'
  | 'opinion'
  | 'editorial'
  | 'review'
  | 'interview'
  | 'obituary'
  | 'profile'
  | 'satire'
  | 'sponsored'
  | 'pressRelease';

/** Whether the article holds the whole story or only a part of it (ninjs `representationType`). */
export type RepresentationType = 'full' | 'partial';

/** Whether the story may be used (ninjs `pubStatus`): `withheld` until further notice, `canceled` for good. */
export type PublicationStatus = 'usable' | 'withheld' | 'canceled';

/** Writing direction of the main text. */
export type Direction = 'ltr' | 'rtl';

/**
 * One news article, whatever form it came in.
 *
 * Names follow schema.org where it has one, then ninjs 3.1, then Arc ANS, then the Guardian's Open Platform.
 * A property that the source does not give is absent; a list that it does not give is empty. Nothing is invented.
 */
export interface Article {
  /** Version of this data model, see {@link SCHEMA_VERSION}. Older articles are upgraded by `parseArticle`. */
  readonly schemaVersion: '1.0';

  /**
   * Stable identifier of the article: the canonical URL, else the source's own id (`guid`, `urn:`), else
   * `urn:broadsheet:` and a fingerprint of headline and body. The same input always gives the same id.
   */
  readonly id: string;
  /** Other identifiers the source states: a CMS post id, a feed `guid`, a wire service's id. */
  readonly altIds: readonly AltId[];
  /** Address the article was read from, absolute, as asked for. Absent when the input had none. */
  readonly url?: string;
  /** Address that the publisher declares as the authoritative one, absolute, without tracking parameters. */
  readonly canonicalUrl?: string;
  /** Other addresses of the same story: AMP, short link, print view, other languages. */
  readonly alternates: readonly Alternate[];
  /** Form of the story. */
  readonly kind: ArticleKind;
  /** Sort of journalism, when the publisher says so. */
  readonly genre?: Genre;
  /** `partial` when only a teaser or the free part of a paid story could be read. */
  readonly representationType: RepresentationType;

  /** The headline as shown to the reader, plain text, without the name of the site. Never empty. */
  readonly headline: string;
  /** Every headline found, by role, the main one first. */
  readonly headlines: readonly Headline[];
  /** Short line over the headline that names the topic or series, plain text. Also known as eyebrow or overline. */
  readonly kicker?: string;
  /**
   * Summary that the reader sees between headline and body, plain text; paragraphs parted by a blank line.
   * When the story's lead paragraph serves as standfirst, it stands in the body too.
   */
  readonly standfirst?: string;
  /** Summary from the metadata, written for search engines and shares; the reader may never see it. */
  readonly description?: string;
  /** Place (and agency or date) printed before the first sentence, without the dash that follows it. */
  readonly dateline?: string;

  /** When the story was first published. */
  readonly datePublished?: Stamp;
  /** When the publisher says it last changed the story. */
  readonly dateModified?: Stamp;
  /** When the story was written or filed, where that differs from its publication. */
  readonly dateCreated?: Stamp;
  /** When Broadsheet's caller fetched the source. */
  readonly dateRetrieved?: Stamp;

  /** The byline exactly as printed, white space folded. */
  readonly bylineText?: string;
  /** The people, organisations and agencies who made the story, in printed order. */
  readonly contributors: readonly Contributor[];
  /** Where the information came from: own staff, a wire service, a freelance, a handout. */
  readonly infoSources: readonly InfoSource[];
  /** Who publishes the story. */
  readonly publisher?: Publisher;

  /** Sections of the publication, from the broadest to the narrowest. */
  readonly sections: readonly Section[];
  /** Tags and keywords the publisher gave the story. */
  readonly tags: readonly Tag[];
  /** Language of the main text as a BCP 47 tag, such as `en-GB` or `kk`. */
  readonly inLanguage?: string;
  /** Writing direction of the main text. */
  readonly dir: Direction;
  /** What the story is about, as the publisher's structured data says. */
  readonly about: readonly Entity[];
  /** What the story mentions, as the publisher's structured data says. */
  readonly mentions: readonly Entity[];

  /** The publisher's claim about access, and what could be read. */
  readonly access: Access;
  /** Copyright, licence and reservations. */
  readonly rights: Rights;
  /** Corrections, clarifications and editor's notes, in the order printed. */
  readonly corrections: readonly Correction[];
  /** Whether the story may be used. */
  readonly status: PublicationStatus;
  /** The story must not be published before this moment. */
  readonly embargoedUntil?: Stamp;

  /** Every picture, video and sound of the story; blocks refer to these by id. */
  readonly media: readonly Media[];
  /** Id of the medium that leads the story. */
  readonly leadMediaId?: string;

  /** The story itself. */
  readonly body: readonly Block[];
  /** Data of a live blog; present when `kind` is `liveblog`. */
  readonly live?: Live;
  /** Quotations in the body with their speakers. */
  readonly quotes: readonly Quote[];
  /** Figures derived from the body. */
  readonly stats: Stats;
}
