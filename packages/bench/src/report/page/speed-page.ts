import type { SpeedResult } from '../../results/speed-result.ts';
import { speedReport } from '../speed-report.ts';
import { describeOrigin } from './describe-origin.ts';

const frontMatter = `---
title: Speed and size
description: What an article costs in time, memory and bytes, beside a bare parser and other extractors.
---

<!-- Written by "pnpm bench report"; changes by hand are lost. -->`;

/**
 * Writes a result of `bench speed` as a page of the documentation: Markdown with the front matter of Starlight. The same
 * result always gives the same page.
 */
export function speedPage(result: SpeedResult): string {
  return [
    frontMatter,
    `This page shows what an article costs. The figures were made on ${describeOrigin(result)}. What they must reach stands beside those that have a bar, whether they do or not. These commands make them, and then this page:`,
    '```sh\npnpm bench speed --data <folder> --systems readability-linkedom,readability-jsdom,defuddle,extractus --json speed.json\npnpm bench report --speed speed.json\n```',
    speedReport(result),
  ]
    .join('\n\n')
    .concat('\n');
}
