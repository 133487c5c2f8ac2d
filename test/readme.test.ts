import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalogue, parseConfig } from '../src/data/catalogue';
import { parseMapping } from '../src/data/mapping-form';
import { SECURITY_HEADERS } from '../scripts/security-policy';

const ROOT = new URL('..', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}

const readme = textOf('README.md');
const contributing = textOf('CONTRIBUTING.md');
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(textOf('package.json'));

describe('the documents', () => {
  test('name the headers that the tests of the built site send', () => {
    const lines = Object.entries(SECURITY_HEADERS).map(
      ([name, value]) => `    ${name}: ${value}\n`,
    );
    expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
  });

  test('name only commands that there are', () => {
    const commands = [...(readme + contributing).matchAll(/npm (?:run )?([a-z:]+)/g)];
    const named = new Set(commands.map((match) => match[1] ?? ''));
    named.delete('ci');
    expect([...named].filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(named.size).toBeGreaterThan(5);
  });

  test('show a configuration and a catalogue that the site takes', () => {
    const blocks = [...readme.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1] ?? '');
    const [config, catalogue] = blocks.map((block): unknown => JSON.parse(block));
    const address = 'https://example.org/config.json';
    expect(parseConfig(config, address)).toBe('https://example.org/api/catalogue.json');
    const [offers] = parseCatalogue(catalogue, 'https://example.org/api/catalogue.json');
    expect(offers).toMatchObject({ name: 'Our offers', measure: 'offer', period: 'year' });
    expect(offers?.columns).not.toBe(null);
  });

  test('show a source of a column that the site takes', () => {
    const [source] = /\{ "from": "Stack".*\}(?=`)/.exec(readme) ?? [];
    const columns = parseMapping({ salary: 'Pay', skills: JSON.parse(source ?? '') });
    expect(columns.skills).toMatchObject({ from: ['Stack'], split: ';' });
  });

  test('link only to files that there are', () => {
    const links = [...(readme + contributing).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
    const local = links.filter((link) => link !== undefined && !link.startsWith('https:'));
    expect(local.filter((link) => !existsSync(new URL(link ?? '', ROOT)))).toEqual([]);
    expect(local.length).toBeGreaterThan(2);
  });

  test('give a reason for each dependency', () => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const reasons = contributing.slice(contributing.indexOf('## Dependencies'));
    const missing = names.filter((name) => !reasons.includes(name) && !name.startsWith('@types/'));
    expect(missing).toEqual([]);
  });
});
