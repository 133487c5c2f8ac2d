import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loadGuideEntry, loadGuideIndex } from '../data/guide-source';
import type { GuideEntry } from '../domain/guide';
import { Problem } from '../domain/problem';
import type { SeniorityLevel } from '../domain/vocabulary';
import { useChoices } from './choices';

export type GuideAnswer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | {
      readonly status: 'ready';
      /** In the order of the names that were asked for; names without an entry are left out. */
      readonly entries: readonly GuideEntry[];
      /** The names that the entries are about. */
      readonly names: readonly string[];
      readonly refreshing: boolean;
    };

const INDEX = queryOptions({
  queryKey: ['guide', 'index'],
  queryFn: ({ signal }) => loadGuideIndex(signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

function entryOptions(catalogue: string, id: string) {
  return queryOptions({
    queryKey: ['guide', 'entry', catalogue, id],
    queryFn: ({ signal }) => loadGuideEntry(catalogue, id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The guide's entries for specializations and technologies, as the data spells them. */
export function useGuideEntries(names: readonly string[]): GuideAnswer {
  const query = useQuery({
    queryKey: ['guide', 'entries', names],
    queryFn: async ({ client }) => {
      const { catalogue, topics } = await client.query({ ...INDEX, staleTime: 'static' });
      const known = names.flatMap((name) => topics.find((topic) => topic.name === name) ?? []);
      const entries = known.map(({ id }) =>
        client.query({ ...entryOptions(catalogue, id), staleTime: 'static' }),
      );
      return { names, entries: await Promise.all(entries) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });
  if (query.data !== undefined) {
    return { status: 'ready', ...query.data, refreshing: query.isPlaceholderData };
  }
  if (query.error instanceof Problem && query.error.code !== 'aborted') {
    return { status: 'failed', problem: query.error, retry: () => void query.refetch() };
  }
  return { status: 'loading' };
}

/** Published pay of a technology at a level, in USD a year. A null end is open. */
export interface PublishedBand {
  readonly technology: string;
  readonly level: SeniorityLevel;
  readonly yearlyFrom: number;
  readonly yearlyTo: number | null;
}

const NO_ENTRIES: readonly GuideEntry[] = [];

/** The bands that the guide has for the technologies of the cohorts; none while it is on its way. */
export function usePublishedBands(): readonly PublishedBand[] {
  const cohorts = useChoices((choices) => choices.cohorts);
  const technologies = useMemo(
    () => [...new Set(cohorts.flatMap(({ allOf, anyOf }) => [...allOf, ...anyOf]))],
    [cohorts],
  );
  const guide = useGuideEntries(technologies);
  const entries = guide.status === 'ready' ? guide.entries : NO_ENTRIES;
  return useMemo(() => entries.filter(isTechnology).flatMap(bandsOf), [entries]);
}

const isTechnology = ({ kind }: GuideEntry) => kind === 'technology';

function bandsOf({ name, levels }: GuideEntry): readonly PublishedBand[] {
  return levels.map(({ level, yearlyFrom, yearlyTo }) => ({
    technology: name,
    level,
    yearlyFrom,
    yearlyTo,
  }));
}
