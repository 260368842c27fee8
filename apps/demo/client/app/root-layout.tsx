import { Outlet, useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { ShortcutsDialog } from '../keyboard/shortcuts-dialog.tsx';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { TopBar } from './top-bar.tsx';
import { useTheme } from './use-theme.ts';

/** What every screen stands in. */
export function RootLayout(): ReactNode {
  const [theme, toggleTheme] = useTheme();
  const [showsKeys, setShowsKeys] = useState(false);
  const navigate = useNavigate();
  const handlers = useMemo(
    () => ({
      back: () => void navigate({ to: '/' }),
      paste: () => void navigate({ to: '/paste' }),
      sites: () => void navigate({ to: '/sites' }),
      theme: toggleTheme,
      help: () => setShowsKeys(true),
    }),
    [navigate, toggleTheme],
  );
  useShortcuts(handlers);
  return (
    <>
      <a href="#content" className="skip-link">
        To the content
      </a>
      <TopBar theme={theme} onToggleTheme={toggleTheme} onShowKeys={() => setShowsKeys(true)} />
      <Outlet />
      <ShortcutsDialog open={showsKeys} onOpenChange={setShowsKeys} />
    </>
  );
}
