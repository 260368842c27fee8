import type { Block } from '@broadsheet/core/model';
import type { MediaReading } from './media-reading.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** What the readers of elements are told. */
export interface HtmlState {
  /** Where media go. */
  readonly media: MediaReading;
  /** Reads nested blocks. */
  readonly blocks: (nodes: readonly HtmlNode[], state: HtmlState) => readonly Block[];
}

/** Reads an element as blocks. */
export type ElementReader = (element: HtmlElement, state: HtmlState) => readonly Block[];
