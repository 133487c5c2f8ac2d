import type { ColumnMapping } from '../../domain/mapping';
import type { CodedColumn, OfferColumns } from '../columns';
import type { SourceTable, TextColumn } from '../table/source-table';
import { readCandidates } from './candidate';
import { codedColumn } from './coded';
import { readYears, type Years } from './experience';
import type { Misreadings } from './misreadings';
import { readMonths } from './month';
import { dimensionReader, type TextDimension } from './readers';
import { gather, type RowSelection } from './rows';
import type { Salaries } from './salary';
import { type Levels, levelsOf } from './seniority';
import { readSkills } from './skills';
import { sourceColumn, sourceColumns, textSource } from './sources';
import { readStatuses } from './status';

/** One import under way. */
export interface Import {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly selection: RowSelection;
  readonly misreadings: Misreadings;
  readonly guesses: string[];
}

/** The offers table, and how many of its rows were read by a rule. */
export interface ColumnsRead {
  readonly columns: OfferColumns;
  /** Rows whose years are the middle of a range. */
  readonly yearRanges: number;
  /** Rows whose level follows from years. */
  readonly levelsFromYears: number;
}

/** All columns of the offers table for the selected rows. */
export function offerColumns(
  current: Import,
  salaries: Salaries,
  offers: Uint32Array,
): ColumnsRead {
  const { selection } = current;
  const { experience, ranges } = years(current);
  const { seniority, fromYears } = levels(current, experience);
  const columns: OfferColumns = {
    rows: selection.count,
    unit: salaries.unit,
    salary: selected(selection, salaries.usd, Float64Array),
    offers: selected(selection, offers, Uint32Array),
    candidate: candidates(current),
    status: statuses(current),
    specialization: dimension(current, 'specialization'),
    skills: skills(current),
    seniority,
    experience,
    english: dimension(current, 'english'),
    country: dimension(current, 'country'),
    mode: dimension(current, 'mode'),
    company: dimension(current, 'company'),
    month: months(current),
  };
  return { columns, yearRanges: ranges, levelsFromYears: fromYears };
}

/** The source itself where all of it is selected. */
function selected<T extends Float64Array | Uint32Array>(
  selection: RowSelection,
  source: T,
  type: new (length: number) => T,
): T {
  if (selection.rows === null) return source;
  const target = new type(selection.count);
  gather(selection, source, target);
  return target;
}

function dimension(current: Import, column: TextDimension): CodedColumn | null {
  const source = current.mapping[column];
  const text = textSource(current.table, column, source);
  if (text === null || source === undefined) return null;
  const reading = { column, ...dimensionReader(column, source) };
  return codedColumn(current.selection, text, reading, current.misreadings);
}

function levels(current: Import, experience: OfferColumns['experience']): Levels {
  const stated = dimension(current, 'seniority');
  if (experience === null) return { seniority: stated, fromYears: 0 };
  const text = textSource(current.table, 'seniority', current.mapping.seniority);
  return levelsOf(current.selection, stated, text, experience);
}

function years({ table, mapping, selection, misreadings }: Import): Years {
  const column = sourceColumn(table, 'experience', mapping.experience);
  if (column === null || mapping.experience === undefined) return { experience: null, ranges: 0 };
  return readYears(selection, column, mapping.experience, misreadings);
}

function months({
  table,
  mapping,
  selection,
  misreadings,
  guesses,
}: Import): OfferColumns['month'] {
  const column = sourceColumn(table, 'date', mapping.date);
  if (column === null || mapping.date === undefined) return null;
  return readMonths(selection, column, mapping.date, misreadings, guesses);
}

function skills({ table, mapping, selection }: Import): OfferColumns['skills'] {
  const source = mapping.skills;
  if (source === undefined) return null;
  return readSkills(selection, sourceColumns(table, 'skills', source.from), source);
}

function statuses({ table, mapping, selection, misreadings }: Import): OfferColumns['status'] {
  const text: TextColumn | null = textSource(table, 'status', mapping.status);
  if (text === null || mapping.status === undefined) return null;
  return readStatuses(selection, text, mapping.status, misreadings);
}

function candidates({ table, mapping, selection }: Import): OfferColumns['candidate'] {
  const column = sourceColumn(table, 'candidate', mapping.candidate);
  return column === null ? null : readCandidates(selection, column);
}
