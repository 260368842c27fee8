import type { Article } from '@broadsheet/core/model';
import { type FormatName, formats, type Loss } from '@broadsheet/formats';
import { useMemo, useState, type ReactNode } from 'react';
import { CopyText } from './copy-text.tsx';

/** The formats, in the order of the list. */
const names: readonly (readonly [name: FormatName, label: string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['text', 'Plain text'],
  ['json-ld', 'JSON-LD'],
  ['ninjs', 'ninjs 3.1'],
  ['ans', 'ANS'],
  ['portable-text', 'Portable Text'],
  ['json-feed-item', 'JSON Feed item'],
  ['mdast', 'mdast'],
  ['hast', 'hast'],
];

/** The article in each format, and what that format cannot hold of it. */
export function FormatList({ article }: { readonly article: Article }): ReactNode {
  return (
    <ul>
      {names.map(([name, label]) => (
        <FormatItem key={name} name={name} label={label} article={article} />
      ))}
    </ul>
  );
}

interface FormatItemProps {
  readonly name: FormatName;
  readonly label: string;
  readonly article: Article;
}

function FormatItem({ name, label, article }: FormatItemProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const losses = useMemo(() => formats[name].losses(article), [name, article]);
  return (
    <li>
      <details className="evidence" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span className="font-semibold">{label}</span>
          <span className={losses.length === 0 ? 'text-good' : 'text-soft'}>{describeLosses(losses.length)}</span>
        </summary>
        {isOpen && <FormatDetails name={name} article={article} losses={losses} />}
      </details>
    </li>
  );
}

function describeLosses(count: number): string {
  if (count === 0) return 'nothing lost';
  return count === 1 ? 'one loss' : `${count} losses`;
}

function FormatDetails({ name, article, losses }: Omit<FormatItemProps, 'label'> & FormatLosses): ReactNode {
  const text = useMemo(() => formats[name].convert(article), [name, article]);
  return (
    <div className="px-5 pt-1 pb-5">
      <LossList losses={losses} />
      <CopyText text={text} label="Copy it" />
      <pre className="json mt-3 max-h-96 overflow-y-auto border border-rule p-3" tabIndex={0} aria-label="The text">
        {text}
      </pre>
    </div>
  );
}

/** Fields without a place in the format are named in one line. */
function LossList({ losses }: FormatLosses): ReactNode {
  const fields = losses.filter(({ reason, pointer }) => reason === 'property' && pointer.lastIndexOf('/') === 0);
  const others = losses.filter((loss) => !fields.includes(loss));
  if (losses.length === 0) return null;
  return (
    <ul className="mb-4 divide-y divide-rule border-y border-rule">
      {fields.length > 0 && (
        <li className="py-2">
          <p>No place for these fields, or for all of them:</p>
          <p className="rule-name text-soft">{fields.map(({ pointer }) => pointer.slice(1)).join(', ')}</p>
        </li>
      )}
      {others.map(({ pointer, message, reason }) => (
        <li key={`${pointer} ${reason} ${message}`} className="py-2">
          <p>{message}</p>
          <p className="rule-name text-faint">{pointer}</p>
        </li>
      ))}
    </ul>
  );
}

interface FormatLosses {
  readonly losses: readonly Loss[];
}
