/** Renders the whole pane over a test host, in a browser without a layout: what jsdom lacks is stubbed here, once. */
import './jsdom-globals.js';
import { act, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '../../src/pane/app.js';
import { fetchPart } from '../../src/pane/parts/fetched-part.js';
import { loadAccount } from '../../src/pane/screens/start.js';
import type { PaneEnvironment } from '../../src/pane/environment.js';
import type { CleanCopyParts } from '../../src/pane/session/sending.js';
import { PaneContext } from '../../src/pane/pane-context.js';
import type { Preferences } from '../../src/pane/session/preferences.js';
import { seedHost, settled, testSession, type TestWorkbookHost } from './support.js';

// axe goes through every element of a long list, and tests share their processors.
jest.setTimeout(60_000);

class NoResizeObserver {
  observe(): void {
    /* nothing is laid out */
  }
  unobserve(): void {
    /* nothing is laid out */
  }
  disconnect(): void {
    /* nothing is laid out */
  }
}

beforeAll(() => {
  window.ResizeObserver = NoResizeObserver;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
});

// React says what is wrong (two children of one key, a change that no test awaits) on the console only.
let saidByReact: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  saidByReact = jest.spyOn(console, 'error');
});
afterEach(() => {
  expect(saidByReact).not.toHaveBeenCalled();
  saidByReact.mockRestore();
});

export interface OpenPane {
  readonly host: TestWorkbookHost;
  readonly session: ReturnType<typeof testSession>;
  readonly container: HTMLElement;
  /** Until the session rests and React has shown it. */
  readonly rest: () => Promise<void>;
}

interface OpenPaneParts {
  readonly host?: TestWorkbookHost;
  readonly cleanCopy?: CleanCopyParts;
  readonly fileName?: string;
}

export async function openPane(
  own: Partial<Preferences> = {},
  { host, cleanCopy, fileName = '', ...parts }: Partial<PaneEnvironment> & OpenPaneParts = {},
): Promise<OpenPane> {
  const used = host ?? (await seedHost());
  const session = testSession(used, own, { fileName, ...(cleanCopy ? { cleanCopy } : {}) });
  const environment: PaneEnvironment = {
    isDark: () => false,
    workbenchUrl: './',
    singleFileUrl: 'soat-phu-luc.html',
    handbookUrl: 'rules.html',
    copy: () => Promise.resolve(true),
    print: null,
    copyPicture: () => Promise.resolve(true),
    download: null,
    selfTest: null,
    ...parts,
  };
  await fetchPart(loadAccount); // as a pane that has been idle
  const { container } = render(
    <PaneContext value={{ session, environment }}>
      <App />
    </PaneContext>,
  );
  const rest = (): Promise<void> =>
    act(async () => {
      await settled(session);
    });
  await act(async () => {
    await session.start();
  });
  await rest();
  return { host: used, session, container, rest };
}

/** Serious and critical violations and all others; colours cannot be seen without a layout, and a part is no whole page. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** Shows a screen by the bar, as a person does: its own button, or the menu of further commands. */
export async function openScreen(pane: OpenPane, name: string): Promise<void> {
  const own = name === 'Kiểm tra' ? /Danh sách cần xem lại/ : new RegExp(`^${name}`);
  const button = screen.queryByRole('button', { name: own });
  if (button) fireEvent.click(button);
  else {
    fireEvent.click(screen.getByRole('button', { name: /^(Thêm lệnh|More commands)$/ }));
    fireEvent.click(screen.getByRole('menuitem', { name }));
  }
  await pane.rest();
}
