/** The task pane beside the grid, in the page's own document: the same pane as in Excel, over the page's host. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { browserSession } from '../pane/browser-parts.js';
import { copyText } from '../ui/browser.js';
import type { PaneEnvironment } from '../pane/environment.js';
import { Pane } from '../pane/mount.js';
import type { CleanCopyParts } from '../pane/session/sending.js';
import { downloadFile } from '../ui/download.js';
import type { GridHost } from './host/grid-host.js';

export interface PanePlaceProps {
  readonly host: GridHost;
  /** The page of all rules, seen from this page. */
  readonly handbookUrl: string;
  /** The pane has read the workbook and can check it; or it has failed and says so itself. */
  readonly onReady: () => void;
}

export function PanePlace({ host, handbookUrl, onReady }: PanePlaceProps): ReactNode {
  const [session] = useState(() => browserSession(host, '', cleanCopyOf(host)));
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
    selfTest: null, // the test is about Excel
    area: '.pane-view',
  };
}

/** "Bản sạch để gửi": the file as it would be saved now, without anything of ours, as a download. */
function cleanCopyOf(host: GridHost): CleanCopyParts {
  return {
    wholeFile: () => host.copy(),
    clean: async (bytes) => (await import('../app/clean-copy.js')).withoutOurs(bytes),
    handOver(bytes) {
      downloadFile(
        bytes,
        host.name.replace(/(\.\w+)?$/, (ending) => `-ban-sach${ending}`),
      );
      return Promise.resolve();
    },
  };
}
