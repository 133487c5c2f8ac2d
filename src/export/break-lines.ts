/** Width of a text in pixels at a size. */
export type TextWidth = (text: string, size: number) => number;

/** Breaks a text between words so that no line is wider than `width`, unless one word is. */
export function breakLines(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
