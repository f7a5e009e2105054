/** Waits until a condition holds that no page can be asked to wait for. */
export async function until(holds: () => Promise<boolean>, what = 'the condition holds'): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never: ${what}`);
}
