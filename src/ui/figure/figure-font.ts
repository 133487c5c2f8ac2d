import fontAddress from '../styles/inter-offerscope.woff2?url';

let font: Promise<string | null> | undefined;

/** The page's typeface as a data address for files; null where it cannot be had (offline). */
export function figureFont(): Promise<string | null> {
  font ??= readFont().then((address) => {
    // The next figure asks again.
    if (address === null) font = undefined;
    return address;
  });
  return font;
}

async function readFont(): Promise<string | null> {
  const response = await fetch(fontAddress).catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });
  return response?.ok ? dataAddress(await response.blob()) : null;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => reject(new Error('The font was not read.', { cause: reader.error }));
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}
