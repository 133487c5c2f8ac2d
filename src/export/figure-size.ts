/** In pixels, before a PNG is scaled up. */
export const FIGURE_WIDTH = 1200;
export const FIGURE_MARGIN = 40;
/** The room that charts are drawn in. */
export const FIGURE_CHART_WIDTH = FIGURE_WIDTH - 2 * FIGURE_MARGIN;
