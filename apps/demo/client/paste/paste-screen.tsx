import { useLoaderData } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Sample } from '../../shared/sample.ts';
import { ScreenTitle } from '../app/screen-title.tsx';
import { FailureNotice } from '../failures/failure-notice.tsx';
import { PasteBox } from './paste-box.tsx';
import { SampleList } from './sample-list.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePaste } from './use-paste.ts';

/** The screen with the box for pasting anything. */
export function PasteScreen(): ReactNode {
  const samples = useLoaderData({ from: '/paste' });
  const [input, setInput] = useState('');
  const { isReading, failure, submit, clear } = usePaste();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => fieldRef.current?.focus({ preventScroll: true }), []);
  const change = useCallback(
    (next: string): void => {
      setInput(next);
      clear();
    },
    [clear],
  );
  const isOver = useFileDrop(change);
  const choose = (sample: Sample): void => {
    setInput(sample.input);
    submit(sample.input);
    scrollTo({ top: 0 });
  };
  return (
    <main id="content" className="shell max-w-[58rem] pt-10 pb-24 lg:pt-14">
      <ScreenTitle>Paste a story</ScreenTitle>
      <h1 className="screen-headline">Paste anything</h1>
      <p className="screen-lead">
        A news story in whatever form you have it. It comes back as one typed article, with the reason for every field.
      </p>
      <div className="mt-7" data-dropping={isOver ? '' : undefined}>
        <PasteBox
          input={input}
          isReading={isReading}
          onInput={change}
          onSubmit={() => submit(input)}
          fieldRef={fieldRef}
        />
      </div>
      {failure !== undefined && (
        <div className="mt-5">
          <FailureNotice failure={failure} />
        </div>
      )}
      <div className="mt-12 grid gap-x-12 gap-y-10 sm:grid-cols-2">
        <SampleList
          title="Try one of these"
          samples={samples.filter(({ outcome }) => outcome === 'story')}
          onChoose={choose}
        />
        <SampleList
          title="And what is no story"
          samples={samples.filter(({ outcome }) => outcome === 'failure')}
          onChoose={choose}
        />
      </div>
    </main>
  );
}
