import type { Sample } from './sample';

/**
 * P(A > B) + P(A = B) / 2 for a random draw of each, from weights over the same dictionary: the
 * Mann-Whitney U over n_A n_B. Null where one is empty.
 */
export function superiority(a: Sample, b: Sample): number | null {
  if (a.ranks.length === 0 || b.ranks.length === 0) return null;
  let wins = 0;
  let below = 0;
  let place = 0;
  for (let own = 0; own < a.ranks.length; own++) {
    const rank = a.ranks[own]!;
    while (place < b.ranks.length && b.ranks[place]! < rank) below += b.weights[place++]!;
    const ties = b.ranks[place] === rank ? b.weights[place]! : 0;
    wins += a.weights[own]! * (below + ties / 2);
  }
  return wins / (a.total * b.total);
}
