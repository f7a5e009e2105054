/** What each language says on pane-sources: the keys of both tables. */

/** Why a file that could be opened is no source. */
export type NoSource = 'no-list' | 'no-tasks' | 'list-too-large' | 'no-form' | 'too-much' | 'too-many';
