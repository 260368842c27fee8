import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { readFile } from './use-file-drop.ts';
import { detectInputKind } from '../../shared/input-kind.ts';
import { inputKindTexts } from './input-kind-texts.ts';

interface PasteBoxProps {
  /** What is in the box. */
  readonly input: string;
  /** Whether something is being read. */
  readonly isReading: boolean;
  /** Told what is in the box now. */
  readonly onInput: (input: string) => void;
  /** Told to read it. */
  readonly onSubmit: () => void;
  /** The field. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** One box for everything: it says what it takes its content for. */
export function PasteBox({ input, isReading, onInput, onSubmit, fieldRef }: PasteBoxProps): ReactNode {
  const kind = detectInputKind(input);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || kind === 'url')) {
      event.preventDefault();
      onSubmit();
    }
  };
  return (
    <form
      className="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor="paste" className="sr-only">
        An address, HTML, a feed, JSON or plain text
      </label>
      <textarea
        id="paste"
        ref={fieldRef}
        value={input}
        rows={input.includes('\n') || input.length > 300 ? 12 : 4}
        spellCheck={false}
        placeholder="https://…, the source of a page, or the words of a story"
        className={kind === 'html' || kind === 'feed' || kind === 'json' ? 'font-mono !text-[0.86rem]' : 'font-serif'}
        onChange={(event) => onInput(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-rule px-4 py-3">
        <p role="status" className="text-[0.95rem] text-soft">
          {kind === undefined ? (
            'Paste, type, or drop a file anywhere.'
          ) : (
            <>
              Taken for <strong className="font-semibold text-ink">{inputKindTexts[kind]}</strong>
              {input.length > 200 && `, ${input.length.toLocaleString('en')} characters`}
            </>
          )}
        </p>
        <label className="button file-button ms-auto">
          Choose a file
          <input
            type="file"
            accept=".html,.htm,.xml,.rss,.atom,.json,.jsonld,.txt,.md,text/*"
            className="sr-only"
            onChange={({ target }) => readFile(target.files, onInput)}
          />
        </label>
        <button type="submit" className="button button-primary" disabled={kind === undefined || isReading}>
          {isReading ? 'Reading…' : 'Read it'}
        </button>
      </div>
    </form>
  );
}
