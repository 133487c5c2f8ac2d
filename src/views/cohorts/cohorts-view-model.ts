import { type Cohort, type Slot, technologiesLabel } from '../../domain/cohort';
import { overridesInWords } from '../../ui/format/filters';

/** A chip: the strong part tells cohorts apart, the soft part is what comes before it. */
export interface ChipWords {
  readonly soft: string;
  readonly strong: string;
  /** Its own filters: "Remote". */
  readonly own: string;
}

export function chipWords(cohort: Cohort): ChipWords {
  const own = overridesInWords(cohort.overrides).join(' · ');
  if (cohort.label !== null) return { soft: '', strong: cohort.label, own };
  const specialization = cohort.specialization.join(', ');
  const technologies = technologiesLabel(cohort);
  if (specialization === '')
    return { soft: '', strong: technologies === '' ? 'All' : technologies, own };
  if (technologies === '') return { soft: '', strong: specialization, own };
  const joint = technologies.startsWith('without') ? ' ' : ' + ';
  return { soft: `${specialization}${joint}`, strong: technologies, own };
}

const LETTERS: Readonly<Record<Slot, string>> = { 0: 'A', 1: 'B', 2: 'C', 3: 'D' };

/** "Cohort B": the name of a place. */
export function placeName(slot: Slot): string {
  return `Cohort ${LETTERS[slot]}`;
}
