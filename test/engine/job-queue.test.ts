import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Job, JobQueue } from '../../src/engine/job-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function queueOf() {
  const tasks: (() => void)[] = [];
  const done: number[] = [];
  const jobs = new JobQueue((task) => tasks.push(task));
  const job = (id: number, rank: number, pieces = 1): Job => {
    let left = pieces;
    return {
      id,
      rank,
      next: () => {
        left -= 1;
        if (left === 0) done.push(id);
        return left === 0;
      },
    };
  };
  const run = () => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
  };
  return { jobs, job, done, run };
}

it('of jobs that wait the least rank goes first, and among equals the first to come', () => {
  const { jobs, job, done, run } = queueOf();
  for (const [id, rank] of [
    [1, 3],
    [2, 1],
    [3, 0],
    [4, 1],
  ] as const) {
    jobs.add(job(id, rank));
  }
  run();
  expect(done).toEqual([3, 2, 4, 1]);
});

it('a job that is cancelled is never done', () => {
  const { jobs, job, done, run } = queueOf();
  jobs.add(job(1, 0));
  jobs.add(job(2, 0));
  jobs.cancel(1);
  run();
  expect(done).toEqual([2]);
});

it('a long job rests until no new one has come for a while', () => {
  const { jobs, job, done, run } = queueOf();
  jobs.add(longJob(job(1, 3, 3)));
  run();
  jobs.add(job(2, 0));
  run();
  expect(done).toEqual([2]);
  vi.advanceTimersByTime(20);
  jobs.add(job(3, 0));
  run();
  vi.advanceTimersByTime(20);
  run();
  expect(done).toEqual([2, 3]);
  for (let piece = 0; piece < 3; piece++) {
    vi.advanceTimersByTime(32);
    run();
  }
  expect(done).toEqual([2, 3, 1]);
});

/** Each of its pieces takes longer than the queue lets it go on. */
function longJob(job: Job): Job {
  return {
    ...job,
    next: () => {
      vi.advanceTimersByTime(10);
      return job.next();
    },
  };
}
