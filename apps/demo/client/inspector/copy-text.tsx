import { useState, type ReactNode } from 'react';

interface CopyTextProps {
  /** What is copied. */
  readonly text: string;
  /** Words of the button. */
  readonly label: string;
}

/** A button that copies a text. */
export function CopyText({ text, label }: CopyTextProps): ReactNode {
  const [outcome, setOutcome] = useState(label);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser did not let the page copy'),
    );
  };
  return (
    <button type="button" className="button" onClick={copy}>
      {outcome}
    </button>
  );
}
