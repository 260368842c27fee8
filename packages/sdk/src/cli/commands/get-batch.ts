import type { ArticlesOptions } from '@broadsheet/sdk';
import { createOutput } from '../batch/create-output.ts';
import { createProgress } from '../batch/create-progress.ts';
import { findItems } from '../batch/find-items.ts';
import type { Run } from '../command.ts';
import type { OptionValues } from '../parse-options.ts';
import { readLimit } from '../read-limit.ts';
import { isAddress } from '../read-place.ts';
import { withClient } from '../with-client.ts';

/** Gets many articles, and hands each on as soon as it is there. */
export const getBatch: Run = async ({ input, options }, terminal) => {
  const asked = readOptions(options);
  const output = await createOutput(options, terminal);
  return withClient(isAddress(input) ? input : undefined, options, async (client) => {
    const { items, count = asked.limit } = await findItems(input, terminal, { client, limit: asked.limit });
    const progress = createProgress(terminal, { count, isQuiet: options.quiet === true });
    try {
      for await (const result of client.articles(items, asked)) {
        if (result.ok) await output(result.article);
        await progress.add(result);
      }
    } finally {
      await progress.end();
    }
    return progress.failed() === 0 ? 'done' : 'incomplete';
  });
};

function readOptions({ since, until, limit, 'full-text': fullText = false }: OptionValues): ArticlesOptions {
  const most = readLimit(limit);
  return {
    fullText,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(most === undefined ? {} : { limit: most }),
  };
}
