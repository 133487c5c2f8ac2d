import { areFiguresAwaited } from '../state/answers';
import { useChoices } from '../state/choices';
import { useSession } from '../state/session';

/** A part of the page that follows the choices when its turn comes. */
export interface Follower {
  readonly place: Element;
  readonly follow: () => void;
}

const followers = new Set<Follower>();
const behind = new Set<Follower>();
let scheduled = false;

/** Frames that belong to what the person touched and to the figures before anything else moves. */
const FRAMES_BEFORE = 2;
/** Figures that take longer than this do not hold up the rest; milliseconds. */
const MOST_PATIENCE = 150;
let patience = 0;

/**
 * Lets a part of the page follow the choices: at once where the person is at work in it, else one part
 * per frame, the nearest to what is seen first. Returns a function that takes it out again.
 */
export function takeTurns(follower: Follower): () => void {
  if (followers.size === 0) start();
  followers.add(follower);
  return () => {
    followers.delete(follower);
    behind.delete(follower);
    if (followers.size === 0) stop();
  };
}

let stop = () => undefined as void;

function start(): void {
  const stops = [
    useChoices.subscribe(fallBehind),
    // Old choices may be about what a new data set does not have.
    useSession.subscribe((now, before) => {
      if (now.dataset !== before.dataset) for (const follower of behind) catchUp(follower);
    }),
  ];
  stop = () => {
    for (const end of stops) end();
  };
}

function fallBehind(): void {
  for (const follower of followers) {
    if (follower.place.matches(':hover, :focus-within')) catchUp(follower);
    else behind.add(follower);
  }
  patience = performance.now() + MOST_PATIENCE;
  schedule(FRAMES_BEFORE);
}

function catchUp(follower: Follower): void {
  behind.delete(follower);
  follower.follow();
}

function schedule(frames: number): void {
  if (scheduled || behind.size === 0) return;
  scheduled = true;
  afterFrames(frames, () => {
    scheduled = false;
    if (performance.now() < patience && areFiguresAwaited()) return schedule(1);
    const next = nearest();
    if (next !== undefined) catchUp(next);
    schedule(1);
  });
}

/** A page that nobody sees has no frames. */
function afterFrames(frames: number, task: () => void): void {
  if (document.hidden) setTimeout(task);
  else if (frames === 0) setTimeout(task);
  else requestAnimationFrame(() => afterFrames(frames - 1, task));
}

function nearest(): Follower | undefined {
  const [first] = [...behind].map(withDistance).sort((a, b) => a.distance - b.distance);
  return first?.follower;
}

function withDistance(follower: Follower) {
  const { top, bottom } = follower.place.getBoundingClientRect();
  return { follower, distance: Math.max(0, top - window.innerHeight, -bottom) };
}
