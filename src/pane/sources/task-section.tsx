/** The list of assigned tasks: where it comes from, what it counts, what is wrong in it, and what was taken for what. */
import { Button } from '@fluentui/react-components';
import { TASK_ROLES } from '../../sources/tasks/task-column.js';
import type { TaskList } from '../../sources/tasks/task-list.js';
import { DOSSIER_STRINGS } from '../../strings/dossier-words.js';
import { TASK_STRINGS, taskCountLines, taskFaultText, taskNotices, taskPeriodLine } from '../../strings/task-words.js';
import { useLanguage, usePaneState, useSession } from '../pane-context.js';
import { Folded } from '../parts/folded.js';
import type { AttachedTasks } from '../session/attached-sources.js';
import { isBusy } from '../session/state.js';
import { ColumnTable, withColumn } from './column-table.js';
import { ListPicker } from './list-picker.js';
import { RowFaults } from './row-faults.js';
import { useSourceStyles } from './source-styles.js';
import { TableButtons } from './table-buttons.js';
import { useSourceStrings } from './source-words.js';

export function TaskSection(): React.JSX.Element {
  const { tasks: said } = useSourceStrings();
  const session = useSession();
  const { sources } = usePaneState();
  return (
    <>
      <ListPicker words={said} onTake={(file) => session.attachTasks(file)} />
      {sources.tasks && (
        <>
          <TableButtons
            tables={sources.tasks.tables}
            present={sources.tasks.table.name}
            onChoose={(name) => void session.chooseTaskTable(name)}
          />
          {sources.tasks.list && <Counted list={sources.tasks.list} />}
          <TaskColumns attached={sources.tasks} />
        </>
      )}
    </>
  );
}

function Counted({ list }: { readonly list: TaskList }): React.JSX.Element {
  const styles = useSourceStyles();
  const { tasks: said, dossiers } = useSourceStrings();
  const language = useLanguage();
  const session = useSession();
  const { task, result, used } = usePaneState();
  const tasks = result ? used?.tasks : null;
  const go = (action: () => Promise<void>) => (): void => {
    if (!isBusy(task)) void action();
  };
  return (
    <>
      <p className={styles.text}>
        <strong>{TASK_STRINGS[language].read(list.rowCount, list.name)}</strong>
      </p>
      {tasks ? (
        <>
          {tasks.counted && (
            <>
              <h4 className={styles.subheading}>{taskPeriodLine(tasks, language)}</h4>
              <ul className={styles.list} aria-label={said.counts}>
                {taskCountLines(tasks.counted, language).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          <ul className={styles.bullets}>
            {taskNotices(list, tasks, language).map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.text}>{said.checkFirst}</p>
      )}
      <div className={styles.bar}>
        {tasks?.counted && (
          <Button size="small" disabledFocusable={isBusy(task)} onClick={go(session.showFill)}>
            {dossiers.fill}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy(task)} onClick={go(() => session.check())}>
          {dossiers.check}
        </Button>
      </div>
      <RowFaults faults={list.faults} text={(fault) => taskFaultText(fault, language)} />
    </>
  );
}

/** Which column was taken for what, to be corrected; open where no list was seen. */
function TaskColumns({ attached: { list, columns } }: { readonly attached: AttachedTasks }): React.JSX.Element {
  const styles = useSourceStyles();
  const { tasks: said, dossiers } = useSourceStrings();
  const language = useLanguage();
  const session = useSession();
  const { settings, task } = usePaneState();
  const chosen = settings.tasks?.columns ?? {};
  const table = (
    <>
      <p className={styles.quiet}>{list ? dossiers.columnsIntro : said.byHandIntro}</p>
      <ColumnTable
        roles={TASK_ROLES}
        names={TASK_STRINGS[language].columns}
        columns={columns}
        chosen={(role) => {
          const found = list?.columns.find((column) => column.role === role);
          if (found) return { column: found.column, why: DOSSIER_STRINGS[language].because[found.because] };
          const column = list ? null : chosen[role];
          return typeof column === 'number' ? { column } : undefined;
        }}
        onChoose={(role, column) =>
          void session.chooseTaskColumns({ ...settings.tasks, columns: withColumn(chosen, role, column) })
        }
      />
      {settings.tasks && (
        <Button
          size="small"
          disabledFocusable={isBusy(task)}
          onClick={() => {
            if (!isBusy(task)) void session.chooseTaskColumns(null);
          }}
        >
          {dossiers.forget}
        </Button>
      )}
    </>
  );
  return list ? <Folded summary={dossiers.columns}>{table}</Folded> : table;
}
