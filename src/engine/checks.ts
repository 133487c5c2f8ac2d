import type { CodedName } from './table';

/** Everything that a row can fail, one check each. */
export type Check = CodedName | 'years' | 'salary' | 'period' | 'skill';
