import type { Diagnostic } from '@broadsheet/sdk';
import type { ReactNode } from 'react';

/** What the SDK noticed and the caller may want to know. */
export function NoteList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): ReactNode {
  if (diagnostics.length === 0) {
    return <p className="px-5 py-6 text-soft">Nothing to note: the source was read without a question.</p>;
  }
  return (
    <ul className="divide-y divide-rule">
      {diagnostics.map(({ code, severity, message, pointer }) => (
        <li key={`${code}${pointer ?? ''}${message}`} className="px-5 py-3.5">
          <p className="flex items-baseline justify-between gap-4">
            <span className={`font-semibold ${severity === 'warning' ? 'text-doubt' : ''}`}>
              {severity === 'warning' ? 'Worth a look' : 'For information'}
            </span>
            <span className="rule-name text-faint">{code}</span>
          </p>
          <p className="mt-0.5 break-words text-soft">{message}</p>
          {pointer !== undefined && <p className="rule-name mt-0.5 text-faint">{pointer}</p>}
        </li>
      ))}
    </ul>
  );
}
