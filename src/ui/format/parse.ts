/** An amount as a person types it: "5,500", "$5.5k", "1 500". Null for text that is none. */
export function parseAmount(text: string): number | null {
  const match = /^\$?(\d[\d,\s\u00a0]*(?:\.\d+)?)\s?(k)?$/i.exec(text.trim());
  if (match === null) return null;
  const amount = Number((match[1] ?? '').replace(/[,\s\u00a0]/g, ''));
  return Number.isFinite(amount) ? amount * (match[2] === undefined ? 1 : 1000) : null;
}
