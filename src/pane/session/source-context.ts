/** What the sources of a session share. */
import type { SessionContext } from './session-context.js';
import type { DossierReading } from './attach-dossiers.js';
import type { SourceTools } from './source-tools.js';

export interface SourceContext extends SessionContext, SourceTools {
  readonly dossierReading: DossierReading;
}
