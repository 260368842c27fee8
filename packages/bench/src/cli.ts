import process from 'node:process';
import { BenchError } from './bench-error.ts';
import type { BenchEnvironment } from './commands/bench-environment.ts';
import { readFormatsOptions } from './commands/formats-options.ts';
import { readQualityOptions } from './commands/quality-options.ts';
import { runCompare } from './commands/run-compare.ts';
import { readPropertiesOptions } from './commands/properties-options.ts';
import { runFormats } from './commands/run-formats.ts';
import { runProperties } from './commands/run-properties.ts';
import { runIngest } from './commands/run-ingest.ts';
import { type CommandOutput, runQuality } from './commands/run-quality.ts';
import { runQuotes } from './commands/run-quotes.ts';
import { runReport } from './commands/run-report.ts';
import { runSpeed } from './commands/run-speed.ts';
import { runTrain } from './commands/run-train.ts';
import { readSpeedOptions } from './commands/speed-options.ts';
import { usage } from './commands/usage.ts';

/** Exit code when the bench was asked for something it cannot do, such as to measure without data. */
const cannotRunExitCode = 2;

// Systems that read the machine's time zone give the same answers on every machine.
process.env['TZ'] = 'UTC';

const { INIT_CWD: startFolder = process.cwd(), BROADSHEET_BENCH_DATA: dataFolder } = process.env;
const environment: BenchEnvironment = {
  currentFolder: startFolder,
  ...(dataFolder === undefined ? {} : { dataFolder }),
};

const output: CommandOutput = {
  print: (text) => console.log(text),
  showProgress: (text) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001B[K${text}`);
    }
  },
};

try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BenchError)) {
    throw error;
  }
  console.error(`bench: ${error.message}`);
  process.exitCode = cannotRunExitCode;
}

async function runCommand([command, ...args]: readonly string[]): Promise<void> {
  switch (command) {
    case 'quality':
      await runQuality(readQualityOptions(args, environment), output);
      break;
    case 'compare':
      output.print(await runCompare(args, environment));
      break;
    case 'speed':
      await runSpeed(readSpeedOptions(args, environment), output);
      break;
    case 'formats':
      await runFormats(readFormatsOptions(args, environment), output);
      break;
    case 'properties':
      await runProperties(readPropertiesOptions(args, environment), output);
      break;
    case 'ingest':
      await runIngest(args, environment, output);
      break;
    case 'quotes':
      output.print(await runQuotes(args, environment));
      break;
    case 'report':
      output.print(await runReport(args, environment));
      break;
    case 'train':
      await runTrain(args, environment, output);
      break;
    case '--help':
      output.print(usage);
      break;
    default:
      throw new BenchError(
        `${command === undefined ? 'Name a command.' : `There is no command "${command}".`}\n\n${usage}`,
      );
  }
}
