import type { CDPSession, ElementHandle, Page } from 'playwright-core';

type Point = readonly [x: number, y: number];

/**
 * A pointer whose input comes from the browser as a person's does. It looks for nothing in the page
 * when it presses: a search by role costs the page a long task of its own.
 */
export class Hand {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async over(page: Page): Promise<Hand> {
    return new Hand(await page.context().newCDPSession(page));
  }

  async move([x, y]: Point, isPressed = false): Promise<void> {
    await this.send('mouseMoved', [x, y], isPressed);
  }

  async press(point: Point): Promise<void> {
    await this.send('mousePressed', point, true);
  }

  async release(point: Point): Promise<void> {
    await this.send('mouseReleased', point, false);
  }

  async click(point: Point): Promise<void> {
    await this.press(point);
    await this.release(point);
  }

  private async send(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    [x, y]: Point,
    isDown: boolean,
  ): Promise<void> {
    const button = type === 'mouseMoved' && !isDown ? 'none' : 'left';
    const pressed = { button, buttons: isDown ? 1 : 0, clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type, x, y, ...pressed });
  }
}

/** The middle of an element, scrolled into view. */
export async function middleOf(element: ElementHandle): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('What was to be pressed is nowhere.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
