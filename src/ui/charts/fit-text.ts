import { textWidth } from './text-width';

/** The text, or as much of it as fits with an ellipsis after it. Never empty. */
export function fitText(text: string, size: number, widest: number): string {
  const isTooWide = (candidate: string) => textWidth(candidate, size) > widest;
  if (!isTooWide(text)) return text;
  const characters = [...text];
  while (characters.length > 1 && isTooWide(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
