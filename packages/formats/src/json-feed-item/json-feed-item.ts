/** A video or sound of a JSON Feed item. */
export interface JsonFeedAttachment {
  /** Address of the file. */
  readonly url: string;
  /** Media type of the file. */
  readonly mime_type: string;
  /** Length in bytes. */
  readonly size_in_bytes?: number | undefined;
  /** Duration in seconds. */
  readonly duration_in_seconds?: number | undefined;
}

/** An item of a JSON Feed 1.1. */
export interface JsonFeedItem {
  /** Identifier of the item. */
  readonly id: string;
  /** Address of the page. */
  readonly url?: string | undefined;
  /** The headline. */
  readonly title: string;
  /** The story as HTML. */
  readonly content_html: string;
  /** Summary of the story. */
  readonly summary?: string | undefined;
  /** Picture that leads the story. */
  readonly image?: string | undefined;
  /** When the story was published, as RFC 3339 has it. */
  readonly date_published?: string | undefined;
  /** When the story was last changed, as RFC 3339 has it. */
  readonly date_modified?: string | undefined;
  /** Who made the story. */
  readonly authors?: readonly { readonly name: string; readonly url?: string | undefined }[];
  /** Names of its tags. */
  readonly tags?: readonly string[];
  /** Language as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Its videos and sounds of which the media type is known. */
  readonly attachments?: readonly JsonFeedAttachment[];
}
