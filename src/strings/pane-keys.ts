/** What each language says on pane: the keys of both tables. */

/** What the pane may be busy with; each has its words for when it could not be done. */
export type Activity =
  | 'recognise'
  | 'check'
  | 'recheck'
  | 'mark'
  | 'unmark'
  | 'fix'
  | 'fill'
  | 'numbers'
  | 'waive'
  | 'report'
  | 'rules'
  | 'clean-copy'
  | 'new-period'
  | 'source'
  | 'import'
  | 'undo'
  | 'go'
  | 'save';
