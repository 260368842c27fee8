import type { ReactNode } from 'react';
import type { StoryFilter } from './filter-stories.ts';
import { SectionTab } from './section-tab.tsx';

interface PublicationBarProps {
  /** The publications, in order. */
  readonly publications: readonly string[];
  /** What is looked for. */
  readonly filter: StoryFilter;
  /** Told what the reader looks for now. */
  readonly onFilter: (filter: StoryFilter) => void;
}

/** The publications, to see the stories of one alone. */
export function PublicationBar({ publications, filter, onFilter }: PublicationBarProps): ReactNode {
  const choose = (publication: string | undefined): void => onFilter({ ...filter, publication, section: undefined });
  return (
    <div role="group" aria-label="Publishers" className="section-tabs border-b border-rule">
      <SectionTab
        label="All publishers"
        isChosen={filter.publication === undefined}
        onChoose={() => choose(undefined)}
      />
      {publications.map((publication) => (
        <SectionTab
          key={publication}
          label={publication}
          isChosen={filter.publication === publication}
          onChoose={() => choose(publication)}
        />
      ))}
    </div>
  );
}
