import { afterEach, expect, test } from 'vitest';
import { breakLines } from '../../src/export/break-lines';
import { fileName } from '../../src/export/download';
import { composeFigure, type FigureWords } from '../../src/export/figure';
import { svgText } from '../../src/export/png';
import { captionRows } from '../../src/export/table-file';
import { xmlText } from '../../src/export/xml-text';

const WORDS: FigureWords = {
  title: 'Python peaks at $7.5k+',
  subtitle: 'Share of offers by salary in USD per month. January to December 2024.',
  keys: ['Python: 571 offers of 274 candidates', 'Django: 241 offers of 107 candidates'],
  source: 'Source: Sample market (synthetic sample data; CC0).',
  note: '5k+ means $5,000 to under $5,500.',
  signature: 'Offerscope, 20 November 2026',
};

afterEach(() => document.body.replaceChildren());

/** A chart as the page has it, with everything that must not leave the page. */
function stageOf(markup: string) {
  const stage = document.createElement('div');
  stage.innerHTML = `<style>.series { fill: rgb(0, 114, 178); font-size: 11px }</style>${markup}`;
  document.body.append(stage);
  const svg = stage.querySelector('svg');
  if (!(svg instanceof SVGSVGElement)) throw new Error('The stage has no drawing.');
  return { stage, svg };
}

function composed(markup: string, words = WORDS): Document {
  const { stage, svg } = stageOf(markup);
  const figure = composeFigure({
    words,
    stage,
    swatches: [],
    charts: [{ svg, x: 0, y: 0 }],
    chartHeight: 440,
    font: 'data:font/woff2;base64,AAAA',
    textWidth: (text, size) => text.length * size * 0.6,
  });
  const parsed = new DOMParser().parseFromString(svgText(figure), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

const CHART =
  '<svg role="application" tabindex="0" onclick="x()" width="10" height="10"><script>x()</script><foreignObject></foreignObject><path class="series" d="M0 0" onload="x()" data-slot="0"/><a href="https://example.org"><text>in a link</text></a></svg>';

test('a figure is 1200 wide and says everything around its chart', () => {
  const figure = composed(CHART);
  const root = figure.documentElement;
  expect(root.getAttribute('width')).toBe('1200');
  expect(root.getAttribute('viewBox')).toBe(`0 0 1200 ${root.getAttribute('height')}`);
  const texts = [...figure.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(Object.values(WORDS).flat()));
  expect(figure.querySelector('style')?.textContent).toContain('data:font/woff2');
});

test('computed styles become attributes', () => {
  const path = composed(CHART).querySelector('path');
  expect(path?.getAttribute('fill')).toBe('rgb(0, 114, 178)');
  expect(path?.hasAttribute('class')).toBe(false);
});

test('nothing that acts leaves the page', () => {
  const figure = composed(CHART);
  expect(figure.querySelector('script, foreignObject, a')).toBeNull();
  for (const element of figure.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    expect(names.filter((name) => /^(on|role|tabindex|href|style|data-)/.test(name))).toEqual([]);
  }
});

test.each([
  '<b>&amp;"\'',
  '\u0000\u0008bell',
  '\ud800 lone',
  '\ufffe',
  ']]>',
  '<script>alert(1)</script>',
])('a name such as %j is text that reads back', (name) => {
  const figure = composed(CHART, { ...WORDS, title: name });
  const texts = [...figure.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toContain(xmlText(name));
  expect(figure.querySelector('script')).toBeNull();
});

test('long lines break between words, and a word that is too long stays whole', () => {
  const widthOf = (line: string) => line.length;
  expect(breakLines('one two three four', 9, widthOf)).toEqual(['one two', 'three', 'four']);
  expect(breakLines('extraordinary word', 5, widthOf)).toEqual(['extraordinary', 'word']);
});

test('a table carries the same words as a figure', () => {
  expect(captionRows({ ...WORDS, note: '' }).flat()).toEqual([
    WORDS.title,
    WORDS.subtitle,
    ...WORDS.keys,
    WORDS.source,
    WORDS.signature,
  ]);
});

test('file names carry what, and the day where the person is', () => {
  expect(fileName('histogram', new Date(2026, 10, 20, 23, 59), 'png')).toBe(
    'offerscope-histogram-2026-11-20.png',
  );
});
