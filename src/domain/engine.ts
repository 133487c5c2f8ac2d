import type { Dataset, DatasetDescription } from './dataset';
import type { ImportSettings, Inspection } from './inspection';
import type { AnswerTo, Question, QuestionKind } from './question';

/** Bytes of one part of a table, with the name that a message can point at. */
export interface SourcePart {
  readonly name: string;
  /** Handed over to the worker: detached afterwards. */
  readonly bytes: ArrayBuffer;
}

/** A place that computes. The worker is one; a remote service could be another. */
export interface Engine {
  /**
   * Decodes, validates and holds a data set under `version`; the one held before stays until this
   * succeeds. Rejects with a `Problem`.
   */
  open(
    description: DatasetDescription,
    parts: readonly SourcePart[],
    version: number,
    signal?: AbortSignal,
  ): Promise<Dataset>;
  /**
   * Looks into the parts of one table without opening them: what they hold, and what an import with
   * the settings would do; null: with those that it proposes. Rejects with a `Problem`.
   */
  inspect(
    parts: readonly SourcePart[],
    settings: ImportSettings | null,
    signal?: AbortSignal,
  ): Promise<Inspection>;
  /**
   * Rejects with a `Problem`: 'no-dataset' where `version` is not held, 'invalid-question' for
   * a question that cannot be asked, 'aborted' when the signal fires. The next question is answered.
   */
  ask<K extends QuestionKind>(
    version: number,
    question: Question<K>,
    signal?: AbortSignal,
  ): Promise<AnswerTo<K>>;
}
