import type { SeniorityLevel } from './vocabulary';

/** What a guide entry is about: a value of the specialization or of the technology dimension. */
export const GUIDE_KINDS = ['specialization', 'technology'] as const;
/** The dimension that an entry is about. */
export type GuideKind = (typeof GUIDE_KINDS)[number];

/** One entry of the guide's table of contents. */
export interface GuideTopic {
  /** Names the entry's file. */
  readonly id: string;
  readonly kind: GuideKind;
  /** As the data spells it, so that a cohort finds its entry. */
  readonly name: string;
}

/** A level of seniority as published: years, yearly pay and duties. */
export interface GuideLevel {
  readonly level: SeniorityLevel;
  /** `to` is not included; null: open. May differ from the years that the filters use. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** USD a year; a null `yearlyTo` is open. */
  readonly yearlyFrom: number;
  readonly yearlyTo: number | null;
  readonly duties: readonly string[];
}

/** What could be chosen instead, with what speaks for and against it. */
export interface GuideAlternative {
  readonly name: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
}

/** What one has to know of one topic. */
export interface GuideSkills {
  readonly topic: string;
  readonly items: readonly string[];
}

/** A role or a technology in plain words. All text is text, never markup; an empty list: nothing to say. */
export interface GuideEntry extends GuideTopic {
  /** One or two sentences. */
  readonly summary: string;
  readonly duties: readonly string[];
  /** Ascending. */
  readonly levels: readonly GuideLevel[];
  /** Where it is used. */
  readonly used: readonly string[];
  readonly history: readonly string[];
  /** Technologies often asked for together with it, at most ten. */
  readonly related: readonly string[];
  readonly alternatives: readonly GuideAlternative[];
  readonly skills: readonly GuideSkills[];
}
