/** A name for this tab that outlives the page: coming back by "Back" or a link finds what was kept under it. */
const TAB = 'soat-phu-luc.tab';

/** null: the browser forbids its storage. */
export function thisTab(): string | null {
  try {
    const { sessionStorage } = window;
    const known = sessionStorage.getItem(TAB);
    if (known !== null) return known;
    const made = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    sessionStorage.setItem(TAB, made);
    return made;
  } catch {
    return null;
  }
}
