import type { SourceType } from '@broadsheet/core/model';

/** The version of ANS that is written. */
export const ansVersion = '0.10.11';

/** Somebody credited. */
export interface AnsAuthor {
  /** Kind of object. */
  readonly type: 'author';
  /** Name. */
  readonly name: string;
  /** Page about the author. */
  readonly url?: string | undefined;
  /** Organisation that the author belongs to. */
  readonly affiliation?: string | undefined;
}

/** Those credited, by what they did: `by` for authors and photographers of pictures, else the name of the role. */
export type AnsCredits = Readonly<Record<string, readonly AnsAuthor[]>>;

/** Texts by what they are for; `basic` is the one that is shown. */
export type AnsTexts = Readonly<Record<string, string>>;

/** Who gave the content. */
export interface AnsDistributor {
  /** Name of the party. */
  readonly name?: string | undefined;
  /** Class of the party. */
  readonly category?: SourceType | undefined;
  /** Says that the party is described here rather than referred to. */
  readonly mode: 'custom';
}

/** One file of a video or sound. */
export interface AnsStream {
  /** Address of the file. */
  readonly url: string;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** Length in bytes. */
  readonly filesize?: number | undefined;
  /** Kind of file, such as `mp4`. */
  readonly stream_type?: string | undefined;
}

/** A picture. */
export interface AnsImage {
  /** Kind of object. */
  readonly type: 'image';
  /** Version of ANS. */
  readonly version: typeof ansVersion;
  /** Address of the file. */
  readonly url: string;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** Caption as HTML. */
  readonly caption?: string | undefined;
  /** Replacement text. */
  readonly alt_text?: string | undefined;
  /** What sort of picture it is. */
  readonly image_type?: string | undefined;
  /** Those credited. */
  readonly credits?: AnsCredits | undefined;
  /** Who gave the picture. */
  readonly distributor?: AnsDistributor | undefined;
}

/** A video or sound. */
export interface AnsPlayable {
  /** Kind of object. */
  readonly type: 'video' | 'audio';
  /** Version of ANS. */
  readonly version: typeof ansVersion;
  /** Its files, the best first. */
  readonly streams: readonly AnsStream[];
  /** Caption as HTML, under `basic`. */
  readonly description?: AnsTexts | undefined;
  /** Duration of a video in milliseconds. */
  readonly duration?: number | undefined;
  /** Still picture of a video. */
  readonly promo_image?: AnsImage | undefined;
  /** Those credited. */
  readonly credits?: AnsCredits | undefined;
  /** Who gave it. */
  readonly distributor?: AnsDistributor | undefined;
}

/** A paragraph as HTML. */
export interface AnsText {
  /** Kind of element. */
  readonly type: 'text';
  /** The words as HTML. */
  readonly content: string;
}

/** A list, of which each item is a text or a list. */
export interface AnsList {
  /** Kind of element. */
  readonly type: 'list';
  /** Whether the items are numbered. */
  readonly list_type: 'ordered' | 'unordered';
  /** The items, in order. */
  readonly items: readonly (AnsText | AnsList)[];
}

/** An element of a story, told apart by `type`. Texts are HTML. */
export type AnsElement =
  | AnsText
  | AnsList
  | AnsImage
  | AnsPlayable
  | { readonly type: 'header'; readonly level: number; readonly content: string }
  | {
      readonly type: 'quote';
      readonly subtype: 'blockquote' | 'pullquote';
      readonly content_elements: readonly AnsElement[];
      readonly citation?: AnsText | undefined;
    }
  | {
      readonly type: 'gallery';
      readonly version: typeof ansVersion;
      readonly content_elements: readonly AnsElement[];
      readonly description?: AnsTexts | undefined;
    }
  | { readonly type: 'oembed_response'; readonly raw_oembed: Readonly<Record<string, string>> }
  | { readonly type: 'table'; readonly header?: readonly AnsText[]; readonly rows: readonly (readonly AnsText[])[] }
  | { readonly type: 'code'; readonly content: string; readonly language: string }
  | { readonly type: 'interstitial_link'; readonly url: string; readonly content: string }
  | { readonly type: 'correction'; readonly correction_type: string; readonly text: string }
  | { readonly type: 'divider' }
  | {
      readonly type: 'element_group';
      readonly subtype: 'embed' | 'infobox' | 'liveUpdate' | 'unknown';
      readonly content_elements: readonly AnsElement[];
    };

/** The parts of an ANS story that `toAns` writes. */
export interface AnsStory {
  /** Kind of document. */
  readonly type: 'story';
  /** Version of ANS. */
  readonly version: typeof ansVersion;
  /** Identifier of the story. */
  readonly _id: string;
  /** Form of the story, where it is no plain article. */
  readonly subtype?: string | undefined;
  /** Language as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Copyright line as printed. */
  readonly copyright?: string | undefined;
  /** Address that is the authoritative one. */
  readonly canonical_url_external?: string | undefined;
  /** Short address. */
  readonly short_url?: string | undefined;
  /** When the story was first published. */
  readonly first_publish_date?: string | undefined;
  /** The date that is shown. */
  readonly display_date?: string | undefined;
  /** When the story was last changed. */
  readonly last_updated_date?: string | undefined;
  /** When the story was written. */
  readonly created_date?: string | undefined;
  /** Place printed before the first sentence. */
  readonly location?: string | undefined;
  /** Headlines by role. */
  readonly headlines: AnsTexts;
  /** The standfirst. */
  readonly subheadlines?: AnsTexts | undefined;
  /** The summary of the metadata. */
  readonly description?: AnsTexts | undefined;
  /** The line over the headline. */
  readonly label?: { readonly basic: { readonly text: string } } | undefined;
  /** Those who made the story. */
  readonly credits?: AnsCredits | undefined;
  /** Sections, tags and entities. */
  readonly taxonomy?: AnsTaxonomy | undefined;
  /** Whether somebody pays for the story. */
  readonly owner?: { readonly sponsored: true } | undefined;
  /** Identifier of the story in the system it comes from. */
  readonly source?: { readonly source_id: string; readonly system: string } | undefined;
  /** Where the information came from. */
  readonly distributor?: AnsDistributor | undefined;
  /** Who may read the story, and from when on. */
  readonly content_restrictions?:
    | {
        readonly content_code?: string | undefined;
        readonly embargo?: { readonly active: true; readonly end_time: string } | undefined;
      }
    | undefined;
  /** How long the story is. */
  readonly planning?:
    | {
        readonly story_length: {
          readonly word_count_actual: number;
          readonly character_count_actual: number;
        };
      }
    | undefined;
  /** Notes of the editors that stand outside the story. */
  readonly corrections?: readonly AnsElement[];
  /** The medium that leads the story, under `basic`. */
  readonly promo_items?: Readonly<Record<'basic', AnsImage | AnsPlayable>> | undefined;
  /** The story. */
  readonly content_elements: readonly AnsElement[];
}

/** A section of the publication. */
export interface AnsSection {
  /** Kind of object. */
  readonly type: 'section';
  /** Version of ANS. */
  readonly version: typeof ansVersion;
  /** Name. */
  readonly name: string;
}

/** Sections, tags and entities of a story. */
export interface AnsTaxonomy {
  /** The broadest section. */
  readonly primary_section?: AnsSection | undefined;
  /** All sections, from the broadest to the narrowest. */
  readonly sections?: readonly AnsSection[];
  /** Tags. */
  readonly tags?: readonly { readonly type: 'tag'; readonly text: string }[];
  /** What the story mentions. */
  readonly named_entities?: readonly { readonly _id: string; readonly name: string; readonly type: string }[];
}
