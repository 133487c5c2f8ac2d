import { shortLabels } from '../../domain/cohort';
import { focusCohort, setUnit, swapCohorts } from '../../state/actions';
import { setTheme, THEMES, useAppearance } from '../../state/appearance';
import { useChoices } from '../../state/choices';
import { showShortcutSheet } from '../../state/shortcuts';
import { announce } from '../../ui/announcer';
import { showToast } from '../../ui/toast';
import { pressControl } from './controls';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: (key: string) => void;
}

/** What single keys do: some change a choice, others use the control that is marked with the key. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['?'], does: 'Show these shortcuts', run: () => showShortcutSheet(true) },
  { keys: ['/'], does: 'Search in the filters', run: pressControl },
  { keys: ['a'], does: 'Add a cohort', run: pressControl },
  { keys: ['s'], does: 'Swap the first two cohorts', run: swap },
  { keys: ['1', '2', '3', '4'], does: 'Put that cohort in focus', run: focus },
  { keys: ['b'], does: 'Type a budget', run: pressControl },
  { keys: ['z'], does: 'Undo what was just done', run: pressControl },
  { keys: ['u'], does: 'Amounts per month or per year', run: switchUnit },
  { keys: ['t'], does: 'Next theme: system, light, dark', run: nextTheme },
  { keys: ['c'], does: 'Copy the link', run: pressControl },
  { keys: ['e'], does: 'Open the export menu', run: pressControl },
];

function names(): readonly string[] {
  return shortLabels(useChoices.getState().cohorts);
}

function swap(): void {
  if (names().length < 2) return;
  swapCohorts();
  announce(`Swapped: now ${names().slice(0, 2).join(', then ')}.`);
}

function focus(key: string): void {
  const index = Number(key) - 1;
  const cohort = useChoices.getState().cohorts[index];
  if (cohort === undefined) return;
  focusCohort(cohort.slot);
  announce(`In focus: ${names()[index] ?? ''}.`);
}

function switchUnit(): void {
  const unit = useChoices.getState().unit === 'month' ? 'year' : 'month';
  setUnit(unit);
  announce(`Amounts per ${unit}.`);
}

function nextTheme(): void {
  const at = THEMES.indexOf(useAppearance.getState().theme);
  const theme = THEMES[(at + 1) % THEMES.length] ?? 'system';
  setTheme(theme);
  showToast(`Theme: ${theme}.`);
}
