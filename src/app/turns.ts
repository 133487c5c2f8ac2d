import { useChoices } from '../state/choices';
import { afterFigures } from '../state/figures-first';
import { useSession } from '../state/session';

/** A part of the page that follows the choices when its turn comes. */
export interface Follower {
  readonly place: Element;
  readonly follow: () => void;
}

/** Whoever begins to work in a part must not do so on old choices. */
const ARRIVALS = ['pointerenter', 'pointerdown', 'focusin'] as const;

const followers = new Set<Follower>();
const behind = new Set<Follower>();

/**
 * Lets a part of the page follow the choices: at once where the person is at work in it, else one part
 * per frame, those in view first. Returns a function that takes it out again.
 */
export function takeTurns(follower: Follower): () => void {
  const { place } = follower;
  const arrive = () => {
    if (behind.has(follower)) catchUp(follower);
  };
  followers.add(follower);
  for (const arrival of ARRIVALS) place.addEventListener(arrival, arrive, { capture: true });
  views ??= watchViews();
  views.observe(place);
  return () => {
    for (const arrival of ARRIVALS) place.removeEventListener(arrival, arrive, { capture: true });
    followers.delete(follower);
    behind.delete(follower);
    place.removeAttribute('aria-busy');
    views?.unobserve(place);
    inView.delete(place);
  };
}

useChoices.subscribe(() => {
  for (const follower of followers) {
    if (follower.place.matches(':hover, :active, :focus-within')) catchUp(follower);
    else fallBehind(follower);
  }
  void goRound();
});

useSession.subscribe((now, before) => {
  // Old choices may be about what a new data set does not have.
  if (now.dataset !== before.dataset) catchUpAll();
});

addEventListener('beforeprint', catchUpAll);

function catchUpAll(): void {
  for (const follower of behind) catchUp(follower);
}

function fallBehind(follower: Follower): void {
  behind.add(follower);
  follower.place.setAttribute('aria-busy', 'true');
}

function catchUp(follower: Follower): void {
  behind.delete(follower);
  follower.place.removeAttribute('aria-busy');
  follower.follow();
}

let isGoingRound = false;

/** One part per frame, until none is behind. */
async function goRound(): Promise<void> {
  if (isGoingRound) return;
  isGoingRound = true;
  try {
    while (behind.size > 0) {
      await frame();
      await afterFigures();
      const next = nextInTurn();
      if (next !== undefined) catchUp(next);
    }
  } finally {
    isGoingRound = false;
  }
}

/** Until a frame has been drawn; a page that nobody sees has none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Those in view first, then in the order of the page. */
function nextInTurn(): Follower | undefined {
  const waiting = [...behind];
  return waiting.find(({ place }) => inView.has(place)) ?? waiting[0];
}

/** Kept by the browser as it lays the page out: to ask for a place would make it do so once more. */
const inView = new Set<Element>();
let views: IntersectionObserver | null = null;

function watchViews(): IntersectionObserver {
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
}
