/** The command `soat`: hands the process's words, streams and exit code to `run`. */
import { processConsole } from './console.js';
import { run } from './run.js';

/** Put in by the build (webpack.config.js) from package.json. */
declare const SOAT_VERSION: string;

// `soat check … | head`: whoever reads has seen enough; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

void run(process.argv.slice(2), processConsole(), SOAT_VERSION).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`soat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
