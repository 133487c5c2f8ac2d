/** What the tests use of pngjs, which comes without types. */
declare module 'pngjs' {
  export class PNG {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of every pixel, row by row. */
    readonly data: Uint8Array;
    static readonly sync: { read(bytes: Uint8Array): PNG };
  }
}
