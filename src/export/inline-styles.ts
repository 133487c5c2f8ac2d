import { xmlText } from './xml-text';

const SVG = 'http://www.w3.org/2000/svg';

const ELEMENTS = new Set(
  'svg g path rect line circle text tspan defs pattern clipPath polygon polyline'.split(' '),
);

const ATTRIBUTES = new Set(
  'id d x y x1 x2 y1 y2 cx cy r rx ry dx dy width height viewBox transform points patternUnits patternTransform'.split(
    ' ',
  ),
);

/** What the page's style sheets decide; written out, because a file has no style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'visibility',
];

/**
 * A copy of a drawing that looks the same outside of its page: computed styles become attributes,
 * and only elements and attributes that draw are kept. Null for an element that draws nothing.
 */
export function portableCopy(element: Element): SVGElement | null {
  if (!ELEMENTS.has(element.localName) || element.namespaceURI !== SVG) return null;
  const styles = getComputedStyle(element);
  if (styles.display === 'none') return null;
  const copy = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTES.has(name)) copy.setAttribute(name, xmlText(value));
  }
  for (const name of STYLES) {
    const value = styles.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    const kept = portableChild(child);
    if (kept !== null) copy.append(kept);
  }
  return copy;
}

function portableChild(child: ChildNode): Node | null {
  if (child instanceof Element) return portableCopy(child);
  return child instanceof Text ? document.createTextNode(xmlText(child.data)) : null;
}
