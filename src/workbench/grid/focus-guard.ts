/** Univer takes the keyboard a little after it was told to do something. Whoever has the keyboard outside of the grid keeps it. */
import { whenIdle } from '../../ui/when-idle.js';

/** How long after a selection Univer may take the keyboard, where the machine has nothing else to do. */
const TAKES_FOCUS_WITHIN_MS = 2_000;
/** Where the machine has other work, Univer comes later too. A guard that stands for ever would keep a screen reader out. */
const AT_THE_LATEST_MS = 20_000;

/** What the ids of Univer's fields begin with. */
const EDITOR = '__editor_';

export class FocusGuard {
  private end = (): void => undefined;
  private dontLift = (): void => undefined;
  /** Who gets the keyboard back; null: no guard stands, or nobody had the keyboard when it began. */
  private holder: Element | null = null;

  constructor(private readonly container: HTMLElement) {}

  /** Guards what Univer does because of this work. */
  during(work: () => void): void {
    this.stand();
    work();
    this.liftSoon();
  }

  /** Stands until `lift` or `liftSoon`; a guard that stands already goes on for whoever it stood for. */
  stand(): void {
    // Univer may just have taken the keyboard from whoever the guard before this one stood for.
    const guarded = document.activeElement === document.body ? this.holder : null;
    this.lift();
    const { container } = this;
    const holder = guarded ?? document.activeElement;
    if (container.contains(holder)) return;
    this.holder = holder; // nobody yet: somebody may get the keyboard while the guard stands
    // What the person does with the keyboard and the pointer is the person's wish, wherever the keyboard goes by it.
    let isTabbing = false;
    let isPressing = false;
    const follow = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      // Univer's own field stands outside of the container until all of Univer is put there.
      if (!container.contains(target) && !target.id.startsWith(EDITOR)) this.holder = target;
      // The cells' own field is what Univer gives the keyboard to; to a button or the name box a person has gone.
      else if (isTabbing || target.matches('input, button, select, [role="tab"]')) this.lift();
      else if (this.holder instanceof HTMLElement && this.holder.isConnected)
        this.holder.focus({ preventScroll: true });
    };
    // Univer also takes the keyboard away from whoever has it, and gives it to nobody.
    const lost = ({ target }: FocusEvent): void => {
      if (target !== this.holder) return;
      if (isPressing) this.holder = null;
      else setTimeout(() => this.restore(), 0);
    };
    const press = ({ target }: PointerEvent): void => {
      if (target instanceof Node && container.contains(target)) this.lift();
      else isPressing = true;
    };
    const release = (): void => {
      isPressing = false;
    };
    const key = (event: KeyboardEvent): void => {
      isTabbing = event.type === 'keydown' && event.key === 'Tab';
    };
    const listening = new AbortController();
    const { signal } = listening;
    this.end = () => listening.abort();
    document.addEventListener('focusin', follow, { signal });
    document.addEventListener('focusout', lost, { signal });
    document.addEventListener('keydown', key, { signal, capture: true });
    document.addEventListener('keyup', key, { signal, capture: true });
    document.addEventListener('pointerdown', press, { signal, capture: true });
    document.addEventListener('pointerup', release, { signal, capture: true });
    document.addEventListener('pointercancel', release, { signal, capture: true });
    if (guarded) setTimeout(() => this.restore(), 0);
  }

  /** When Univer has had its time and the page has nothing more to do. */
  liftSoon(): void {
    this.dontLift();
    const timer = setTimeout(() => {
      this.dontLift = whenIdle(() => this.lift(), AT_THE_LATEST_MS);
    }, TAKES_FOCUS_WITHIN_MS);
    this.dontLift = () => clearTimeout(timer);
  }

  lift(): void {
    this.dontLift();
    this.dontLift = () => undefined;
    this.end();
    this.end = () => undefined;
    this.holder = null;
  }

  private restore(): void {
    const { holder } = this;
    if (document.activeElement === document.body && holder instanceof HTMLElement && holder.isConnected) {
      holder.focus({ preventScroll: true });
    }
  }
}
