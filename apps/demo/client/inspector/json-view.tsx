import { useMemo, useState, type ReactNode } from 'react';
import { tokenizeJson } from './tokenize-json.ts';

/** The article as JSON. */
export function JsonView({ value }: { readonly value: unknown }): ReactNode {
  const text = useMemo(() => JSON.stringify(value, null, 2), [value]);
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="px-5 py-4">
      <button
        type="button"
        className="button mb-3"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
      >
        {isCopied ? 'Copied' : 'Copy the JSON'}
      </button>
      <pre className="json" tabIndex={0} role="region" aria-label="The article as JSON">
        {tokenizeJson(text).map(({ kind, text: part }, index) => (
          <span key={index} className={kind === 'plain' ? undefined : `json-${kind}`}>
            {part}
          </span>
        ))}
      </pre>
    </div>
  );
}
