import { Problem } from '../domain/problem';
import { isOwnFile, ownFileName } from './own-files';

// Seldom needed, so it comes late: the figures do not wait for words.

/** Why there is no data set to open: none of the id that a link names, or none at all (null). */
export function missingEntry(id: string | null): Problem {
  if (id === null) return emptyCatalogue();
  return isOwnFile(id) ? fileElsewhere(id) : unknownEntry(id);
}

function emptyCatalogue(): Problem {
  return new Problem(
    'catalogue-invalid',
    'The catalogue lists no data set.',
    'Add one under "datasets" in the catalogue, or open a file.',
  );
}

function fileElsewhere(id: string): Problem {
  return new Problem(
    'no-dataset',
    `The link is to the file “${ownFileName(id)}”, which was opened in a browser and is nowhere else.`,
    'If you have the file, open it here: the link’s view comes with it. Else ask the sender for the page as PDF.',
  );
}

function unknownEntry(id: string): Problem {
  return new Problem(
    'no-dataset',
    `The link asks for the data set “${id}”, which this catalogue does not have.`,
    'Choose another data set, or ask the sender where it is.',
    id,
  );
}
