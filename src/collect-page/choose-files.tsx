/** Files in: by two buttons or a drop; how far reading has come, and its end when the person wants it. */
import { useRef, type RefObject } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { filesOfList } from './chosen-files.js';
import { useCollecting, useCollectState, useCollectStrings } from './collect-context.js';
import { NARROW, useCollectStyles } from './page-styles.js';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    [NARROW]: { padding: '8px' }, // two buttons beside each other at 320 px
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function ChooseFiles(): React.JSX.Element {
  const styles = useStyles();
  const common = useCollectStyles();
  const words = useCollectStrings();
  const collecting = useCollecting();
  const { reading, unread, submissions, skipped, refusedEditions } = useCollectState();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  // The button that was pressed makes way for another: the keyboard goes on from the part that they stand in.
  const then = (work: () => void): (() => void) => {
    return () => {
      place.current?.focus();
      work();
    };
  };
  const input = (ref: RefObject<HTMLInputElement | null>, label: string, isFolder: boolean): React.JSX.Element => (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(isFolder ? { webkitdirectory: '' } : {})}
      onChange={({ target }) => {
        if (target.files && target.files.length > 0) collecting.add(filesOfList(target.files));
        target.value = ''; // so that the same file, mended, can be chosen again
      }}
    />
  );
  return (
    <section ref={place} tabIndex={-1} className={styles.place} aria-label={words.choose.title}>
      <div className={common.bar}>
        {input(files, words.choose.files, false)}
        {input(folder, words.choose.folder, true)}
        <Button
          appearance={submissions.length === 0 && reading === null ? 'primary' : 'secondary'}
          onClick={() => files.current?.click()}
        >
          {words.choose.files}
        </Button>
        <Button onClick={() => folder.current?.click()}>{words.choose.folder}</Button>
        {submissions.length > 0 && reading === null && (
          <Button appearance="subtle" onClick={then(() => void collecting.clear())}>
            {words.choose.clear}
          </Button>
        )}
      </div>
      {submissions.length === 0 && <p className={common.quiet}>{words.choose.hint}</p>}
      {reading && (
        <div className={common.bar}>
          <ProgressBar
            aria-label={words.choose.progress(reading.done, reading.all)}
            value={reading.all === 0 ? 0 : reading.done / reading.all}
          />
          <span>{words.choose.progress(reading.done, reading.all)}</span>
          <Button size="small" onClick={then(collecting.cancel)}>
            {words.choose.cancel}
          </Button>
        </div>
      )}
      <div role="status">
        {reading === null && submissions.length > 0 && (
          <p className={common.text}>{words.choose.read(submissions.length)}</p>
        )}
        {unread > 0 && <p className={common.text}>{words.choose.unread(unread)}</p>}
      </div>
      {unread > 0 && (
        <div className={common.bar}>
          <Button onClick={then(collecting.resume)}>{words.choose.resume}</Button>
        </div>
      )}
      {skipped.length + refusedEditions.length > 0 && (
        <ul className={common.bullets} aria-label={words.choose.skippedTitle}>
          {refusedEditions.map(({ fileName, why }) => (
            <li key={fileName} className={common.quiet}>
              {words.choose.noEdition(fileName, why)}
            </li>
          ))}
          {skipped.map(({ path, reason }) => (
            <li key={path} className={common.quiet}>
              {path}: {words.choose.skipped[reason]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
