import { useEffect } from 'react';
import { shortcutOf, type ShortcutName } from './shortcuts.ts';

/** What a screen does when a key is pressed. */
export type ShortcutHandlers = Partial<Record<ShortcutName, () => void>>;

/** Handles the keys of a screen while it is shown. Keys typed into a field, or with Ctrl, Alt or Meta, are left alone. */
export function useShortcuts(handlers: ShortcutHandlers): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event)) return;
      const name = shortcutOf(event.key);
      const handle = name === undefined ? undefined : handlers[name];
      if (handle === undefined) return;
      event.preventDefault();
      handle();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [handlers]);
}

/** A field takes every key; a link, a button, a menu or a dialog takes Enter and its own keys. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null)
    return true;
  return key === 'Enter' && target.closest('a, button, summary') !== null;
}
