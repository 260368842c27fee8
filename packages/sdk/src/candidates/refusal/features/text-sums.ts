import type { Document } from '../../../document/document.ts';
import { tagNumber, tagSet } from '../../../document/tag.ts';
import type { BlockLabel, LabelledBlock } from '../../blocks/labelled-block.ts';
import { countDigits } from '../../blocks/count-digits.ts';
import { endsSentence } from '../../blocks/features/ends-sentence.ts';
import { isProse } from '../../blocks/prose.ts';
import { isBuyLine } from './buy-words.ts';

/** Sums over the visible runs of text of a page, all zero. Names that begin with `story` count its story alone. */
function emptySums() {
  return {
    blocks: 0,
    weight: 0,
    linkCharacters: 0,
    linkBlocks: 0,
    linkBlocksBefore: 0,
    linkBlocksAfter: 0,
    shortBlocks: 0,
    prose: 0,
    proseBlocks: 0,
    headings: 0,
    linkedHeadings: 0,
    items: 0,
    linkedItems: 0,
    buttons: 0,
    prices: 0,
    buyLines: 0,
    questions: 0,
    dateLines: 0,
    blocksBefore: 0,
    story: 0,
    storyBlocks: 0,
    storyLinks: 0,
    storyProse: 0,
    storyProseBlocks: 0,
    storyLongBlocks: 0,
    storyHeadings: 0,
    storyItems: 0,
    storyCells: 0,
    storyCode: 0,
    storyQuestions: 0,
    storySentences: 0,
    storyPrices: 0,
    storyRuns: 0,
    storyLongestRun: 0,
    storyParents: 0,
    storyLargestParent: 0,
  };
}

type OpenSums = ReturnType<typeof emptySums>;

/** Sums over the visible runs of text of a page; weights are in characters of Latin. */
export interface TextSums extends Readonly<OpenSums> {
  /** Weight of the runs by their label. */
  readonly labels: ReadonlyMap<BlockLabel, number>;
}

const headings = tagSet('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
const cells = tagSet('td', 'th');
const itemTag = tagNumber('li');
const buttonTag = tagNumber('button');
const codeTag = tagNumber('pre');
const price = /[$€£¥₹₽₺₸]\s?\d|\d\s?[$€£¥₹₽₺₸]|\b(?:USD|EUR|GBP|CHF)\s?\d|\d\s?(?:EUR|CHF|zł|kr)(?!\p{L})/u;
const dateOrTime = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/u;
const questionMarks = '?？؟';

/** Longest run, in characters, that is a price, a date or a button; longer ones tell of them. */
const maxMarkCharacters = 60;
/** Weight below which a run is a label or a button. */
const shortWeight = 30;
/** Weight above which a run is a paragraph that tells something. */
const longWeight = 200;
/** Share of links above which a run is a link. */
const minLinkShare = 0.9;

/** What is asked of one run of text. */
interface Run {
  readonly block: LabelledBlock;
  readonly weight: number;
  /** Number of the tag of the element that holds it. */
  readonly tag: number;
  readonly isLink: boolean;
  readonly isHeading: boolean;
  /** Whether it is short enough to be a price, a date or a button. */
  readonly isMark: boolean;
  readonly isPrice: boolean;
  readonly isDate: boolean;
  readonly isQuestion: boolean;
}

/** Sums up the runs of text of a page in one pass. */
export function sumText(document: Document, blocks: readonly LabelledBlock[]): TextSums {
  const sums = emptySums();
  const labels = new Map<BlockLabel, number>();
  const parents = new Map<number, number>();
  let lengthOfRun = 0;
  for (const block of blocks) {
    const run = describeRun(document, block);
    labels.set(block.label, (labels.get(block.label) ?? 0) + run.weight);
    addRun(sums, run);
    if (block.label === 'body') {
      if (lengthOfRun === 0) sums.storyRuns++;
      lengthOfRun += run.weight;
      sums.storyLongestRun = Math.max(sums.storyLongestRun, lengthOfRun);
      const parent = document.parent[block.container] ?? 0;
      parents.set(parent, (parents.get(parent) ?? 0) + run.weight);
      addStoryRun(sums, run);
    } else lengthOfRun = 0;
  }
  sums.storyParents = parents.size;
  for (const weight of parents.values()) sums.storyLargestParent = Math.max(sums.storyLargestParent, weight);
  return { ...sums, labels };
}

function describeRun(document: Document, block: LabelledBlock): Run {
  const tag = document.tag[block.container] ?? 0;
  const isMark = block.text.length <= maxMarkCharacters;
  const hasDigit = isMark && countDigits(block.text) > 0;
  return {
    block,
    isMark,
    weight: block.weight,
    tag,
    isLink: block.linkCharacters >= block.text.length * minLinkShare,
    isHeading: headings[tag] === 1,
    isPrice: hasDigit && price.test(block.text),
    isDate: hasDigit && dateOrTime.test(block.text),
    isQuestion: block.text !== '' && questionMarks.includes(block.text.charAt(block.text.length - 1)),
  };
}

function addRun(sums: OpenSums, run: Run): void {
  const { block, weight, tag, isLink, isHeading } = run;
  sums.blocks++;
  sums.weight += weight;
  sums.linkCharacters += block.linkCharacters;
  sums.linkBlocks += Number(isLink);
  sums.shortBlocks += Number(weight < shortWeight);
  sums.headings += Number(isHeading);
  sums.linkedHeadings += Number(isHeading && isLink);
  sums.items += Number(tag === itemTag);
  sums.linkedItems += Number(tag === itemTag && isLink);
  sums.buttons += Number(tag === buttonTag);
  sums.prices += Number(run.isPrice);
  sums.questions += Number(run.isQuestion);
  sums.dateLines += Number(run.isDate);
  sums.buyLines += Number(run.isMark && isBuyLine(block.text));
  sums.linkBlocksAfter += Number(isLink);
  if (sums.storyBlocks === 0 && block.label !== 'body') {
    sums.blocksBefore++;
    sums.linkBlocksBefore += Number(isLink);
  }
  if (isProse(block)) {
    sums.prose += weight;
    sums.proseBlocks++;
  }
}

function addStoryRun(sums: OpenSums, { block, weight, tag, isHeading, isPrice, isQuestion }: Run): void {
  sums.linkBlocksAfter = 0;
  sums.story += weight;
  sums.storyBlocks++;
  sums.storyLinks += block.linkCharacters;
  sums.storyLongBlocks += Number(weight > longWeight);
  sums.storyHeadings += Number(isHeading);
  sums.storyItems += Number(tag === itemTag);
  sums.storyCells += Number(cells[tag] === 1);
  sums.storyCode += Number(tag === codeTag);
  sums.storyQuestions += Number(isQuestion);
  sums.storySentences += Number(endsSentence(block.text));
  sums.storyPrices += Number(isPrice);
  if (isProse(block)) {
    sums.storyProse += weight;
    sums.storyProseBlocks++;
  }
}
