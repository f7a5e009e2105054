/** What has just happened, said in the language of the moment, with what can be done about it. */
import type { WorkbenchStrings } from './workbench-words.vi.js';

export interface Message {
  readonly kind: 'status' | 'alert';
  readonly text: (words: WorkbenchStrings) => string;
  readonly actions?: readonly MessageAction[];
}

export interface MessageAction {
  readonly label: (words: WorkbenchStrings) => string;
  readonly act: () => void;
}
