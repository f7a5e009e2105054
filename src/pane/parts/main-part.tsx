/** The pane's main part. Beside the grid the page has a main part of its own, with the pane in it. */
import type { ReactNode } from 'react';
import { useEnvironment } from '../pane-context.js';

export function MainPart({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}): ReactNode {
  const Tag = useEnvironment().area === undefined ? 'main' : 'div';
  return <Tag className={className}>{children}</Tag>;
}
