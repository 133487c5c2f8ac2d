/** "Offers" from "offers": words at the head of a column or a sentence. */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}`;
}

/** "not shown" from "Not shown": a sentence that goes on within another. */
export function lowered(words: string): string {
  return `${words.slice(0, 1).toLocaleLowerCase('en')}${words.slice(1)}`;
}
