import type { Result } from 'lighthouse';

/** What is read of an audit: scores by category and single figures. */
export type Findings = Pick<Result, 'categories' | 'audits'>;

const LEAST_SCORE = 0.95;
const SHIFT = 'cumulative-layout-shift';
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
  SHIFT,
];

/** What is below the bar, in words; nothing where the page passes. */
export function faultsOf({ categories, audits }: Findings): readonly string[] {
  const low = Object.values(categories).filter(({ score }) => (score ?? 0) < LEAST_SCORE);
  const shift = audits[SHIFT]?.numericValue ?? 1;
  return [
    ...low.map(({ title, score }) => `${title} is ${percent(score)}, not ${percent(LEAST_SCORE)}`),
    ...(shift === 0 ? [] : [`the layout shifts by ${shift.toFixed(4)}`]),
  ];
}

/** Scores, figures, and what cost a point. */
export function reportOf(findings: Findings): string {
  const { categories, audits } = findings;
  const scores = Object.values(categories).map(({ title, score }) => `${percent(score)}  ${title}`);
  const figures = FIGURES.flatMap((id) => {
    const audit = audits[id];
    return audit === undefined ? [] : [`${audit.displayValue ?? ''}  ${audit.title}`];
  });
  const costly = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${percent(audit?.score ?? null)}  ${audit?.title}`);
  const faults = faultsOf(findings);
  return [
    ...section('Scores', scores),
    ...section('Figures', figures),
    ...section('Below full score', costly),
    ...section('Faults', faults.length === 0 ? ['none'] : faults),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

function percent(score: number | null): string {
  return score === null ? '–' : String(Math.round(score * 100));
}
