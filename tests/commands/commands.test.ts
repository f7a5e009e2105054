import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateCommands, COMMANDS, type RibbonCommand } from '../../src/commands/commands.js';
import { seedHost, testSession, type TestWorkbookHost } from '../pane/support.js';

interface Ribbon {
  readonly host: TestWorkbookHost;
  readonly session: ReturnType<typeof testSession>;
  /** What happened, in order: `completed` of the event, `pane` shown. */
  readonly log: string[];
  readonly press: (command: RibbonCommand) => Promise<void>;
}

async function ribbon({ paneOpens = true } = {}): Promise<Ribbon> {
  const host = await seedHost();
  const session = testSession(host, { firstRunSeen: false });
  await session.start();
  const log: string[] = [];
  const associated = new Map<RibbonCommand, (event?: { completed: () => void }) => Promise<void>>();
  associateCommands(session, {
    associate: (command, run) => void associated.set(command, run),
    showPane() {
      log.push('pane');
      return paneOpens ? Promise.resolve() : Promise.reject(new Error('no shared runtime'));
    },
  });
  return {
    host,
    session,
    log,
    async press(command) {
      await associated.get(command)?.({ completed: () => void log.push('completed') });
    },
  };
}

const marks = ({ host }: Ribbon): number => host.applied.flat().filter(({ kind }) => kind === 'mark').length;

it('associates every command that the manifest and the shortcuts name', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const shortcuts = JSON.parse(readFileSync(join(__dirname, '../../assets/shortcuts.json'), 'utf8')) as {
    actions: { id: string }[];
  };
  const wanted = [...new Set([...named, ...shortcuts.actions.map(({ id }) => id)])].sort();
  expect([...COMMANDS].sort()).toEqual(wanted);
  const boot = readFileSync(join(__dirname, '../../src/pane/boot.es5.js'), 'utf8');
  expect(boot).toContain(`var COMMANDS = [${COMMANDS.map((name) => `'${name}'`).join(', ')}];`);
});

describe('Kiểm tra', () => {
  it('checks and marks without the pane, completes, and only then opens it', async () => {
    const ours = await ribbon();
    await ours.press('check');
    expect(ours.session.get().result?.findings.length).toBeGreaterThan(5);
    expect(marks(ours)).toBeGreaterThan(3);
    expect(ours.log).toEqual(['completed', 'pane']);
    expect(ours.session.get().preferences.firstRunSeen).toBe(true);
  });

  it('goes to the first cell where no pane can be opened', async () => {
    const ours = await ribbon({ paneOpens: false });
    await ours.press('check');
    expect(ours.host.selected).toEqual(cellsInOrder(ours).slice(0, 1));
  });

  it('completes when Excel refuses, and leaves the reason for the pane', async () => {
    const ours = await ribbon({ paneOpens: false });
    ours.host.failNext('read', 'edit-mode');
    await ours.press('check');
    expect(ours.log[0]).toBe('completed');
    expect(ours.session.get().failure?.code).toBe('edit-mode');
    expect(ours.host.selected).toEqual([]);
  });
});

/** Errors first, then what is to be reviewed, then notes, as in the pane's list. */
function cellsInOrder({ session }: Awaited<ReturnType<typeof ribbon>>): readonly unknown[] {
  const findings = session.get().result?.findings ?? [];
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map(({ cells }) => cells[0]);
}

it('Nội dung tiếp theo goes from cell to cell and leaves the pane as it is', async () => {
  const ours = await ribbon();
  await ours.press('nextFinding');
  await ours.press('nextFinding');
  expect(ours.host.selected).toEqual(cellsInOrder(ours).slice(0, 2));
  expect(ours.log).toEqual(['completed', 'completed']);
});

it('Điền số còn thiếu writes nothing: it shows the proposals', async () => {
  const ours = await ribbon();
  await ours.press('fill');
  expect(ours.session.get()).toMatchObject({ screen: 'fill' });
  expect(ours.session.get().proposals.length).toBeGreaterThan(0);
  expect(ours.host.applied).toEqual([]);
  expect(ours.log).toEqual(['completed', 'pane']);
});

it('Bỏ đánh dấu removes the marks; a refusal opens the pane, which says why', async () => {
  const ours = await ribbon();
  await ours.press('check');
  ours.log.length = 0;
  await ours.press('removeMarks');
  expect(ours.session.get().marks).toBe('none');
  expect(ours.log).toEqual(['completed']);
  ours.host.failNext('apply', 'read-only');
  await ours.press('removeMarks');
  expect(ours.log).toEqual(['completed', 'completed', 'pane']);
});

it('Mở khung kiểm tra opens the pane', async () => {
  const ours = await ribbon();
  await ours.press('openPane');
  expect(ours.log).toEqual(['completed', 'pane']);
});
