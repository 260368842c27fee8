import { fileURLToPath } from 'node:url';

/** Folder of the built client, absolute. */
export const clientFolder = fileURLToPath(new URL('../dist/client', import.meta.url));
