import type { ColumnMetaData, DecodedArray, PageHeader, SchemaTree } from 'hyparquet';
import { assembleLists } from 'hyparquet/src/assemble.js';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { checkFirstVersion, checkSecondVersion } from './page-contents';
import { checkHeader, expectAtMost, valuesOf } from './page-limits';

type Decoding = Parameters<typeof readDataPage>[2];
type DataPage = ReturnType<typeof readDataPage>;

/** Counts unpacked bytes, and items of lists, over a whole file; throws a Problem at too many. */
export interface Budget {
  spend(bytes: number): void;
  hold(items: number): void;
}

interface Page {
  readonly header: PageHeader;
  readonly bytes: Uint8Array;
}

/**
 * Reads the values of one column in one row group; nested ones as lists in lists, not yet put
 * together. Every page is checked before it is unpacked, and again before it is decoded.
 *
 * @throws Error for anything that contradicts itself or asks for too much.
 */
export function readColumnChunk(
  chunk: Uint8Array,
  metadata: ColumnMetaData,
  path: SchemaTree[],
  budget: Budget,
): unknown[] {
  const decoding = decodingOf(metadata, path);
  let dictionary: DecodedArray | undefined;
  const rows: unknown[] = [];
  let claimed = 0;
  for (const page of pagesOf(chunk)) {
    budget.spend(page.header.uncompressed_page_size);
    if (page.header.type === 'DICTIONARY_PAGE') dictionary = readDictionary(page, decoding);
    else {
      claimed += valuesOf(page.header);
      expectAtMost('a column', claimed, Number(metadata.num_values), 'values');
      readPage(page, decoding, dictionary, rows);
    }
    if (claimed >= metadata.num_values) break;
  }
  return rows;
}

/** The pages of a chunk, each with its header; index pages are passed over. */
function* pagesOf(chunk: Uint8Array): Generator<Page> {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const reader = { view, offset: 0 };
  while (reader.offset < view.byteLength) {
    const header = parquetHeader(reader);
    checkHeader(header, view.byteLength - reader.offset);
    const end = reader.offset + header.compressed_page_size;
    if (header.type !== 'INDEX_PAGE') yield { header, bytes: chunk.subarray(reader.offset, end) };
    reader.offset = end;
  }
}

function decodingOf(metadata: ColumnMetaData, path: SchemaTree[]): Decoding {
  const element = path.at(-1)?.element;
  if (element === undefined) throw new Error('a column has no schema');
  return {
    pathInSchema: metadata.path_in_schema,
    type: metadata.type,
    element,
    schemaPath: path,
    codec: metadata.codec,
    parsers: {
      ...DEFAULT_PARSERS,
      jsonFromBytes: (bytes) => DEFAULT_PARSERS.stringFromBytes(bytes),
    },
  };
}

function readDictionary({ header, bytes }: Page, decoding: Decoding): DecodedArray {
  const page = decompressPage(bytes, header.uncompressed_page_size, decoding.codec, undefined);
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  const values = readPlain(reader, decoding.type, valuesOf(header), decoding.element.type_length);
  return convert(values, decoding);
}

/** Adds the values of a data page to the rows; a list may go on from the page before. */
function readPage(
  { header, bytes }: Page,
  decoding: Decoding,
  dictionary: DecodedArray | undefined,
  rows: unknown[],
): void {
  const { schemaPath } = decoding;
  const { definitionLevels, repetitionLevels, dataPage } = decodePage(header, bytes, decoding);
  const encoding = (header.data_page_header ?? header.data_page_header_v2)?.encoding ?? 'PLAIN';
  const values = convertWithDictionary(dataPage, dictionary, encoding, decoding);
  if (Array.isArray(values) && values.includes(undefined)) {
    throw new Error('a value points outside of its dictionary');
  }
  const result = assembleLists(rows, definitionLevels, repetitionLevels, values, schemaPath);
  if (result !== rows) for (const value of result) rows.push(value);
}

function decodePage(header: PageHeader, bytes: Uint8Array, decoding: Decoding): DataPage {
  const { codec, schemaPath } = decoding;
  if (header.data_page_header !== undefined) {
    const page = decompressPage(bytes, header.uncompressed_page_size, codec, undefined);
    checkFirstVersion(page, header, schemaPath);
    return readDataPage(page, header.data_page_header, decoding);
  }
  if (header.data_page_header_v2 === undefined)
    throw new Error(`a page is of the unknown kind ${header.type}`);
  return decodeSecondVersion(header, bytes, decoding);
}

/** Unpacks the values once, for the check and for the decoder. */
function decodeSecondVersion(header: PageHeader, bytes: Uint8Array, decoding: Decoding): DataPage {
  const page = header.data_page_header_v2;
  const split =
    (page?.definition_levels_byte_length ?? 0) + (page?.repetition_levels_byte_length ?? 0);
  const packed = bytes.subarray(split);
  const values =
    page?.is_compressed === false
      ? packed
      : decompressPage(packed, header.uncompressed_page_size - split, decoding.codec, undefined);
  checkSecondVersion(bytes.subarray(0, split), values, header, decoding.schemaPath);
  if (decoding.codec === 'UNCOMPRESSED') return readDataPageV2(bytes, header, decoding);
  return readDataPageV2(bytes, header, {
    ...decoding,
    compressors: { [decoding.codec]: () => values },
  });
}
