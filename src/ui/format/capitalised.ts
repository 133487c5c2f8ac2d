/** "Offers" from "offers": a noun at the head of a column. */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}`;
}
