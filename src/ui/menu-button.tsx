/**
 * A button with a menu under it, after the WAI-ARIA pattern: arrows move, Enter chooses, Escape and a press elsewhere
 * close it, and the keyboard is back on the button. Fluent's Menu brings its positioning and focus manager with it, which
 * nothing else before the first paint needs.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'inline-flex' },
  menu: {
    position: 'absolute',
    top: '100%',
    zIndex: 3,
    minWidth: '200px',
    maxWidth: 'min(280px, 90vw)',
    marginTop: '2px',
    padding: '4px',
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  left: { left: 0 },
  right: { right: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
});

export interface MenuItem {
  readonly key: string;
  readonly text: string;
  readonly icon?: ReactNode;
  readonly isOff?: boolean;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  /** Which edge of the button the menu keeps to. */
  readonly side?: 'left' | 'right';
}

export function MenuButton({ label, className, children, items, side = 'left' }: MenuButtonProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = all.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      if (event.key === 'Escape') event.preventDefault();
      close();
    } else if (to !== undefined && all.length > 0) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    }
  };
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {children}
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={label}
          className={mergeClasses(styles.menu, styles[side])}
          onKeyDown={move}
        >
          {items.map(({ key, text, icon, isOff = false, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={isOff || undefined}
              className={styles.item}
              onClick={() => {
                if (isOff) return;
                close();
                onChoose();
              }}
            >
              {icon}
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
