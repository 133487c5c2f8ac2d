import { Problem } from '../domain/problem';

/** Anything thrown, as a `Problem`; those that are one already stay as they are. */
export function asProblem(error: unknown, doing: string): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Problem(
    'worker-failed',
    `Something unexpected went wrong while ${doing}: ${message}`,
    'Try again; if it stays, reload the page.',
    null,
    { cause: error },
  );
}

/** What a call rejects with that nobody waits for any more. */
export function aborted(): Problem {
  return new Problem('aborted', 'A newer request took its place.', 'Nothing needs to be done.');
}
