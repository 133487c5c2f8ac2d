import { createRequire } from 'node:module';
import {
  createDuckDB,
  type DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import type { OfferColumns } from '../../../src/data/columns';
import type { Selection } from '../../../src/domain/cohort';
import type { CohortFigures, Peer } from '../figures';
import { wantedBy } from '../wanted';
import { arrowStream } from './arrow-stream';
import { DuckDBCohort } from './duckdb-cohort';
import { BUILD, cohortQueries, nearRows } from './duckdb-queries';

/** DuckDB in this thread, over a table of codes. */
export class DuckDBPeer implements Peer {
  readonly name = 'DuckDB-Wasm';
  readonly mostRows = null;
  private bytes: Uint8Array | null = null;
  private columns: OfferColumns | null = null;
  private connection: DuckDBConnection | null = null;

  prepare(columns: OfferColumns): void {
    this.bytes = arrowStream(columns);
  }

  async build(columns: OfferColumns): Promise<void> {
    if (this.bytes === null) throw new Error('Nothing was prepared.');
    this.columns = columns;
    this.connection ??= await connect();
    this.connection.insertArrowFromIPCStream(this.bytes, { name: 'arrived', create: true });
    this.connection.query(BUILD);
    this.connection.query('drop table arrived');
  }

  answer(selections: readonly Selection[]): readonly CohortFigures[] {
    const { connection, columns } = this;
    if (connection === null || columns === null) throw new Error('Nothing was built.');
    const wanted = selections.map((selection) => wantedBy(columns, selection));
    connection.query(nearRows(wanted));
    return wanted.map((one, place) =>
      new DuckDBCohort(connection, columns, cohortQueries(one, place)).figures(),
    );
  }

  close(): void {
    this.connection?.query('drop table if exists offers');
    this.columns = null;
  }
}

async function connect(): Promise<DuckDBConnection> {
  const { resolve } = createRequire(import.meta.url);
  const bundle = (name: 'mvp' | 'eh') => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return database.connect();
}
