import { compareSets } from './compare-multisets.ts';
import type { Counts } from './counts.ts';
import { plainLine } from './plain-line.ts';

/** Compares topics as sets of lines, without regard to case. */
export function compareTopics(truth: readonly string[], found: readonly string[]): Counts {
  return compareSets(truth.map(topicKey), found.map(topicKey));
}

function topicKey(topic: string): string {
  return plainLine(topic).toLowerCase();
}
