import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './figure-stage.module.css';

/**
 * Draws something out of sight at a width of its own, always light, and hands over the place while
 * it stands. What a file shows so depends neither on the screen nor on the theme.
 */
export async function onStage<Result>(
  content: ReactNode,
  width: number,
  read: (stage: HTMLElement) => Result,
): Promise<Result> {
  const stage = document.createElement('div');
  stage.className = styles.stage ?? '';
  stage.style.width = `${width}px`;
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(content));
    await settled();
    return read(stage);
  } finally {
    root.unmount();
    stage.remove();
  }
}

/** Axes report themselves to the chart after they are mounted: the picture stands a frame later. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
