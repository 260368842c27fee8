import type { Removed } from '@broadsheet/sdk';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Story } from '../../shared/story.ts';
import { isSameTrace, type Trace } from '../trace/trace.ts';
import { markRanges, prepareMarks, showRange } from './mark-original.ts';
import { openOriginal, type OpenOriginal, type TracedOriginal } from './open-original.ts';

/** The frame's document, once it is there. */
export interface OriginalState {
  /** Told when the frame has loaded. */
  readonly onLoad: () => void;
  /** What the reader points at, as it stands in the original; absent while it has not loaded. */
  readonly traced: TracedOriginal | undefined;
}

interface OriginalOptions {
  /** The frame. */
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  /** The story as it is shown. */
  readonly story: Story;
  /** All parts that were removed when it was read. */
  readonly removed: readonly Removed[];
  /** What the reader points at. */
  readonly trace: Trace | undefined;
  /** Whether the parts that were removed are marked. */
  readonly showsRemoved: boolean;
  /** Told what the reader points at in the original. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** Opens the original in a frame, and marks in it what the reader points at. */
export function useOriginal({
  frameRef,
  story,
  removed,
  trace,
  showsRemoved,
  onTrace,
}: OriginalOptions): OriginalState {
  const { extraction: account, restored } = story;
  const [document, setDocument] = useState<Document>();
  const original = useMemo(
    () => (document === undefined ? undefined : openOriginal(document, { ...account, removed })),
    [document, account, removed],
  );
  usePointing(document, original, onTrace);
  useEffect(() => {
    if (document === undefined || original === undefined) return;
    const ranges = trace === undefined ? [] : original.find(trace).ranges;
    markRanges(document, 'traced', ranges);
    const [first] = ranges;
    if (first !== undefined) showRange(document, first);
  }, [document, original, trace]);
  useEffect(() => {
    if (document === undefined || original === undefined) return;
    markRanges(document, 'removed', showsRemoved ? original.findRemoved(restored) : []);
  }, [document, original, showsRemoved, restored]);
  const onLoad = (): void => {
    const loaded = frameRef.current?.contentDocument ?? undefined;
    if (loaded !== undefined) prepareMarks(loaded);
    setDocument(loaded);
  };
  return { onLoad, traced: trace === undefined ? undefined : original?.find(trace) };
}

/** Follows the pointer in the original. Its links lead nowhere. */
function usePointing(
  document: Document | undefined,
  original: OpenOriginal | undefined,
  onTrace: (trace: Trace | undefined) => void,
): void {
  useEffect(() => {
    if (document === undefined || original === undefined) return;
    let last: Trace | undefined;
    const onMove = ({ clientX, clientY }: MouseEvent): void => {
      const trace = original.at(clientX, clientY);
      if (isSameTrace(trace, last)) return;
      last = trace;
      onTrace(trace);
    };
    const view = document.defaultView;
    const onClick = (event: Event): void => {
      const { target } = event;
      if (view !== null && target instanceof view.Element && target.closest('a, area') !== null) event.preventDefault();
    };
    document.addEventListener('mousemove', onMove);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('mousemove', onMove);
      document.removeEventListener('click', onClick);
    };
  }, [document, original, onTrace]);
}
