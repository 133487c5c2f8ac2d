const SAMPLE = 512;

/** True for bytes that begin like an HTML document, whatever the server calls them. */
export function isWebPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  return /^\s*(?:<!--[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
    head.replace('\uFEFF', ''),
  );
}
