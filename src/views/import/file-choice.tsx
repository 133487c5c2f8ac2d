import { useRef } from 'react';
import { inspectFiles } from '../../state/import';
import { Button } from '../../ui/button';

interface FileChoiceProps {
  readonly label: string;
  readonly look?: 'edge' | 'main';
}

/** A button that lets the person choose files; several are parts of one table. */
export function FileChoice({ label, look = 'edge' }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          void inspectFiles([...(target.files ?? [])]);
          // The same file can be chosen once more.
          target.value = '';
        }}
      />
    </>
  );
}
