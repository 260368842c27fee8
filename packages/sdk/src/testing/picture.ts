/** What a generated picture shows; each scene is drawn by one function. */
export type Scene =
  | 'harbour'
  | 'lighthouse'
  | 'hills'
  | 'storm'
  | 'town'
  | 'lanterns'
  | 'seabed'
  | 'stage'
  | 'pitch'
  | 'hall'
  | 'portrait'
  | 'rails'
  | 'works';

/** What kind of source a picture came from. */
export type CreditRole = 'photographer' | 'agency' | 'handout' | 'courtesy' | 'illustrator';

/** Who made or gave a picture. */
export interface Credit {
  /** The class of the source. */
  readonly role: CreditRole;
  /** The names credited, in order, without labels. */
  readonly names: readonly string[];
  /** The credit as printed under the picture, label included: `Photo credit: Maren Foreign Ministry`. */
  readonly printed: string;
}

/** One picture: everything a page, a feed and a CMS say about it. */
export interface Picture {
  /** Number of the picture in the CMS, unique over all stories; also its file name. */
  readonly id: number;
  /** What is drawn. */
  readonly scene: Scene;
  /** Width of the original in pixels. */
  readonly width: number;
  /** Height of the original in pixels. */
  readonly height: number;
  /** Text in place of the picture. */
  readonly alt: string;
  /** The printed caption without the credit; absent when the picture has none. */
  readonly caption?: string;
  /** The credit; absent when the picture has none. */
  readonly credit?: Credit;
}
