/** Text of a ninjs item with what it is for. */
export interface NinjsText {
  /** What the text is for, such as `main`. */
  readonly role?: string | undefined;
  /** Media type of the text; plain text where it is absent. */
  readonly contentType?: string | undefined;
  /** The text. */
  readonly value: string;
}

/** The story itself, as a ninjs item holds it. */
export interface NinjsBody extends NinjsText {
  /** Words without captions. */
  readonly wordCount?: number;
  /** Characters without captions. */
  readonly charCount?: number;
}

/** Somebody or something that a ninjs item has to do with. */
export interface NinjsConcept {
  /** Its name. */
  readonly name: string;
  /** What the item has to do with it, such as `author`, `tag` or `about`. */
  readonly rel: string;
  /** Address that identifies it. */
  readonly uri?: string | undefined;
}

/** Who originated or distributes a ninjs item. */
export interface NinjsInfoSource {
  /** Name of the party. */
  readonly name: string;
  /** What the party did, such as `publisher` or `wires`. */
  readonly role?: string | undefined;
  /** Address that identifies it. */
  readonly uri?: string | undefined;
}

/** One file of a ninjs item. */
export interface NinjsRendition {
  /** What the file is, such as `web` for the page of a story. */
  readonly name: string;
  /** Address of the file. */
  readonly href: string;
  /** Media type of the file. */
  readonly contentType?: string | undefined;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** Length in bytes. */
  readonly sizeInBytes?: number | undefined;
  /** Duration in seconds. */
  readonly duration?: number | undefined;
}

/** A picture, video or sound that goes with a ninjs item. */
export interface NinjsAssociation {
  /** Name of the medium, unique in the item. */
  readonly name: string;
  /** Identifier of the medium. */
  readonly uri: string;
  /** `lead` for the medium that leads the story, else `media`. */
  readonly rel: 'lead' | 'media';
  /** What the medium is. */
  readonly type: 'picture' | 'graphic' | 'video' | 'audio';
  /** Its caption and its replacement text, told apart by `role`. */
  readonly descriptions?: readonly NinjsText[];
  /** The names of those credited, as one line. */
  readonly by?: string;
  /** Those credited, each with what they did. */
  readonly infoSources?: readonly NinjsInfoSource[];
  /** Its files, the best first, and its still picture, named `poster`. */
  readonly renditions?: readonly NinjsRendition[];
}

/** The parts of a ninjs 3.1 item that `toNinjs` writes. All are optional in ninjs but `uri`. */
export interface NinjsItem {
  /** The standard that the item keeps to. */
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  /** Identifier of the item, a URI. */
  readonly uri: string;
  /** What the item is. */
  readonly type: 'text' | 'audio' | 'video' | 'composite';
  /** Form of the story, see `ArticleKind`. */
  readonly profile: string;
  /** Whether the item holds the whole story. */
  readonly representationType: 'full' | 'partial';
  /** Whether the story may be used. */
  readonly pubStatus: 'usable' | 'withheld' | 'canceled';
  /** When the story was published. */
  readonly firstCreated?: string | undefined;
  /** When the story was last changed. */
  readonly versionCreated?: string | undefined;
  /** When the story was written. */
  readonly contentCreated?: string | undefined;
  /** The story must not be published before this moment. */
  readonly embargoedUntil?: string | undefined;
  /** Language as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Headlines by role; the one that is shown has the role `main`, the line over it `kicker`. */
  readonly headlines: readonly NinjsText[];
  /** Summaries: the one that is shown has the role `standfirst`, the one of the metadata `summary`. */
  readonly descriptions?: readonly NinjsText[];
  /** Place printed before the first sentence. */
  readonly located?: string | undefined;
  /** The byline as printed. */
  readonly by?: string | undefined;
  /** People: those who made the story and those it tells of. */
  readonly people?: readonly NinjsConcept[];
  /** Organisations: those who made the story and those it tells of. */
  readonly organisations?: readonly NinjsConcept[];
  /** Places that the story has to do with. */
  readonly places?: readonly NinjsConcept[];
  /** Sections, tags and topics. */
  readonly subjects?: readonly NinjsConcept[];
  /** Events that the story has to do with. */
  readonly events?: readonly NinjsConcept[];
  /** Works and other things that the story has to do with. */
  readonly objects?: readonly NinjsConcept[];
  /** Sort of journalism. */
  readonly genres?: readonly { readonly name: string }[];
  /** The publisher, and where the information came from. */
  readonly infoSources?: readonly NinjsInfoSource[];
  /** Who holds the copyright. */
  readonly copyrightHolder?: string | undefined;
  /** Copyright line as printed. */
  readonly copyrightNotice?: string | undefined;
  /** Terms of use in words. */
  readonly usageTerms?: string | undefined;
  /** Where the licence stands. */
  readonly rightsInfo?: { readonly linkedRights: string } | undefined;
  /** Other identifiers. */
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  /** The pages of the story. */
  readonly renditions?: readonly NinjsRendition[];
  /** The story as HTML. */
  readonly bodies?: readonly NinjsBody[];
  /** The media of the story. */
  readonly associations?: readonly NinjsAssociation[];
}
