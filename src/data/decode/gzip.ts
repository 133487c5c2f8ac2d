import { Problem } from '../../domain/problem';
import { joinBytes } from '../join-bytes';
import { MOST_INFLATED_BYTES, tooManyBytes } from './limits';

/**
 * Unpacks gzip, counting bytes as they come.
 *
 * @throws Problem 'source-too-large' above the limit, 'file-truncated' where the packed data break
 * off or are damaged.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  progress: () => void,
  most: number = MOST_INFLATED_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.byteLength;
      if (length > most) {
        await reader.cancel();
        throw tooManyBytes(length, most, place);
      }
      progress();
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : damaged(place, cause);
  }
  return joinBytes(chunks, length);
}

function damaged(place: string, cause: unknown): Problem {
  return new Problem(
    'file-truncated',
    `"${place}" is packed with gzip but cannot be unpacked: it is incomplete or damaged.`,
    'Download or pack the file again.',
    place,
    { cause },
  );
}
