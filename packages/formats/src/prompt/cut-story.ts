import { cleanCode } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';
import type { Passage } from './passages.ts';
import type { PromptOptions } from './prompt-options.ts';
import { markerOf } from './prompt-index.ts';

/** What of an article is written. */
interface CutStory {
  readonly text: string;
  readonly written: readonly Passage[];
  readonly left: readonly Passage[];
}

/** Passages that are not parted, and how they are written. */
interface Unit {
  readonly passages: readonly Passage[];
  readonly text: string;
}

/**
 * The lines of the header that fit, then as many units of the story as fit behind them. Each unit is measured for
 * itself, so that a measure that takes long is taken once a unit; the whole is measured last, since parts need not add up.
 */
export function cutStory(
  header: readonly string[],
  groups: readonly (readonly Passage[])[],
  { budget, measure = (text) => text.length }: PromptOptions,
  losses: LossLog,
): CutStory {
  const head = header.reduce((text, line) => (measure(text + line) <= budget ? text + line : text), '');
  const units = groups.map((passages) => ({
    passages,
    text: passages.map((passage) => passageLine(passage, losses)).join(''),
  }));
  const textOf = (count: number) =>
    head +
    units
      .slice(0, count)
      .map(({ text }) => text)
      .join('');
  let count = fittingUnits(units, budget - measure(head), measure);
  while (count > 0 && (isBareHeading(units, count) || measure(textOf(count)) > budget)) {
    count -= 1;
  }
  return {
    text: textOf(count),
    written: passagesOf(units.slice(0, count)),
    left: passagesOf(units.slice(count)),
  };
}

/** A passage behind its marker. Its further lines are indented, so that none begins with a marker. */
function passageLine({ block, number, pointer, text }: Passage, losses: LossLog): string {
  const heading = block.type === 'heading' ? '## ' : '';
  const words = cleanCode(text, pointer, losses)
    .trim()
    .replace(/(?<!\s)\s*\n/g, '\n    ');
  return `\n${markerOf(number)} ${heading}${words}\n`;
}

function passagesOf(units: readonly Unit[]): readonly Passage[] {
  return units.flatMap(({ passages }) => passages);
}

function fittingUnits(units: readonly Unit[], budget: number, measure: (text: string) => number): number {
  let rest = budget;
  for (const [index, { text }] of units.entries()) {
    rest -= measure(text);
    if (rest < 0) {
      return index;
    }
  }
  return units.length;
}

/** Whether the story would be cut right behind a heading. */
function isBareHeading(units: readonly Unit[], count: number): boolean {
  return count < units.length && units[count - 1]?.passages.at(-1)?.block.type === 'heading';
}
