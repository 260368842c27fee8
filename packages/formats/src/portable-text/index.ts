export type { Loss, LossReason } from '../losses/loss.ts';
export type {
  PortableTextCell,
  PortableTextFile,
  PortableTextLine,
  PortableTextMarkDef,
  PortableTextMedia,
  PortableTextNode,
  PortableTextRow,
  PortableTextSpan,
} from './portable-text.ts';
export { type PortableTextWithLosses, toPortableText, toPortableTextWithLosses } from './to-portable-text.ts';
