import type { PublisherRules } from '../publisher-rules.ts';
import { dagbladet } from './dagbladet.ts';
import { taipeiTimes } from './taipei-times.ts';

/** The publishers that come with rules: only those whose pages cannot be read right without. */
export const publishers: readonly PublisherRules[] = [
  // One line each, in alphabetical order.
  dagbladet,
  taipeiTimes,
];
