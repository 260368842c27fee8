import type { Command, CommandOption } from './command.ts';
import { enqueueCommand } from './enqueue-command.ts';
import { exportCommand } from './export-command.ts';
import { pauseCommand, resumeCommand } from './pause-commands.ts';
import { searchCommand } from './search-command.ts';
import { statusCommand } from './status-command.ts';
import { watchCommand } from './watch-command.ts';
import { workCommand } from './work-command.ts';

/** Every command by name. */
export const commands: Readonly<Record<string, Command>> = {
  work: workCommand,
  enqueue: enqueueCommand,
  watch: watchCommand,
  status: statusCommand,
  search: searchCommand,
  export: exportCommand,
  pause: pauseCommand,
  resume: resumeCommand,
};

/** Options of all commands. */
export const sharedOptions: Readonly<Record<string, CommandOption>> = {
  database: {
    type: 'string',
    value: 'where',
    help: 'a folder, or postgres://… ($BROADSHEET_DATABASE, else broadsheet-archive)',
  },
  contact: { type: 'string', value: 'address', help: 'where those who run a site can reach you, sent with requests' },
  allow: {
    type: 'string',
    value: 'host',
    multiple: true,
    help: 'a host that may be reached although it is not public',
  },
  help: { type: 'boolean', help: 'show this' },
};
