/**
 * Advance widths of the page's typeface at weight 600, in thousandths of its size, for the
 * characters from space to tilde. With them a label's width is the same on every machine and needs
 * no canvas, so labels can be placed before anything is drawn.
 */
const ADVANCES = [
  270, 320, 520, 640, 660, 1010, 660, 330, 390, 400, 650, 650, 270, 650, 270, 380, 640, 650, 640,
  650, 650, 650, 640, 660, 640, 640, 270, 270, 650, 650, 640, 550, 1000, 729, 650, 730, 720, 600,
  580, 750, 740, 270, 580, 700, 560, 920, 760, 770, 640, 770, 650, 660, 660, 730, 739, 1038, 720,
  710, 660, 390, 335, 390, 490, 470, 350, 580, 620, 580, 620, 590, 354, 630, 620, 270, 270, 570,
  270, 910, 620, 600, 620, 630, 409, 550, 341, 620, 590, 840, 570, 590, 570, 390, 360, 380, 650,
];
const FIRST = 32;
const OTHER = 640;

/** Width of a label in pixels. Characters outside the table count as wide ones. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += ADVANCES[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  }
  return (thousandths * size) / 1000;
}
