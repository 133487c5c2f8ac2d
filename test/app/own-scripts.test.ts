import { expect, test } from 'vitest';
import { ownScript } from '../../src/app/own-scripts';

const PAGE = 'https://example.org/team/offerscope/?data=sample';

test.each(['assets/worker-1a2b.js', 'https://example.org/team/offerscope/assets/worker-1a2b.js'])(
  'lets %s pass as it is',
  (address) => {
    expect(ownScript(address, PAGE)).toBe(address);
  },
);

test.each([
  'https://example.com/team/offerscope/assets/worker-1a2b.js',
  'http://example.org/team/offerscope/assets/worker-1a2b.js',
  'https://example.org/elsewhere/assets/worker-1a2b.js',
  'https://example.org/team/offerscope/assets/../worker-1a2b.js',
  'data:text/javascript,postMessage(1)',
  'blob:https://example.org/6a2f',
])('refuses %s', (address) => {
  expect(() => ownScript(address, PAGE)).toThrow('no script of this site');
});
