/** After the first paint, when the page has nothing else to do; at the latest after so long. Returns what prevents it. */
export function whenIdle(run: () => void, latestMs: number): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const asked = window.requestIdleCallback(run, { timeout: latestMs });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, Math.min(latestMs, 300));
  return () => clearTimeout(timer);
}
