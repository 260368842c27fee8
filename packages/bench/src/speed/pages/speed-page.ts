import type { PageInput } from '../../systems/system.ts';

/** A page that is held in memory while it is measured. */
export interface SpeedPage {
  /** Its set and its name in that set. */
  readonly name: string;
  /** The page as systems get it. */
  readonly input: PageInput;
}
