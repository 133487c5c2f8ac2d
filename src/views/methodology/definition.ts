/** One term with what it means here. `id` is the anchor that other places link to. */
export interface Definition {
  readonly id: string;
  readonly term: string;
  readonly words: string;
}

export function definition(id: string, term: string, ...sentences: readonly string[]): Definition {
  return {
    id: `definition-${id}`,
    term,
    words: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}
