import { areFiguresAwaited } from '../state/answers';
import { useChoices } from '../state/choices';
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
    views?.unobserve(place);
    inView.delete(place);
  };
}

useChoices.subscribe(() => {
  if (behind.size === 0) patience = performance.now() + MOST_PATIENCE;
  for (const follower of followers) {
    if (follower.place.matches(':hover, :active, :focus-within')) catchUp(follower);
    else behind.add(follower);
  }
  schedule(FRAMES_BEFORE);
});

useSession.subscribe((now, before) => {
  // Old choices may be about what a new data set does not have.
  if (now.dataset !== before.dataset) catchUpAll();
});

addEventListener('beforeprint', catchUpAll);

function catchUpAll(): void {
  for (const follower of behind) catchUp(follower);
}

function catchUp(follower: Follower): void {
  behind.delete(follower);
  follower.follow();
}

/** Frames that belong to what the person touched and to the figures before anything else moves. */
const FRAMES_BEFORE = 2;
/** Figures that take longer than this do not hold up the rest; milliseconds. */
const MOST_PATIENCE = 150;
let patience = 0;
let scheduled = false;

function schedule(frames: number): void {
  if (scheduled || behind.size === 0) return;
  scheduled = true;
  afterFrames(frames, () => {
    scheduled = false;
    const waits = areFiguresAwaited() && performance.now() < patience;
    const next = waits ? undefined : nextInTurn();
    if (next !== undefined) catchUp(next);
    schedule(1);
  });
}

/** A page that nobody sees has no frames. */
function afterFrames(frames: number, task: () => void): void {
  if (frames === 0 || document.hidden) setTimeout(task);
  else requestAnimationFrame(() => afterFrames(frames - 1, task));
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
