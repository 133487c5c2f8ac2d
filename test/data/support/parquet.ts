/** A value of the compact Thrift protocol. */
type Thrift =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly list: readonly Thrift[] }
  | { readonly fields: Readonly<Record<number, Thrift>> };

const i32 = (value: number): Thrift => ({ i32: value });
const i64 = (value: number): Thrift => ({ i64: value });
const text = (value: string): Thrift => ({ text: value });
const list = (...items: Thrift[]): Thrift => ({ list: items });
const struct = (fields: Readonly<Record<number, Thrift>>): Thrift => ({ fields });

/** An unsigned number in groups of seven bits. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt(value);
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

/** A signed number in groups of seven bits. */
export function zigzag(value: number): number[] {
  return varint(value < 0 ? -value * 2 - 1 : value * 2);
}

function typeOf(value: Thrift): number {
  if ('i32' in value) return 5;
  if ('i64' in value) return 6;
  if ('text' in value) return 8;
  return 'list' in value ? 9 : 12;
}

function write(value: Thrift): number[] {
  if ('i32' in value) return zigzag(value.i32);
  if ('i64' in value) return zigzag(value.i64);
  if ('text' in value) return [...varint(value.text.length), ...Buffer.from(value.text)];
  if ('list' in value) {
    const type = value.list[0] === undefined ? 5 : typeOf(value.list[0]);
    return [(value.list.length << 4) | type, ...value.list.flatMap(write)];
  }
  let last = 0;
  const fields = Object.entries(value.fields).flatMap(([id, field]) => {
    const head = ((Number(id) - last) << 4) | typeOf(field);
    last = Number(id);
    return [head, ...write(field)];
  });
  return [...fields, 0];
}

/** A page with what its header claims; `bytes` are not packed unless the codec says so. */
export interface TestPage {
  readonly values: number;
  readonly encoding: number;
  readonly bytes: readonly number[];
  readonly uncompressed?: number;
  readonly isDictionary?: boolean;
}

/** A Parquet file of one required or repeated column, true to its claims or not. */
export interface TestFile {
  readonly isRepeated?: boolean;
  /** 1 INT32, 2 INT64, 5 DOUBLE, 6 BYTE_ARRAY. */
  readonly type: number;
  readonly pages: readonly TestPage[];
  readonly rows: number;
  readonly name?: string;
  readonly codec?: number;
  readonly groupRows?: number;
}

function pageBytes({ values, encoding, bytes, uncompressed, isDictionary }: TestPage): number[] {
  const sizes = { 2: i32(uncompressed ?? bytes.length), 3: i32(bytes.length) };
  const header = isDictionary
    ? struct({ 1: i32(2), ...sizes, 7: struct({ 1: i32(values), 2: i32(0) }) })
    : struct({
        1: i32(0),
        ...sizes,
        5: struct({ 1: i32(values), 2: i32(encoding), 3: i32(3), 4: i32(3) }),
      });
  return [...write(header), ...bytes];
}

export function parquetFile({
  type,
  pages,
  rows,
  name = 'salary',
  codec = 0,
  groupRows,
  isRepeated = false,
}: TestFile): Uint8Array {
  const chunks = pages.map(pageBytes);
  const body = chunks.flat();
  const dictionary = pages[0]?.isDictionary === true ? (chunks[0]?.length ?? 0) : 0;
  const metadata = struct({
    1: i32(type),
    2: list(i32(0)),
    3: list(text(name)),
    4: i32(codec),
    5: i64(pages.filter((page) => !page.isDictionary).reduce((sum, page) => sum + page.values, 0)),
    6: i64(body.length),
    7: i64(body.length),
    9: i64(4 + dictionary),
    11: i64(dictionary > 0 ? 4 : 0),
  });
  const group = struct({
    1: list(struct({ 2: i64(4), 3: metadata })),
    2: i64(body.length),
    3: i64(groupRows ?? rows),
  });
  const schema = list(
    struct({ 4: text('schema'), 5: i32(1) }),
    struct({ 1: i32(type), 3: i32(isRepeated ? 2 : 0), 4: text(name) }),
  );
  const footer = write(struct({ 1: i32(1), 2: schema, 3: i64(rows), 4: list(group) }));
  const length = new Uint8Array(new Uint32Array([footer.length]).buffer);
  return Uint8Array.from([
    ...Buffer.from('PAR1'),
    ...body,
    ...footer,
    ...length,
    ...Buffer.from('PAR1'),
  ]);
}

/** PLAIN doubles. */
export function doubles(...values: number[]): number[] {
  return Array.from(new Uint8Array(new Float64Array(values).buffer));
}
