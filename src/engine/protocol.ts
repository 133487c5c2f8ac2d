import type { OfferColumns } from '../data/columns';
import type { DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import type { ImportSettings, Inspection } from '../domain/inspection';
import type { ProblemDetails } from '../domain/problem';
import type { Question, QuestionKind } from '../domain/question';
import type { ImportReport } from '../domain/report';

/** What goes to the engine worker. Every call with an id gets one reply, unless it is cancelled. */
export type EngineRequest<K extends QuestionKind = QuestionKind> =
  | {
      readonly call: 'open';
      readonly id: number;
      readonly description: DatasetDescription;
      readonly version: number;
      /** Brings one `DecodedOffers`. */
      readonly port: MessagePort;
    }
  | {
      readonly call: 'ask';
      readonly id: number;
      readonly version: number;
      readonly question: Question<K>;
    }
  | { readonly call: 'cancel'; readonly id: number };

/** What comes back from the engine worker: an answer, or `Problem.details()`. */
export type EngineReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: ProblemDetails };

/** What the decode worker hands to the engine worker, past the main thread. */
export interface DecodedOffers {
  readonly columns: OfferColumns;
  readonly report: ImportReport;
}

/** Sends `DecodedOffers` through the port. */
export interface DecodeRequest {
  readonly parts: readonly SourcePart[];
  readonly description: DatasetDescription;
  readonly port: MessagePort;
}

/** Asks for one `inspected` reply. */
export interface InspectRequest {
  readonly parts: readonly SourcePart[];
  /** Null: those that are proposed. */
  readonly settings: ImportSettings | null;
}

/** What comes back from the decode worker: any number of `progress`, then one of the others. */
export type DecodeReply =
  | { readonly kind: 'progress' }
  | { readonly kind: 'done' }
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'failed'; readonly problem: ProblemDetails };
