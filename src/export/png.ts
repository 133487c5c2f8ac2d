import { Problem } from '../domain/problem';

/** An SVG document as text; it stands alone. */
export function svgText(figure: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(figure);
}

/** Draws a figure as a PNG, `scale` pixels to each of its own. Rejects with a `Problem`. */
export async function pngOf(figure: SVGSVGElement, scale: number): Promise<Blob> {
  const width = Number(figure.getAttribute('width')) * scale;
  const height = Number(figure.getAttribute('height')) * scale;
  const address = URL.createObjectURL(new Blob([svgText(figure)], { type: 'image/svg+xml' }));
  try {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    const context = canvas.getContext('2d');
    if (context === null) throw undrawn('This browser gives no canvas to draw on.');
    context.drawImage(await loaded(address), 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    throw undrawn('The drawing could not be read back.', error);
  }
  return image;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(undrawn('The canvas gave no image.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function undrawn(message: string, cause?: unknown): Problem {
  return new Problem('export-failed', message, 'Save the figure as SVG instead.', null, { cause });
}
