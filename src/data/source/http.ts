import { Problem, type ProblemCode } from '../../domain/problem';

/** Problems that may pass by themselves: the network, a server that is busy or out of order. */
const passing = new WeakSet<Problem>();

/** True where trying again may help: no network, a broken transfer, 408, 429 and 5xx. */
export function isWorthRetrying(problem: unknown): boolean {
  return problem instanceof Problem && passing.has(problem);
}

/** Problems of an address that the server does not have. */
const missing = new WeakSet<Problem>();

/** True where the server says that there is nothing at the address: 404 and 410. */
export function isNotThere(problem: unknown): boolean {
  return problem instanceof Problem && missing.has(problem);
}

/** Marks a problem as one that may pass. */
export function mayPass(problem: Problem): Problem {
  passing.add(problem);
  return problem;
}

/** What is fetched, for messages, and the code of the problem where it cannot be reached. */
export interface Errand {
  readonly what: string;
  readonly code: Extract<ProblemCode, 'catalogue-unreachable' | 'source-unreachable'>;
}

/**
 * Gets an address; a stored copy is only used after the server has confirmed it (ETag,
 * Last-Modified).
 *
 * @throws Problem of the errand's code for a network failure and any status but 2xx, 'aborted' when
 * the signal fires.
 */
export async function get(
  address: string,
  errand: Errand,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await request(address, errand, signal);
  if (!response.ok) throw statusProblem(response.status, address, errand);
  return response;
}

async function request(address: string, errand: Errand, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { cache: 'no-cache', ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw aborted(address);
    throw mayPass(
      new Problem(
        errand.code,
        `${errand.what} at ${address} cannot be reached.`,
        'Check the connection and the address. A foreign server must allow this page to read it (CORS, security policy).',
        address,
        { cause },
      ),
    );
  }
}

/** The request was given up: nobody waits for its answer. */
export function aborted(address: string): Problem {
  return new Problem('aborted', `Loading ${address} was cancelled.`, 'Load it again.', address);
}

function statusProblem(status: number, address: string, errand: Errand): Problem {
  const message = `${errand.what} at ${address} cannot be loaded: the server answers ${status}${meaning(status)}.`;
  const problem = new Problem(errand.code, message, remedy(status), address);
  if (status === 404 || status === 410) missing.add(problem);
  return status === 408 || status === 429 || status >= 500 ? mayPass(problem) : problem;
}

function meaning(status: number): string {
  if (status === 404 || status === 410) return ' (not there)';
  if (status === 401 || status === 403) return ' (not allowed)';
  return status >= 500 ? ' (out of order)' : '';
}

function remedy(status: number): string {
  if (status === 404 || status === 410) return 'Check the address, or ask who publishes the data.';
  if (status === 401 || status === 403)
    return 'Sign in where the data are kept, or ask for access.';
  return 'Try again in a while.';
}
