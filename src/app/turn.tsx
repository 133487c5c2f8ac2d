import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ChoicesInView, copyOfChoices, useChoices } from '../state/choices';
import { takeTurns } from './turns';

/** What is inside goes by its own copy of the choices, which follows them when its turn comes. */
export function Turn({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [own] = useState(copyOfChoices);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const follow = () => own.setState(useChoices.getState(), true);
    follow();
    return takeTurns({ place: current, follow });
  }, [own]);
  return (
    <div ref={place}>
      <ChoicesInView value={own}>{children}</ChoicesInView>
    </div>
  );
}
