/** What is said after a click that makes a cohort. */
export function trialWords(trial: 'added' | 'present' | 'full', name: string): string {
  switch (trial) {
    case 'added':
      return `Added ${name} to the comparison.`;
    case 'present':
      return `${name} is compared already.`;
    case 'full':
      return `${name} was not added: four cohorts are compared already. Remove one first.`;
  }
}
