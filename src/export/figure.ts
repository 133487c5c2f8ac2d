import type { TextWidth } from './break-lines';
import { type FigureColors, figureColors } from './figure-colors';
import { FigureColumn, type LineStyle } from './figure-column';
import { FIGURE_CHART_WIDTH, FIGURE_MARGIN, FIGURE_WIDTH } from './figure-size';
import { svgElement } from './svg-element';

/** What a figure says around its chart. It stands alone on a slide, so it carries everything. */
export interface FigureWords {
  /** The finding. */
  readonly title: string;
  /** What is drawn and for whom: the filters in words. */
  readonly subtitle: string;
  /** One line per cohort: its count of offers and candidates and its median. */
  readonly keys: readonly string[];
  readonly source: string;
  readonly note: string;
  /** "Offerscope, 20 November 2026". */
  readonly signature: string;
}

/** A drawing and its place in the room for charts. */
export interface FigureChart {
  readonly svg: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

export interface FigureParts {
  readonly words: FigureWords;
  /** Where the charts are drawn: its tokens colour the words. */
  readonly stage: HTMLElement;
  /** One for each of the keys. */
  readonly swatches: readonly SVGSVGElement[];
  readonly charts: readonly FigureChart[];
  readonly chartHeight: number;
  /** The typeface as a data address, so that the file looks like the page everywhere; else null. */
  readonly font: string | null;
  readonly textWidth: TextWidth;
}

const FONT_FAMILY = 'Inter Offerscope';
const FONT_STACK = `'${FONT_FAMILY}', Inter, system-ui, sans-serif`;

/** Composes a drawing of 1200 px: title, filters, cohorts, charts, source. */
export function composeFigure(parts: FigureParts): SVGSVGElement {
  const { words } = parts;
  const colors = figureColors(parts.stage);
  const figure = svgElement('svg', { width: FIGURE_WIDTH, 'font-family': FONT_STACK });
  const ground = svgElement('rect', { width: FIGURE_WIDTH, fill: colors.paper });
  figure.append(svgElement('title', {}, words.title), fontFace(parts.font), ground);
  const height = write(figure, parts, colors);
  ground.setAttribute('height', String(height));
  figure.setAttribute('height', String(height));
  figure.setAttribute('viewBox', `0 0 ${FIGURE_WIDTH} ${height}`);
  return figure;
}

function write(figure: SVGSVGElement, parts: FigureParts, colors: FigureColors): number {
  const { words, swatches, charts, chartHeight, textWidth } = parts;
  const column = new FigureColumn(figure, textWidth, 26);
  const title = words.title.replace(/\.$/, '');
  column.lines(title, { size: 26, weight: 600, color: colors.ink, leading: 34, first: 30 });
  column.lines(words.subtitle, line(14, colors.soft, 20, 28));
  column.skip(8);
  for (const [index, key] of words.keys.entries()) {
    column.key(key, swatches[index], line(14, colors.ink, 24));
  }
  column.skip(20);
  for (const { svg, x, y } of charts) column.place(svg, FIGURE_MARGIN + x, column.y + y);
  column.skip(chartHeight + 16);
  column.rule(colors.rule);
  column.skip(6);
  const foot = line(12, colors.quiet, 18);
  column.right(words.signature, foot);
  const room = FIGURE_CHART_WIDTH - textWidth(words.signature, foot.size) - 24;
  column.lines(words.source, foot, room);
  column.lines(words.note, foot);
  return column.y + 20;
}

function line(size: number, color: string, leading: number, first = leading): LineStyle {
  return { size, weight: 420, color, leading, first };
}

function fontFace(font: string | null): SVGElement {
  const face = `@font-face{font-family:'${FONT_FAMILY}';font-weight:400 600;src:url(${font}) format('woff2')}`;
  // Only right-aligned figures stand under each other; elsewhere the hyphen keeps its shape.
  const figures = `text{text-rendering:geometricPrecision}text[text-anchor='end']{font-feature-settings:'tnum'}`;
  return svgElement('style', {}, font === null ? figures : `${face}${figures}`);
}
