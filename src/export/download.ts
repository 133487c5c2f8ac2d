/** "offerscope-histogram-2026-11-20.png". */
export function fileName(what: string, date: Date, extension: string): string {
  return `offerscope-${what}-${isoDay(date)}.${extension}`;
}

/** The day where the person is, not in Greenwich. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Hands a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun once the click has been dispatched.
  setTimeout(() => URL.revokeObjectURL(address));
}
