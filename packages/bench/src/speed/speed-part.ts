import type { DataSetName } from '../data/data-sets.ts';
import type { PeerName } from './pages/contenders.ts';
import type { SpeedTable } from './speed-table.ts';

/** What a part of the speed bench is given. */
export interface SpeedContext {
  /** Which pages are measured. */
  readonly choice: PageChoice;
  /** Rounds that are counted; as many in every part. */
  readonly rounds: number;
  /** Pages of the batch whose memory is watched. */
  readonly batchPages: number;
  /** Other extractors that are measured beside Broadsheet. */
  readonly peers: readonly PeerName[];
  /** Shows how far the part has come. */
  readonly showProgress: (text: string) => void;
}

/** Which pages are measured. */
export interface PageChoice {
  /** Folder that holds the sets; without one the pages are those of the fictional publisher. */
  readonly dataFolder?: string;
  /** Sets that the pages are taken from. */
  readonly sets: readonly DataSetName[];
  /** Number of pages, about. */
  readonly count: number;
}

/** Measures one table of the speed bench. */
export type SpeedPart = (context: SpeedContext) => Promise<SpeedTable>;
