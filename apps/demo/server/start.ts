import { clientFolder } from './client-folder.ts';
import { runDemo } from './run-demo.ts';

await runDemo({ clientFolder });
