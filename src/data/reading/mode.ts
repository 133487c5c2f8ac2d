import type { WorkMode } from '../../domain/vocabulary';
import { hasAny, words, wordSet } from './normal';

const FLEXIBLE = wordSet('flexible flex any гнучко гнучкий гибкий');
const HYBRID = wordSet(
  'hybrid partly partially part some mixed гібрид гібридно гибрид частково частично',
);
const REMOTE = wordSet(
  'remote remotely wfh home anywhere distributed telecommute віддалено дистанційно удаленно удалённо дистанционно',
);
const OFFICE = wordSet('office onsite site person inperson офіс офісі офис офисе');
const NEGATED = wordSet('not no never rarely не ніколи никогда');

/** The work mode that a cell states; a mixture of remote and office is Hybrid. Null where unclear. */
export function readMode(text: string): WorkMode | null {
  const found = words(text);
  if (hasAny(found, NEGATED)) return null;
  if (hasAny(found, FLEXIBLE)) return 'Flexible';
  const remote = hasAny(found, REMOTE);
  const office = hasAny(found, OFFICE);
  if (hasAny(found, HYBRID) || (remote && office)) return 'Hybrid';
  if (remote) return 'Remote';
  return office ? 'Office' : null;
}
