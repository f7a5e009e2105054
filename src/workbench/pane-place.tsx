/** The task pane beside the grid, in the page's own document: the same pane as in Excel, over the page's host. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { copyPicture, copyText } from '../ui/browser.js';
import { downloadFile } from '../ui/download.js';
import { printHtml } from '../ui/print-html.js';
import type { PaneEnvironment } from '../pane/environment.js';
import { Pane } from '../pane/mount.js';
import type { Session } from '../pane/session/session.js';

export interface PanePlaceProps {
  readonly session: Session;
  /** The page of all rules, seen from this page. */
  readonly handbookUrl: string;
  /** The pane has read the workbook and can check it; or it has failed and says so itself. */
  readonly onReady: () => void;
}

export function PanePlace({ session, handbookUrl, onReady }: PanePlaceProps): ReactNode {
  const [environment] = useState(() => environmentOf(handbookUrl));
  useEffect(() => {
    void session.start().finally(onReady);
    return () => void session.stop();
  }, [onReady, session]);
  return <Pane session={session} environment={environment} />;
}

function environmentOf(handbookUrl: string): PaneEnvironment {
  return {
    isDark: () => null,
    workbenchUrl: './',
    singleFileUrl: null,
    handbookUrl,
    copy: copyText,
    print: printHtml,
    copyPicture,
    download: downloadFile,
    selfTest: null, // the test is about Excel
    area: '.pane-view',
  };
}
