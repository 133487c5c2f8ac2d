/**
 * Uses the first visible control that is marked with `data-shortcut`: a field takes the focus,
 * a button is pressed. Nothing happens where there is none.
 */
export function pressControl(key: string): void {
  const marked = document.querySelectorAll<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]`);
  const control = [...marked].find((element) => element.checkVisibility());
  if (control === undefined) return;
  control.focus();
  if (!(control instanceof HTMLInputElement)) control.click();
}

/** Where a letter is text or chooses an entry, or where something lies over the page. */
const TYPING =
  'input:not([type=checkbox],[type=radio],[type=range]), textarea, select, [contenteditable]';
const OVER_THE_PAGE =
  '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], dialog[open]';

/** Whether a key that was pressed here may act on the page. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
  return !typing && document.querySelector(OVER_THE_PAGE) === null;
}
