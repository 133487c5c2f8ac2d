import { sampleCatalogue } from './catalogue';
import backEndWeb from './guide/back-end-web.json';
import django from './guide/django.json';
import guideIndex from './guide/index.json';
import python from './guide/python.json';
import { encodeArrow } from './sample/arrow';
import { sampleRows } from './sample/sample';

/** A file of the built site that is made instead of copied. */
export interface ApiFile {
  /** Relative to index.html. */
  readonly path: string;
  readonly type: string;
  readonly holds: 'catalogue' | 'offers' | 'guide';
  readonly read: () => Uint8Array<ArrayBuffer>;
}

const JSON_TYPE = 'application/json';
const asJson = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

function guideFile(name: string, content: unknown): ApiFile {
  return {
    path: `api/guide/${name}.json`,
    type: JSON_TYPE,
    holds: 'guide',
    read: () => asJson(content),
  };
}

/** What a development server's mocks answer and what a build writes: the same addresses and bytes. */
export const API_FILES: readonly ApiFile[] = [
  {
    path: 'api/catalogue.json',
    type: JSON_TYPE,
    holds: 'catalogue',
    read: () => asJson(sampleCatalogue(sampleRows().length)),
  },
  {
    path: 'api/sample.arrow',
    type: 'application/vnd.apache.arrow.file',
    holds: 'offers',
    read: once(() => encodeArrow(sampleRows())),
  },
  guideFile('index', guideIndex),
  guideFile('back-end-web', backEndWeb),
  guideFile('python', python),
  guideFile('django', django),
];

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
