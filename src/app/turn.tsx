import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { ChoicesInView, copyOfChoices, useChoices } from '../state/choices';
import { takeTurns } from './turns';

interface TurnProps {
  readonly className?: string | undefined;
  /** Of what is inside, until it is known. */
  readonly height?: number;
  readonly children: ReactNode;
}

/** What is inside goes by its own copy of the choices, which follows them when its turn comes. */
export function Turn({ className, height, children }: TurnProps) {
  const place = useRef<HTMLDivElement>(null);
  const [own] = useState(copyOfChoices);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const follow = () => own.setState(useChoices.getState(), true);
    follow();
    return takeTurns({ place: current, follow });
  }, [own]);
  const style: CSSProperties & Record<'--usual', string> = { '--usual': `${height}px` };
  return (
    <div ref={place} className={className} style={height === undefined ? {} : style}>
      <ChoicesInView value={own}>{children}</ChoicesInView>
    </div>
  );
}
