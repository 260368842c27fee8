import type { ArticleResult } from '@broadsheet/sdk';
import { draw, isScreen, paint, type Terminal, write } from '../terminal.ts';

/** Shows how far a batch is, on standard error. */
export interface Progress {
  /** Takes notice of a result. */
  readonly add: (result: ArticleResult) => Promise<void>;
  /** Says how it ended. */
  readonly end: () => Promise<void>;
  /** Results without an article so far. */
  readonly failed: () => number;
}

/** How progress is shown. */
export interface ProgressOptions {
  /** How many results are expected; absent where nobody knows. */
  readonly count?: number | undefined;
  /** Whether only failures are shown. */
  readonly isQuiet: boolean;
}

const widthOfBar = 24;
const clearLine = '\r\u001B[K';

/** Makes a bar that is drawn over itself on a screen, and a line for each result elsewhere. Failures are always shown. */
export function createProgress({ stderr, env }: Terminal, { count, isQuiet }: ProgressOptions): Progress {
  const isDrawn = isScreen(stderr, env) && !isQuiet;
  let got = 0;
  let failed = 0;
  const tally = () => `${got + failed}${count === undefined ? '' : `/${count}`}`;
  const bar = () => {
    const filled = Math.round(widthOfBar * Math.min((got + failed) / (count ?? Infinity), 1));
    const drawn = count === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(widthOfBar - filled)} `;
    return `${paint(drawn, 'green', stderr, env)}${tally()}${failed === 0 ? '' : `, ${failed} failed`}`;
  };
  const line = (result: ArticleResult) => {
    if (!result.ok) return `${tally()} failed ${result.error.message}\n`;
    return isQuiet || isDrawn ? '' : `${tally()} got ${result.url ?? result.article.headline}\n`;
  };
  return {
    add: async (result) => {
      if (result.ok) got += 1;
      else failed += 1;
      if (isDrawn) await draw(stderr, clearLine);
      await write(stderr, line(result));
      if (isDrawn) await draw(stderr, bar());
    },
    end: async () => {
      if (isDrawn) await draw(stderr, clearLine);
      if (!isQuiet) await write(stderr, `${got} got, ${failed} failed\n`);
    },
    failed: () => failed,
  };
}
