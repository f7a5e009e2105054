/** The command `soat`: hands the process's words, streams and exit code to `run`. */
import { runProcess } from './run-process.js';

/** Put in by the build (webpack.config.js) from package.json. */
declare const SOAT_VERSION: string;

void runProcess(process.argv.slice(2), SOAT_VERSION, __dirname);
