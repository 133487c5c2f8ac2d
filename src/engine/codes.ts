/** Codes of a dictionary in the narrowest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` codes from 0 to `highest`, all 0. */
export function codesUpTo(highest: number, length: number): Codes {
  if (highest <= 0xff) return new Uint8Array(length);
  return highest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}
