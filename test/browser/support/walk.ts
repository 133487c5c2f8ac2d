import type { Page } from 'playwright-core';

/** Where the Tab key has come to. */
export interface Stop {
  /** Tells controls apart; radio buttons of one group are one control. */
  readonly key: string;
  /** The part of the page that it stands in. */
  readonly place: string;
  readonly name: string;
  /** Nothing lies over it. */
  readonly clear: boolean;
  /** The page looks different where it stands once it is left. */
  readonly marked: boolean;
}

type Seen = Omit<Stop, 'name' | 'marked'>;

/** Names every control that is shown, in the order of the page. */
export async function controlsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [role=application], [tabindex="0"]',
    );
    const shown = [...controls].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [tabindex="-1"]') &&
        element.closest('[inert], [aria-hidden=true]') === null,
    );
    shown.forEach((element, index) => {
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      element.dataset['walk'] = isRadio ? `radio ${element.name}` : String(index);
    });
    return [...new Set(shown.map((element) => element.dataset['walk'] ?? ''))];
  });
}

/** Presses a key until it leaves the page; fails where it goes round. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let steps = 0; steps < 600; steps += 1) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(currentStop);
    if (seen === null) return stops;
    const name = await page.evaluate(currentName);
    stops.push({ ...seen, name, marked: await isMarked(page) });
  }
  throw new Error(`The keyboard does not leave the page: ${JSON.stringify(stops.slice(-5))}`);
}

/** Whether a mark is drawn around what has the focus; where no style says so, the picture does. */
async function isMarked(page: Page): Promise<boolean> {
  if (await page.evaluate(isOutlined)) return true;
  const picture = () => page.screenshot({ animations: 'disabled' });
  const focused = await picture();
  await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    element.dataset['left'] = '';
    element.blur();
  });
  const left = await picture();
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement | SVGElement>('[data-left]');
    delete element?.dataset['left'];
    element?.focus();
  });
  return !focused.equals(left);
}

/** Runs in the page. */
function currentStop(): Seen | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  if (element === document.body) return null;
  const part = element.closest('section, aside, nav, header, [role=status]');
  const heading = document.getElementById(part?.getAttribute('aria-labelledby') ?? '');
  // A range lies under its thumbs, and a radio button under its label: what is seen stands beside it.
  const seen = element.matches('[type=radio], [type=range]') ? element.parentElement : element;
  const { left, top, width, height } = (seen ?? element).getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    key: element.dataset['walk'] ?? '',
    place: part?.getAttribute('aria-label') ?? heading?.textContent ?? part?.tagName ?? '',
    clear: at !== null && (seen ?? element).contains(at),
  };
}

/** Runs in the page. */
function currentName(): string {
  const element = document.activeElement;
  if (element === null) return '';
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const named = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const name = [
    element.getAttribute('aria-label'),
    named.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
    labels.map(({ textContent }) => textContent).join(' '),
    element instanceof HTMLInputElement ? '' : element.textContent,
  ].find((text) => text !== null && text.trim() !== '');
  return (name ?? '').trim().replace(/\s+/g, ' ');
}

/** Runs in the page. */
function isOutlined(): boolean {
  const element = document.activeElement;
  if (element === null) return false;
  const around = [element, element.nextElementSibling, element.parentElement];
  const styles = [
    ...around.flatMap((one) => (one === null ? [] : [getComputedStyle(one)])),
    getComputedStyle(element, '::after'),
  ];
  return styles.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
}
