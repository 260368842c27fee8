/** How a command can end, for scripts: never renumbered. */
export const exitCodes = {
  done: { code: 0, meaning: 'Everything that was asked for is there.' },
  defect: { code: 1, meaning: 'The command itself failed, which is a defect of it.' },
  usage: { code: 2, meaning: 'The command was called in a way that it does not know.' },
  unreachable: { code: 3, meaning: 'An address could not be fetched, or a file not be read or written.' },
  unreadable: { code: 4, meaning: 'What is there is no article, or no feed.' },
  incomplete: { code: 5, meaning: 'Some articles of a batch could not be got.' },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly meaning: string }>>;

/** Name of an exit code. */
export type ExitName = keyof typeof exitCodes;
