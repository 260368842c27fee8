export type { Loss, LossReason } from '../losses/loss.ts';
export type {
  NinjsAssociation,
  NinjsBody,
  NinjsConcept,
  NinjsInfoSource,
  NinjsItem,
  NinjsRendition,
  NinjsText,
} from './ninjs.ts';
export { type NinjsWithLosses, toNinjs, toNinjsWithLosses } from './to-ninjs.ts';
