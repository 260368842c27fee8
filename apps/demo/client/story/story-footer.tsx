import type { Article } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Icon } from '../app/icons.tsx';
import { Traced } from '../trace/traced.tsx';
import { CorrectionNote } from './blocks/correction-note.tsx';

/** What stands after the text: notes that the text does not hold, tags, and where the story is from. */
export function StoryFooter({ article }: { readonly article: Article }): ReactNode {
  const notes = article.corrections.filter(({ blockId }) => blockId === undefined);
  return (
    <footer className="mt-10 font-sans text-base leading-relaxed">
      {notes.length > 0 && (
        <Traced pointer="/corrections" as="div" className="mb-8 grid gap-4">
          {notes.map(({ kind, text, date }) => (
            <CorrectionNote key={text} kind={kind} note={[{ type: 'text', value: text }]} date={date} />
          ))}
        </Traced>
      )}
      <Tags article={article} />
      <Source article={article} />
    </footer>
  );
}

function Tags({ article: { tags, inLanguage } }: { readonly article: Article }): ReactNode {
  if (tags.length === 0) return null;
  return (
    <Traced pointer="/tags" as="div">
      <ul className="flex flex-wrap gap-2" aria-label="Tags" lang={inLanguage}>
        {tags.map(({ name }) => (
          <li key={name} className="rounded-xs bg-surface px-2 py-0.5 text-[0.92rem] text-soft">
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Traced>
  );
}

function Source({ article }: { readonly article: Article }): ReactNode {
  const { publisher, rights } = article;
  const address = article.canonicalUrl ?? article.url;
  return (
    <div className="mt-5 border-t border-rule pt-4 text-[0.93rem] text-soft" lang="en" dir="ltr">
      {publisher !== undefined && (
        <p>
          Published by{' '}
          <Traced pointer="/publisher" className="font-semibold">
            {publisher.name}
          </Traced>
        </p>
      )}
      {rights.copyrightNotice !== undefined && (
        <Traced pointer="/rights" as="p">
          {rights.copyrightNotice}
        </Traced>
      )}
      {address !== undefined && (
        <p className="mt-1">
          <a href={address} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1.5">
            Read it at {new URL(address).host}
            <Icon name="out" className="size-4" />
          </a>
        </p>
      )}
    </div>
  );
}
