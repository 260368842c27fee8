import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { FrontPage } from '../../shared/front-page.ts';
import { toFailure } from '../failures/to-failure.ts';
import { isSameSource, type AddedSource } from '../sites/added-sources.ts';
import { fetchSource } from './api-client.ts';

/** Sites are asked again after this time, when the front page is opened anew. */
const keptMs = 300_000;

const kept = new Map<string, { readonly front: Promise<FrontPage>; readonly askedAt: number }>();

/** What came of a source; neither stories nor a failure while it is being read. */
export interface SourceFront {
  /** The source. */
  readonly source: AddedSource;
  /** Its stories. */
  readonly front?: FrontPage;
  /** Why it could not be read. */
  readonly failure?: Failure;
}

/** The stories of the sources that the visitor has added, each as soon as it is there. */
export function useSourceFronts(sources: readonly AddedSource[]): readonly SourceFront[] {
  const [done, setDone] = useState<readonly SourceFront[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const add = (result: SourceFront): void => {
      if (!isCurrent) return;
      setDone((before) => [...before.filter(({ source }) => !isSameSource(source, result.source)), result]);
    };
    for (const source of sources) {
      openSource(source).then(
        (front) => add({ source, front }),
        (error: unknown) => add({ source, failure: toFailure(error) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [sources]);
  return sources.map((source) => done.find((result) => isSameSource(result.source, source)) ?? { source });
}

function openSource({ kind, url }: AddedSource): Promise<FrontPage> {
  const key = `${kind} ${url}`;
  const known = kept.get(key);
  if (known !== undefined && Date.now() - known.askedAt < keptMs) return known.front;
  const front = fetchSource(kind, url);
  kept.set(key, { front, askedAt: Date.now() });
  front.catch(() => kept.delete(key));
  return front;
}
