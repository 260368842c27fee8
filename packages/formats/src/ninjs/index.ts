export { ForeignDocumentError, type ForeignFormat } from '../errors/foreign-document-error.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export { fromNinjs } from './from-ninjs.ts';
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
