import type { PublisherRules } from '../publisher-rules.ts';
import { dagbladet } from './dagbladet.ts';
import { taipeiTimes } from './taipei-times.ts';

/** The publishers that come with rules, one line each: only those whose pages cannot be read right without. */
export const publishers: readonly PublisherRules[] = [
  dagbladet,
  taipeiTimes,
  // A new publisher goes above this line, in order of names.
];
