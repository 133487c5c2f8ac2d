import { late } from '../ui/late';

/** What stands around the figures: loaded when it is asked for, so that the figures do not wait. */
export const Late = late(async () => (await import('./surroundings')).Surrounding);

/** What follows the figures. */
export const LaterPanels = late(async () => (await import('./later-panels')).LaterPanels);

/** What is seldom there. */
export const LateNotices = late(async () => (await import('./notices')).Notices);
export const LateFailure = late(async () => (await import('./opening-failed')).OpeningFailed);
