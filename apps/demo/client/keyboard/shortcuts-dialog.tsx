import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Icon } from '../app/icons.tsx';
import { shortcutNames, shortcuts } from './shortcuts.ts';

const places = ['front page', 'story', 'everywhere'] as const;

/** The list of keys, over the page. */
export function ShortcutsDialog({ open, onOpenChange }: ShortcutsDialogProps): ReactNode {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="popup fixed start-1/2 top-[12vh] z-50 max-h-[76vh] w-[min(27rem,calc(100vw-2rem))] -translate-x-1/2 overflow-y-auto px-6 py-5">
          <div className="flex items-center justify-between">
            <Dialog.Title className="font-serif text-2xl font-semibold">Keys</Dialog.Title>
            <Dialog.Close className="icon-button -me-2" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {places.map((place) => (
            <ShortcutList key={place} place={place} />
          ))}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface ShortcutsDialogProps {
  /** Whether it is shown. */
  readonly open: boolean;
  /** Told when the reader closes it. */
  readonly onOpenChange: (open: boolean) => void;
}

function ShortcutList({ place }: { readonly place: (typeof places)[number] }): ReactNode {
  return (
    <section className="mt-4">
      <h3 className="text-sm font-semibold text-accent first-letter:uppercase">{place}</h3>
      <dl className="mt-1 divide-y divide-rule">
        {shortcutNames
          .filter((name) => shortcuts[name].where === place)
          .map((name) => (
            <div key={name} className="flex items-center justify-between py-1.5">
              <dt>{shortcuts[name].label}</dt>
              <dd className="flex gap-1.5">
                {shortcuts[name].keys.map((key) => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
