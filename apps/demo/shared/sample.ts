import type { InputKind } from './input-kind.ts';

/** Something to try in the box for pasting. */
export interface Sample {
  /** What it is, in a few words. */
  readonly label: string;
  /** What the box makes of it, in a sentence. */
  readonly note: string;
  /** What the box will take it for. */
  readonly kind: InputKind;
  /** Whether it becomes a story, or shows how a failure is told. */
  readonly outcome: 'story' | 'failure';
  /** What is pasted. */
  readonly input: string;
}
