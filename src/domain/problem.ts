/**
 * Everything that can go wrong and that a person should read. `message` says what happened,
 * `remedy` what to do about it, `place` where (an address, a file, a line, a field).
 */
export const PROBLEM_CODES = [
  'catalogue-unreachable',
  'catalogue-invalid',
  'source-unreachable',
  'source-empty',
  'source-not-data',
  'source-too-large',
  'file-unreadable',
  'file-truncated',
  'file-unsupported',
  'parts-differ',
  'mapping-invalid',
  'no-usable-rows',
  'no-dataset',
  'unknown-dimension',
  'invalid-question',
  'worker-failed',
  'worker-timeout',
  'export-failed',
  'aborted',
] as const;
/** What kind of thing went wrong; for code to act on, never shown. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem as plain data, which crosses threads. A null place: none in particular. */
export interface ProblemDetails {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
  readonly place: string | null;
}

/** The one error type that crosses rooms and threads. */
export class Problem extends Error implements ProblemDetails {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly remedy: string;
  readonly place: string | null;

  constructor(
    code: ProblemCode,
    message: string,
    remedy: string,
    place: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
    this.place = place;
  }

  /** A plain object for a message between threads; `Problem.from` restores it. */
  details(): ProblemDetails {
    return { code: this.code, message: this.message, remedy: this.remedy, place: this.place };
  }

  static from(details: ProblemDetails): Problem {
    return new Problem(details.code, details.message, details.remedy, details.place);
  }
}
