import { Menu } from '@base-ui/react/menu';
import type { Article } from '@broadsheet/core/model';
import { useState, type ReactNode } from 'react';
import { Icon } from '../app/icons.tsx';
import { copyArticle, copyFormats, type CopyFormat } from './copy-article.ts';

/** Copies the story in a format of the reader's choice. */
export function CopyMenu({ article }: { readonly article: Article }): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = (format: CopyFormat): void => {
    copyArticle(article, format).then(
      (characters) => setOutcome(`Copied as ${format.label}, ${characters.toLocaleString('en')} characters`),
      () => setOutcome('The browser did not let the page copy.'),
    );
  };
  return (
    <>
      <span role="status" className="text-[0.9rem] text-soft max-sm:sr-only">
        {outcome}
      </span>
      <Menu.Root>
        <Menu.Trigger className="button">
          <Icon name="copy" className="size-4.5" />
          Copy
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={6}>
            <Menu.Popup className="popup min-w-44 py-1.5 text-[0.95rem]">
              {copyFormats.map((format) => (
                <Menu.Item
                  key={format.label}
                  className="cursor-pointer px-4 py-1.5 outline-none data-highlighted:bg-surface"
                  onClick={() => copy(format)}
                >
                  {format.label}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
