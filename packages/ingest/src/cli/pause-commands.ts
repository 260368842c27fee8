import type { Command } from './command.ts';

/** `pause`: no worker takes another task. */
export const pauseCommand: Command = {
  summary: 'let no worker take another task, wherever it runs',
  operands: '',
  options: {},
  run: async ({ archive }) => {
    await archive.pause();
    return 0;
  },
};

/** `resume`: workers go on. */
export const resumeCommand: Command = {
  summary: 'let workers go on',
  operands: '',
  options: {},
  run: async ({ archive }) => {
    await archive.resume();
    return 0;
  },
};
