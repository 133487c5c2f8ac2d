import { afterFigures } from '../state/figures-first';
import { late } from '../ui/late';

/** What stands around the figures: loaded when it is asked for, so that the figures do not wait. */
export const Late = late(async () => (await import('./surroundings')).Surrounding);

/** What follows the figures, also in time. */
export const LaterPanels = late(async () => {
  const { LaterPanels: Panels } = await import('./later-panels');
  await afterFigures();
  return Panels;
});

/** What is seldom there. */
export const LateNotices = late(async () => (await import('./notices')).Notices);
export const LateFailure = late(async () => (await import('./opening-failed')).OpeningFailed);
