import { describe, expect, test } from 'vitest';
import { scanHtml } from '../../../document/scan-html.ts';
import { defaultExtractLimits } from '../../../extract-options.ts';
import { nameKey } from '../../name-key.ts';
import type { BlockLabel } from '../labelled-block.ts';
import { segmentBlocks } from '../segment-blocks.ts';
import { sumBlocks } from '../tree-sums.ts';
import { labelSteps } from './label-steps.ts';

const prose = 'The tram will run along the quay from spring, the council said, if the bridge holds.';

interface Case {
  readonly step: keyof typeof labelSteps;
  readonly name: string;
  readonly html: string;
  /** Labels before and after the step, block by block. */
  readonly before: readonly BlockLabel[];
  readonly after: readonly BlockLabel[];
  readonly names?: readonly string[];
}

const cases: readonly Case[] = [
  {
    step: 'keep-headings',
    name: 'keeps a heading between two parts',
    html: `<p>${prose}</p><h2>What next</h2><p>${prose}</p>`,
    before: ['body', 'outside-story', 'body'],
    after: ['body', 'body', 'body'],
  },
  {
    step: 'keep-headings',
    name: 'leaves a line that is no heading',
    html: `<p>${prose}</p><div>What next</div><p>${prose}</p>`,
    before: ['body', 'outside-story', 'body'],
    after: ['body', 'outside-story', 'body'],
  },
  {
    step: 'keep-headings',
    name: 'leaves a heading over what was left out',
    html: `<p>${prose}</p><h2>More from the quay</h2><p>${prose}</p>`,
    before: ['body', 'outside-story', 'related'],
    after: ['body', 'outside-story', 'related'],
  },
  {
    step: 'drop-last-headings',
    name: 'leaves out headings behind the last text',
    html: `<h2>The bridge</h2><p>${prose}</p><h2>More from the quay</h2><p>${prose}</p>`,
    before: ['body', 'body', 'body', 'related'],
    after: ['body', 'body', 'outside-story', 'related'],
  },
  {
    step: 'drop-signatures',
    name: 'takes names above and below the text for a byline',
    html: `<p>By Ines Corrado</p><p>${prose}</p><p>Ines Corrado, Tobias Hale</p>`,
    before: ['body', 'body', 'body'],
    after: ['byline', 'body', 'byline'],
    names: ['Ines Corrado', 'Tobias Hale'],
  },
  {
    step: 'drop-signatures',
    name: 'leaves text about a maker, and names between the text',
    html: `<p>${prose}</p><p>Ines Corrado</p><p>${prose}</p><p>Ines Corrado was born on the quay.</p>`,
    before: ['body', 'body', 'body', 'body'],
    after: ['body', 'body', 'body', 'body'],
    names: ['Ines Corrado'],
  },
  {
    step: 'drop-sign-offs',
    name: 'leaves out sources, agencies and rights at the end',
    html: `<p>Source: the council</p><p>${prose}</p><p>Quelle: Hafenamt</p><p>(AFP/dpa)</p><p>© Northlight 2026</p>`,
    before: ['body', 'body', 'body', 'body', 'body'],
    after: ['body', 'body', 'sign-off', 'sign-off', 'sign-off'],
  },
  {
    step: 'drop-sign-offs',
    name: 'keeps who worked on the story',
    html: `<p>${prose}</p><p>Reporting by Ines Corrado; editing by Tobias Hale</p>`,
    before: ['body', 'body'],
    after: ['body', 'body'],
  },
];

describe('labelSteps', () => {
  test.each(cases)('$step $name', ({ step, html, before, after, names = [] }) => {
    const document = scanHtml(html, defaultExtractLimits);
    const blocks = segmentBlocks(document);
    const labels = [...before];
    const place = {
      scores: new Float64Array(blocks.length),
      headline: -1,
      first: 0,
      last: blocks.length - 1,
      beginning: 0,
    };
    const facts = {
      document,
      blocks,
      zones: [],
      labels: [],
      story: 0,
      structuredText: '',
      updates: [],
      names: names.map(nameKey),
      without: new Set<string>(),
      sums: sumBlocks(document, blocks),
    };
    labelSteps[step]({ facts, place, labels });
    expect(labels).toEqual(after);
  });
});
