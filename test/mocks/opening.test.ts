import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mockServer } from '../../mocks/node';
import { sampleRows } from '../../mocks/sample/sample';
import { decodeOffers } from '../../src/data/decode';
import { fetchParts, loadCatalogue } from '../../src/data/source';
import type { DatasetDescription } from '../../src/domain/dataset';

/** The sample as the application opens it: through the catalogue, the network and the decoders. */
describe('the sample', () => {
  const server = mockServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  async function opened() {
    const [description] = await loadCatalogue(undefined, 'https://example.test/');
    if (description === undefined) throw new Error('The catalogue is empty.');
    const parts = await fetchParts(description);
    return { description, ...(await decodeOffers(parts, description)) };
  }

  it('is described in full', async () => {
    const { description } = await opened();
    expect(description).toMatchObject<Partial<DatasetDescription>>({
      id: 'sample',
      synthetic: true,
      measure: 'expectation',
      basis: 'gross',
      licence: 'CC0',
      updated: '2026-11-01',
      urls: ['https://example.test/api/sample.arrow'],
      currency: 'USD',
      period: 'month',
      rows: sampleRows().length,
      start: 'c=spec:Back-End Web;skill:Python&c=spec:Back-End Web;skill:Django',
    });
  });

  it('is understood to the last row and value', async () => {
    const { report } = await opened();
    expect(report).toMatchObject({
      rowsRead: sampleRows().length,
      kept: sampleRows().length,
      leftOut: [],
      notUnderstoodRows: 0,
    });
  });

  it('leaves nothing to a rule but the levels that follow from years', async () => {
    const { report } = await opened();
    const rows = sampleRows().filter((row) => row.seniority === null && row.experience !== null);
    expect(report.guesses).toEqual([
      `${rows.length.toLocaleString('en')} rows state no level: taken from years of experience.`,
    ]);
  });

  it('has every column', async () => {
    const { columns } = await opened();
    const missing = Object.entries(columns).filter(([, column]) => column === null);
    expect(missing).toEqual([]);
    expect([...columns.offers]).toEqual(sampleRows().map((row) => row.offers));
    expect([...columns.salary]).toEqual(sampleRows().map((row) => row.salary ?? Number.NaN));
  });
});
