import { breakLines, type TextWidth } from './break-lines';
import { FIGURE_CHART_WIDTH, FIGURE_MARGIN, FIGURE_WIDTH } from './figure-size';
import { portableCopy } from './inline-styles';
import { svgElement } from './svg-element';

export interface LineStyle {
  readonly size: number;
  readonly weight: number;
  readonly color: string;
  /** From a baseline to the next. */
  readonly leading: number;
  /** From what stands above to the first baseline. */
  readonly first?: number;
}

/** Writes a figure from top to bottom. */
export class FigureColumn {
  y: number;
  private readonly figure: SVGSVGElement;
  private readonly textWidth: TextWidth;

  constructor(figure: SVGSVGElement, textWidth: TextWidth, top: number) {
    this.figure = figure;
    this.textWidth = textWidth;
    this.y = top;
  }

  skip(pixels: number): void {
    this.y += pixels;
  }

  lines(text: string, style: LineStyle, width: number = FIGURE_CHART_WIDTH): void {
    if (text === '') return;
    const lines = breakLines(text, width, (part) => this.textWidth(part, style.size));
    for (const [index, line] of lines.entries()) {
      this.y += index === 0 ? (style.first ?? style.leading) : style.leading;
      this.figure.append(textLine(line, FIGURE_MARGIN, this.y, style));
    }
  }

  key(text: string, swatch: SVGSVGElement | undefined, style: LineStyle): void {
    this.y += style.leading;
    if (swatch !== undefined) this.place(swatch, FIGURE_MARGIN, this.y - 12);
    this.figure.append(textLine(text, FIGURE_MARGIN + 24, this.y, style));
  }

  /** At the right edge, on the line that comes next. */
  right(text: string, style: LineStyle): void {
    const line = textLine(text, FIGURE_WIDTH - FIGURE_MARGIN, this.y + style.leading, style);
    line.setAttribute('text-anchor', 'end');
    this.figure.append(line);
  }

  rule(color: string): void {
    const ends = { x1: FIGURE_MARGIN, x2: FIGURE_WIDTH - FIGURE_MARGIN, y1: this.y, y2: this.y };
    this.figure.append(svgElement('line', { ...ends, stroke: color }));
  }

  /** Does not move down: several charts may share a room. */
  place(svg: SVGSVGElement, x: number, y: number): void {
    const copy = portableCopy(svg);
    if (copy === null) return;
    copy.setAttribute('x', String(x));
    copy.setAttribute('y', String(y));
    copy.setAttribute('overflow', 'visible');
    // The page's style sheet may have given the size.
    const { width, height } = svg.getBoundingClientRect();
    if (!copy.hasAttribute('width') && width > 0) copy.setAttribute('width', String(width));
    if (!copy.hasAttribute('height') && height > 0) copy.setAttribute('height', String(height));
    this.figure.append(copy);
  }
}

function textLine(text: string, x: number, y: number, style: LineStyle): SVGElement {
  const { size, weight, color } = style;
  return svgElement('text', { x, y, fill: color, 'font-size': size, 'font-weight': weight }, text);
}
