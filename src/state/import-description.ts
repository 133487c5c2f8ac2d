import type { DatasetDescription } from '../domain/dataset';
import type { ImportSettings } from '../domain/inspection';
import { ownFileId } from './own-files';

/** What files are called unless the person says otherwise: names of parts say little. */
export function proposedName(
  files: readonly Pick<File, 'name'>[],
  { preset }: { readonly preset: string | null },
): string {
  return files.length > 1 && preset !== null ? preset : nameOf(files);
}

function nameOf(files: readonly Pick<File, 'name'>[]): string {
  const [first] = files;
  if (first === undefined) return '';
  return files.length === 1 ? first.name : `${first.name} and ${files.length - 1} more`;
}

/** The description of files as they were settled; null while nothing holds the salary. */
export function descriptionOf({
  files,
  name,
  settings,
}: {
  readonly files: readonly Pick<File, 'name'>[];
  readonly name: string;
  readonly settings: ImportSettings;
}): DatasetDescription | null {
  const { columns, ...terms } = settings;
  const { salary } = columns;
  if (salary === undefined) return null;
  const given = nameOf(files);
  return {
    ...terms,
    id: ownFileId(given),
    name: name.trim() === '' ? given : name.trim(),
    columns: { ...columns, salary },
    source: files.map((file) => file.name).join(', '),
    ...NOT_KNOWN,
  };
}

/** What a file does not say about itself. */
const NOT_KNOWN = {
  description: null,
  synthetic: false,
  licence: null,
  updated: null,
  rows: null,
  urls: [],
  type: null,
  ratesDate: null,
  where: new Map<string, readonly string[]>(),
  sheet: null,
  companyRule: false,
  start: null,
} as const;
