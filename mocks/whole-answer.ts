import { HttpResponse } from 'msw';
import type { ApiFile } from './api-files';

/** The whole file in one piece, or 304 where the request already has these bytes. */
export function wholeAnswer(file: ApiFile, request: Request): Response {
  const bytes = file.read();
  const tag = entityTag(bytes);
  const headers = { 'Content-Type': file.type, ETag: tag, 'Cache-Control': 'no-cache' };
  if (request.headers.get('If-None-Match') === tag) {
    return new HttpResponse(null, { status: 304, headers });
  }
  return HttpResponse.arrayBuffer(bytes.buffer.slice(0), { headers });
}

/** FNV-1a over the bytes: equal content, equal tag. */
function entityTag(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `"${(hash >>> 0).toString(16).padStart(8, '0')}-${bytes.length}"`;
}
