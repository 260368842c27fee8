import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import type { Theme } from './use-theme.ts';

/** The bar over every screen: the way home, the ways to bring stories in, the colours and the keys. */
export function TopBar({ theme, onToggleTheme, onShowKeys }: TopBarProps): ReactNode {
  return (
    <header className="no-print border-b border-rule">
      <div className="shell flex h-13 items-center gap-1">
        <Link
          to="/"
          className="-ms-1 flex items-center gap-2 px-1 py-1 font-semibold tracking-tight"
          aria-label="Broadsheet, front page"
        >
          <Mark />
          Broadsheet
        </Link>
        <nav aria-label="Main" className="ms-auto flex items-center">
          <Link to="/sites" className="bar-link" activeProps={{ 'aria-current': 'page' }}>
            <Icon name="add" className="size-4.5" />
            <span className="max-sm:sr-only">Add a site</span>
          </Link>
          <Link to="/paste" className="bar-link" activeProps={{ 'aria-current': 'page' }}>
            <Icon name="paste" className="size-4.5" />
            <span className="max-sm:sr-only">Paste</span>
          </Link>
        </nav>
        <button
          type="button"
          className="icon-button"
          onClick={onToggleTheme}
          aria-label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <button type="button" className="icon-button max-sm:hidden" onClick={onShowKeys} aria-label="Keys">
          <Icon name="keyboard" />
        </button>
      </div>
    </header>
  );
}

interface TopBarProps {
  /** Colours in use. */
  readonly theme: Theme;
  /** Changes to the other colours. */
  readonly onToggleTheme: () => void;
  /** Shows the list of keys. */
  readonly onShowKeys: () => void;
}

function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
      <path d="M2.5 4h15M2.5 8.2h8.6M2.5 12.2h8.6M2.5 16.2h8.6" />
      <path d="M15.5 8v8.4" className="stroke-accent" strokeWidth="4" />
    </svg>
  );
}
