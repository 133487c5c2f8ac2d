/**
 * An address of a catalogue, absolute: relative ones stand against the catalogue's own. Null for
 * anything but http and https, and for an address with a user name in it.
 */
export function resolveAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { protocol, username, password, href } = new URL(address, base);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && username === '' && password === '' ? href : null;
}
