import { useMemo, type ReactNode } from 'react';
import { CopyText } from './copy-text.tsx';
import { tokenizeJson } from './tokenize-json.ts';

/** The article as JSON. */
export function JsonView({ value }: { readonly value: unknown }): ReactNode {
  const text = useMemo(() => JSON.stringify(value, null, 2), [value]);
  return (
    <div className="px-5 py-4">
      <CopyText text={text} label="Copy the JSON" />
      <pre className="json mt-3" tabIndex={0} role="region" aria-label="The article as JSON">
        {tokenizeJson(text).map(({ kind, text: part }, index) => (
          <span key={index} className={kind === 'plain' ? undefined : `json-${kind}`}>
            {part}
          </span>
        ))}
      </pre>
    </div>
  );
}
