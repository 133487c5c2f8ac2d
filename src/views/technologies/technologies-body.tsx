import { useState } from 'react';
import type { Cohort } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { useFocusedCohort } from '../../state/focus';
import { useWayOut } from '../../state/way-out';
import { Button, QuietButton } from '../../ui/button';
import { NothingMatches } from '../../ui/nothing-matches';
import { MessageState } from '../../ui/states';
import { FEWEST_FOR_RANK, FIRST_TECHNOLOGIES, type Ranked, type Ranking } from './ranking';
import { TechnologyList } from './technology-list';

interface TechnologiesBodyProps {
  readonly ranked: Ranked;
  readonly onRanking: (ranking: Ranking) => void;
  readonly specialization: readonly string[];
  readonly cohorts: readonly Cohort[];
  readonly nouns: Nouns;
  /** Of the other states. */
  readonly height: number;
  readonly onChoose: (technology: string) => void;
}

export function TechnologiesBody(props: TechnologiesBodyProps) {
  const { ranked, nouns, height, onRanking, ...list } = props;
  const [all, setAll] = useState(false);
  if (ranked.rows.length === 0 && ranked.unranked === 0) {
    return <NoTechnology nouns={nouns} height={height} />;
  }
  if (ranked.rows.length === 0) {
    return (
      <MessageState
        height={height}
        title={`No technology has ${FEWEST_FOR_RANK} ${nouns.people} here`}
        actions={<Button onClick={() => onRanking('offers')}>Rank by {nouns.many}</Button>}
      >
        A rank by median needs that many. Ranked by {nouns.many} the list shows every technology,
        with rough figures marked.
      </MessageState>
    );
  }
  const more = ranked.rows.length - FIRST_TECHNOLOGIES;
  const rows = all ? ranked.rows : ranked.rows.slice(0, FIRST_TECHNOLOGIES);
  return (
    <>
      <TechnologyList {...list} nouns={nouns} rows={rows} />
      {more > 0 && (
        <QuietButton onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${more} more`}
        </QuietButton>
      )}
    </>
  );
}

function NoTechnology(shown: { readonly nouns: Nouns; readonly height: number }) {
  const wayOut = useWayOut(useFocusedCohort().slot);
  return <NothingMatches {...wayOut} {...shown} where="for any technology" />;
}
