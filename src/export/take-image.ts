import { Problem } from '../domain/problem';
import { fileName, saveFile } from './download';
import { pngOf, svgText } from './png';

export type ImageFormat = 'png-2' | 'png-3' | 'svg' | 'copy';

const COPY_SCALE = 2;

/**
 * Saves or copies a figure. `draw` composes it; it is called within the click, which is what lets
 * a browser write to the clipboard. Rejects with a `Problem`.
 */
export async function takeImage(
  format: ImageFormat,
  what: string,
  draw: () => Promise<SVGSVGElement>,
): Promise<void> {
  const today = new Date();
  switch (format) {
    case 'svg': {
      const text = svgText(await draw());
      return saveFile(fileName(what, today, 'svg'), new Blob([text], { type: 'image/svg+xml' }));
    }
    case 'copy':
      return copyPng(async () => pngOf(await draw(), COPY_SCALE));
    case 'png-2':
    case 'png-3': {
      const scale = format === 'png-2' ? 2 : 3;
      return saveFile(fileName(what, today, 'png'), await pngOf(await draw(), scale));
    }
  }
}

async function copyPng(png: () => Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
  } catch (error) {
    throw new Problem(
      'export-failed',
      'The image could not be copied.',
      'Save it as PNG instead, or allow this page to use the clipboard.',
      null,
      { cause: error },
    );
  }
}
