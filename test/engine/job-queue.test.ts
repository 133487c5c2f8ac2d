import { expect, it } from 'vitest';
import { type Job, JobQueue } from '../../src/engine/job-queue';

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
