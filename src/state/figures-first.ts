/** Null where nothing is held up. */
let gate: Promise<void> | null = null;
let deadline = 0;

/**
 * Holds up everything else until the figures are on the screen: on few cores whatever else went on
 * would delay them. `figures` never rejects; what takes longer than `patience`, in milliseconds, holds
 * up nothing any more. Newer figures are waited for too, but do not prolong the patience.
 */
export function figuresFirst(figures: Promise<unknown>, patience: number): void {
  const now = performance.now();
  if (gate === null) deadline = now + patience;
  const late = new Promise<void>((resolve) => setTimeout(resolve, deadline - now));
  const own = Promise.race([figures.then(onScreen), late]).then(() => {
    if (gate === own) gate = null;
  });
  gate = own;
}

/** For what can wait until the figures are on the screen. */
export async function afterFigures(): Promise<void> {
  if (gate === null) return;
  await gate;
  await afterFigures();
}

/** In one frame they are drawn, by the next they are shown. */
function onScreen(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
