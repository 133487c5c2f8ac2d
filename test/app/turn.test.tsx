import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Turn } from '../../src/app/turn';
import { figuresFirst } from '../../src/state/figures-first';
import { setBudget, setCount } from '../../src/state/actions';
import { NO_CHOICES, useChoices } from '../../src/state/choices';
import { useSession } from '../../src/state/session';
import { datasetOf } from '../views/support/datasets';

type Noticed = (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;

let seen: (element: Element) => void = () => undefined;

/** What is in view is for the test to say. */
class Views {
  constructor(notice: Noticed) {
    seen = (target) => notice([{ target, isIntersecting: true }]);
  }
  observe() {}
  unobserve() {}
}

vi.stubGlobal('IntersectionObserver', Views);

function Budget({ name }: { readonly name: string }) {
  const budget = useChoices((choices) => choices.budget);
  return (
    <button type="button" onClick={() => setBudget(7)}>
      {name} {budget ?? 'none'}
    </button>
  );
}

const words = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

const nextFrame = () =>
  act(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  });

/** Everything that stands on the page one after the other, until everything has followed. */
async function untilAll(budget: number): Promise<readonly string[]> {
  const pictures = [words().join()];
  const pen = new MutationObserver(() => pictures.push(words().join()));
  pen.observe(document.body, { subtree: true, characterData: true, childList: true });
  // Not in `act`, which would put off what is drawn in between.
  await waitFor(() => expect(words().filter((text) => !text?.endsWith(` ${budget}`))).toEqual([]));
  pen.disconnect();
  return pictures;
}

/** As if figures were on their way; gives what makes them arrive. */
function holdFigures(): () => void {
  let arrive = () => {};
  const figures = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  figuresFirst(figures, 60_000);
  return arrive;
}

beforeEach(() => {
  useChoices.setState(NO_CHOICES, true);
  useSession.setState({ dataset: datasetOf() });
  render(
    <>
      <Budget name="now" />
      <Turn>
        <Budget name="first" />
      </Turn>
      <Turn>
        <Budget name="second" />
      </Turn>
    </>,
  );
});

it('what is under the hand and what takes no turns change at once', async () => {
  const arrive = holdFigures();
  await userEvent.click(screen.getByRole('button', { name: 'second none' }));
  expect(words()).toEqual(['now 7', 'first none', 'second 7']);
  arrive();
});

it('whoever arrives at a part that is behind finds the choices of the moment', () => {
  act(() => setBudget(5));
  expect(words()).toEqual(['now 5', 'first none', 'second none']);
  fireEvent.pointerEnter(screen.getByRole('button', { name: 'second none' }));
  expect(words()).toEqual(['now 5', 'first none', 'second 5']);
});

it('paper shows every part as chosen', () => {
  act(() => setBudget(5));
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(words()).toEqual(['now 5', 'first 5', 'second 5']);
});

it('the others follow one per frame', async () => {
  const busy = () => document.querySelectorAll('[aria-busy=true]').length;
  act(() => setBudget(5));
  expect(words()).toEqual(['now 5', 'first none', 'second none']);
  expect(busy()).toBe(2);
  expect(await untilAll(5)).toEqual([
    'now 5,first none,second none',
    'now 5,first 5,second none',
    'now 5,first 5,second 5',
  ]);
  expect(busy()).toBe(0);
});

it('the others wait until the figures are on the screen', async () => {
  const arrive = holdFigures();
  act(() => setBudget(5));
  for (let frame = 0; frame < 2; frame++) await nextFrame();
  expect(words()).toEqual(['now 5', 'first none', 'second none']);
  arrive();
  expect((await untilAll(5)).at(-1)).toBe('now 5,first 5,second 5');
});

it('what is in view comes before what is not', async () => {
  const second = screen.getByRole('button', { name: 'second none' }).parentElement;
  if (second !== null) seen(second);
  act(() => setBudget(5));
  expect((await untilAll(5))[1]).toBe('now 5,first none,second 5');
});

it('a new data set is followed by all at once', () => {
  act(() => {
    setBudget(5);
    setCount('candidate');
    useSession.setState({ dataset: datasetOf() });
  });
  expect(words()).toEqual(['now 5', 'first 5', 'second 5']);
});
