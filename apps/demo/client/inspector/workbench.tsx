import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Story } from '../../shared/story.ts';
import { FailureNotice } from '../failures/failure-notice.tsx';
import { OriginalFrame } from '../original/original-frame.tsx';
import { useOriginal } from '../original/use-original.ts';
import { isSameTrace, type Trace } from '../trace/trace.ts';
import { FormSwitch } from '../forms/form-switch.tsx';
import type { InspectorTab } from './inspector-tabs.ts';
import { Panel } from './panel.tsx';
import { TraceStrip } from './trace-strip.tsx';
import { useShownStory } from './use-shown-story.ts';

interface WorkbenchProps {
  /** The story that was opened. */
  readonly story: Story;
  /** Tab that is open. */
  readonly tab: InspectorTab;
  /** Told which tab to open; `undefined` closes the inspector. */
  readonly onTab: (tab: InspectorTab | undefined) => void;
}

/** How a story came to be: what it was read from on one side, what was made of it on the other. */
export function Workbench({ story: opened, tab, onTab }: WorkbenchProps): ReactNode {
  const shown = useShownStory(opened);
  const [trace, setTrace] = useState<Trace>();
  const onTrace = useCallback(
    (next: Trace | undefined) => setTrace((last) => (isSameTrace(next, last) ? last : next)),
    [],
  );
  const { story, asRead } = shown;
  const { removed } = asRead.extraction;
  const frameRef = useRef<HTMLIFrameElement>(null);
  const showsRemoved = tab === 'removed';
  const { onLoad, traced } = useOriginal({ frameRef, story, removed, trace, showsRemoved, onTrace });
  return (
    <section className="workbench" aria-label="Inspector" data-tab={tab}>
      <div className="original-pane">
        <FormSwitch shown={shown} />
        <OriginalFrame story={story} frameRef={frameRef} onLoad={onLoad} />
      </div>
      <div className="panel-pane">
        {shown.failure !== undefined && <FailureNotice failure={shown.failure} />}
        <Panel shown={shown} tab={tab} trace={trace} onTab={onTab} onTrace={onTrace} />
      </div>
      <TraceStrip
        account={{ ...story.extraction, removed }}
        trace={trace}
        traced={traced}
        onShow={() => onTab('original')}
      />
    </section>
  );
}
