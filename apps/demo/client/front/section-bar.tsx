import type { ReactNode, RefObject } from 'react';
import { Icon } from '../app/icons.tsx';
import type { StoryFilter } from './filter-stories.ts';
import { SectionTab } from './section-tab.tsx';

interface SectionBarProps {
  /** Sections, in order. */
  readonly sections: readonly string[];
  /** How many stories were not read. */
  readonly unreadCount: number;
  /** What is looked for. */
  readonly filter: StoryFilter;
  /** Told what the reader looks for now. */
  readonly onFilter: (filter: StoryFilter) => void;
  /** The field for searching, for the key that goes to it. */
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The sections, and the box for searching. */
export function SectionBar({ sections, unreadCount, filter, onFilter, searchRef }: SectionBarProps): ReactNode {
  const choose = (section: string | undefined): void => onFilter({ ...filter, section });
  return (
    <div className="section-bar">
      <div role="group" aria-label="Sections" className="section-tabs">
        <SectionTab label="All stories" isChosen={filter.section === undefined} onChoose={() => choose(undefined)} />
        {sections.map((section) => (
          <SectionTab
            key={section}
            label={section}
            isChosen={filter.section === section}
            onChoose={() => choose(section)}
          />
        ))}
      </div>
      <SectionTab
        label="Unread"
        count={unreadCount}
        isChosen={filter.show === 'unread'}
        onChoose={() => onFilter({ ...filter, show: filter.show === 'unread' ? undefined : 'unread' })}
      />
      <search className="flex items-center max-sm:w-full max-sm:border-t max-sm:border-rule">
        <label className="flex w-full items-center gap-2 text-soft focus-within:text-ink">
          <Icon name="search" className="size-4.5" />
          <span className="sr-only">Search the stories</span>
          <input
            ref={searchRef}
            type="search"
            value={filter.q ?? ''}
            onChange={(event) => onFilter({ ...filter, q: event.target.value || undefined })}
            placeholder="Search"
            className="h-11 w-full bg-transparent text-ink placeholder:text-faint focus:outline-none sm:w-44"
          />
        </label>
      </search>
    </div>
  );
}
