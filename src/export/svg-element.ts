import { xmlText } from './xml-text';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing, with text that any reader of XML accepts. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElementTagNameMap[Name] {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  if (text !== '') created.textContent = xmlText(text);
  return created;
}
