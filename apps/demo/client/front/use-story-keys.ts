import { useMemo, type RefObject } from 'react';
import { toggleRead } from '../unread/read-stories.ts';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';

/** Moves through the stories of a page by keys: j, k, o, m and /. The story that has the focus is the chosen one. */
export function useStoryKeys(searchRef: RefObject<HTMLInputElement | null>): void {
  const handlers = useMemo(
    () => ({
      next: () => focusStory(1),
      previous: () => focusStory(-1),
      open: () => focusedLink()?.click(),
      mark: () => {
        const url = focusedLink()?.dataset['storyLink'];
        if (url !== undefined) toggleRead(url);
      },
      search: () => searchRef.current?.focus(),
    }),
    [searchRef],
  );
  useShortcuts(handlers);
}

function storyLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-story-link]')];
}

function focusedLink(): HTMLElement | undefined {
  return storyLinks().find((link) => link === document.activeElement);
}

/** From no story, the first step goes to the first one. */
function focusStory(step: 1 | -1): void {
  const links = storyLinks();
  const current = links.findIndex((link) => link === document.activeElement);
  const target = links[current === -1 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)];
  target?.focus({ preventScroll: true });
  target?.closest('.card')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
