/** @jest-environment jsdom */
import './jsdom-globals.js';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { PaneContext } from '../../src/pane/pane-context.js';
import { FetchedPart } from '../../src/pane/parts/fetched-part.js';
import { seedHost, testSession } from './support.js';

const environment = {
  isDark: () => false,
  workbenchUrl: './',
  singleFileUrl: null,
  handbookUrl: null,
  copy: () => Promise.resolve(true),
  selfTest: null,
};

function gone(): Error {
  return Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
}

async function show(load: () => Promise<() => React.JSX.Element>): Promise<void> {
  const session = testSession(await seedHost());
  await act(async () => {
    render(
      <PaneContext value={{ session, environment }}>
        <FluentProvider theme={webLightTheme}>
          <p>the bar stays</p>
          <FetchedPart load={load} props={{}} />
        </FluentProvider>
      </PaneContext>,
    );
    await Promise.resolve();
  });
}

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined); // React says each error that a boundary caught
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('a chunk that answers 404 is said in its place and asked for again; what stands around it stays', async () => {
  let isThere = false;
  await show(() => (isThere ? Promise.resolve(() => <p>the screen</p>) : Promise.reject(gone())));
  expect(screen.getByRole('alert').textContent).toContain('Không tải được phần này');
  expect(screen.getByText('the bar stays')).toBeTruthy();
  isThere = true;
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await Promise.resolve();
  });
  expect(await screen.findByText('the screen')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('a part that came and fails is said as that, and takes nothing else with it', async () => {
  const Broken = (): React.JSX.Element => {
    throw new Error('a mistake of ours');
  };
  await show(() => Promise.resolve(Broken));
  const said = screen.getByRole('alert').textContent;
  expect(said).not.toContain('Không tải được');
  expect(said).not.toContain('a mistake of ours');
  expect(screen.getByText('the bar stays')).toBeTruthy();
});
