import { readdirSync, readFileSync } from 'node:fs';

const ASSETS = 'dist/assets';

/** The entry and what it imports statically: the page names both. */
function scriptsOfThePage() {
  const page = readFileSync('dist/index.html', 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]);
  return scripts.map((script) => `dist/${script}`);
}

function chunk(name) {
  const files = readdirSync(ASSETS).filter((file) => file.startsWith(name) && file.endsWith('.js'));
  return files.map((file) => `${ASSETS}/${file}`);
}

export default [
  { name: 'before the cards show', path: scriptsOfThePage(), gzip: true, limit: '95 kB' },
  { name: 'charts', path: chunk('recharts-'), gzip: true, limit: '130 kB' },
];
