import { createHash } from 'node:crypto';
import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { encodeArrow } from '../../mocks/sample/arrow';
import { SEED } from '../../mocks/sample/parameters';
import { drawSample, sampleRows } from '../../mocks/sample/sample';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the Arrow file', () => {
  const bytes = encodeArrow(sampleRows());

  it('decodes to the rows that it was made of', () => {
    const table = tableFromIPC(bytes);
    expect(table.numRows).toBe(sampleRows().length);
    const differing = table.toArray().findIndex((decoded, index) => {
      const row = sampleRows()[index];
      return JSON.stringify({ ...decoded, skills: [...decoded.skills] }) !== JSON.stringify(row);
    });
    expect(differing).toBe(-1);
  });

  it('holds every column of the offers table', () => {
    expect(tableFromIPC(bytes).schema.fields.map(({ name }) => name)).toEqual([
      'salary',
      'specialization',
      'skills',
      'seniority',
      'experience',
      'english',
      'country',
      'mode',
      'company',
      'date',
      'status',
      'offers',
      'candidate',
    ]);
  });

  it('is small', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_500_000);
  });

  it('is the same whenever it is drawn, and another for another seed', () => {
    expect(hash(encodeArrow(drawSample(SEED)))).toBe(hash(bytes));
    expect(hash(encodeArrow(drawSample(SEED + 1)))).not.toBe(hash(bytes));
  });
});
