import type {
  EnglishLevel,
  OfferStatus,
  SeniorityLevel,
  WorkMode,
} from '../../src/domain/vocabulary';
import { calibrate } from './calibrate';
import { type DraftRow, statedAmount } from './draft';
import { draftMarket } from './market';
import { SEED, TARGETS } from './parameters';
import { seededRandom } from './random';

/** A row of the offers table. Null: not stated, or, of an amount, no offer. */
export interface SampleRow {
  /** USD a month. */
  readonly salary: number | null;
  readonly specialization: string;
  readonly skills: readonly string[];
  readonly seniority: SeniorityLevel | null;
  readonly experience: number | null;
  readonly english: EnglishLevel | null;
  readonly country: string | null;
  readonly mode: WorkMode | null;
  readonly company: string | null;
  /** "YYYY-MM". */
  readonly date: string;
  readonly status: OfferStatus;
  readonly offers: number;
  readonly candidate: number;
}

let sample: readonly SampleRow[] | null = null;

/** The sample market, ordered by month and specialization; drawn once, always the same. */
export function sampleRows(): readonly SampleRow[] {
  sample ??= drawSample(SEED);
  return sample;
}

/** A market of the same shape for any seed, with the same calibrated figures. */
export function drawSample(seed: number): readonly SampleRow[] {
  const random = seededRandom(seed);
  const drafts = draftMarket(random);
  calibrate(drafts, TARGETS, random);
  return inOrder(drafts).map(asRow);
}

/** Order makes the file compress well; ties keep the order in which candidates entered. */
function inOrder(drafts: readonly DraftRow[]): readonly DraftRow[] {
  const keyOf = ({ month, candidate }: DraftRow) => `${month} ${candidate.specialization}`;
  const keyed = drafts.map((draft) => ({ draft, key: keyOf(draft) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ draft }) => draft);
}

function asRow(draft: DraftRow): SampleRow {
  const { candidate, offers } = draft;
  return {
    salary: offers > 0 ? statedAmount(draft) : null,
    specialization: candidate.specialization,
    skills: candidate.skills,
    seniority: candidate.seniority,
    experience: candidate.experience,
    english: candidate.english,
    country: candidate.country,
    mode: candidate.mode,
    company: offers > 0 ? draft.company : null,
    date: draft.month,
    status: draft.status,
    offers,
    candidate: draft.candidateId,
  };
}
