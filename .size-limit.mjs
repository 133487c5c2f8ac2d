import { readdirSync, readFileSync } from 'node:fs';

const ASSETS = 'dist/assets';

/** The entry and what it imports statically: the page names both. */
function scriptsOfThePage() {
  const page = readFileSync('dist/index.html', 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]);
  return scripts.map((script) => `dist/${script}`);
}

function chunks(...names) {
  const scripts = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));
  const wanted = scripts.filter((file) => names.some((name) => file.startsWith(`${name}-`)));
  return wanted.map((file) => `${ASSETS}/${file}`);
}

// 97.28 kB are 95 KiB; React and React Query alone are 81 kB.
export default [
  { name: 'before the cards show', path: scriptsOfThePage(), gzip: true, limit: '97.28 kB' },
  { name: 'charts', path: chunks('recharts', 'histogram-panel'), gzip: true, limit: '130 kB' },
  { name: 'workers', path: chunks('worker', 'decode-worker', 'arrow'), gzip: true, limit: '48 kB' },
];
