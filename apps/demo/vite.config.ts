import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  root: 'client',
  plugins: [react(), tailwind()],
  // While developing, the packages are read from their source; a build takes what they publish.
  ...(command === 'serve'
    ? { resolve: { conditions: ['@broadsheet/source', 'module', 'browser', 'development'] } }
    : {}),
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Inlined files would be data: addresses, which the content-security policy does not let fonts and scripts use.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Libraries in files of their own: a browser keeps them when the client changes.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[/\\](?:react|react-dom|scheduler)[/\\]/ },
            { name: 'interface', test: /node_modules[/\\]@(?:base-ui|floating-ui|tanstack)[/\\]/ },
          ],
        },
      },
    },
  },
}));
