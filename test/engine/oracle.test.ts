import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { naiveAnswer } from '../oracle/every-answer';
import { answer } from './ask-engine';
import { everyAsk, QUICK_KINDS } from './every-question';
import { expectSame } from './matching';
import { RANDOM_TABLES } from './random-tables';

describe.each(RANDOM_TABLES)('the engine against the naive oracle: %s', (_, tableOf) => {
  it.each(QUICK_KINDS)('agrees on %s', (kind) => {
    const { oracle, holding, wishes } = tableOf();
    for (const wish of wishes) {
      const ask = everyAsk(wish)[kind];
      expectSame(answer(holding, kind, ask), naiveAnswer(oracle, kind, ask), kind);
    }
  });
});

describe('the oracle', () => {
  it('knows nothing of the engine', () => {
    const folder = new URL('../oracle/', import.meta.url);
    const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(files.length).toBeGreaterThan(5);
    for (const text of files) expect(text).not.toContain('src/engine');
  });
});

describe('the random tables', () => {
  it('show and withhold figures, so that agreement means something', () => {
    const seen = new Set<string>();
    for (const [, tableOf] of RANDOM_TABLES) {
      const { oracle, wishes } = tableOf();
      for (const wish of wishes) {
        const asks = everyAsk(wish);
        const note = (what: string, is: boolean) => is && seen.add(`${what} per ${wish.count}`);
        for (const summary of naiveAnswer(oracle, 'summary', asks.summary)) {
          const { withheld, median, medianInterval } = summary;
          note(withheld ?? (median === null ? 'empty' : 'shown'), true);
          note('interval', medianInterval?.lower != null && medianInterval.upper !== null);
          note('open interval', medianInterval?.lower === null || medianInterval?.upper === null);
          note('concentration', summary.concentration !== null);
        }
        for (const { share, added } of naiveAnswer(oracle, 'reach', asks.reach)) {
          note('reach', share !== null && share > 0 && share < 1 && (added ?? 0) > 0);
        }
        const compared = naiveAnswer(oracle, 'comparison', asks.comparison);
        note('comparison', compared.standardised !== null && wish.a !== wish.b);
        const covered = compared.standardised?.coverage ?? 1;
        note('partial coverage', covered < 1);
        note(compared.nesting, wish.a !== wish.b);
      }
    }
    const every = ['shown', 'empty', 'few-candidates', 'some-candidates', 'one-candidate'];
    every.push('companies', 'comparison', 'concentration', 'interval', 'open interval');
    every.push('partial coverage', 'reach', 'none', 'a-in-b', 'b-in-a');
    const both = every.flatMap((what) => [`${what} per offer`, `${what} per candidate`]);
    expect(both.filter((what) => !seen.has(what))).toEqual([]);
  });
});
