/** What happened and what to do, from an error that carries both. */
export function failureWords(error: unknown, otherwise: string): string {
  if (!(error instanceof Error)) return otherwise;
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? ` ${error.remedy}` : '';
  return `${error.message}${remedy}`;
}
