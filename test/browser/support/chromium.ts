import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { unpackArchive, unpackExecutable } from './unpack';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));
const ARCHIVES = ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'];

/** Asked in this order where nothing else is at hand. */
const INSTALLED: readonly LaunchOptions[] = [
  { channel: 'chrome' },
  { channel: 'msedge' },
  { executablePath: '/usr/bin/chromium' },
  { executablePath: '/usr/bin/chromium-browser' },
  { executablePath: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
];

/** For systems without fonts: those that come with the browser. */
const FONTS_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Unpacks beside the target and renames, so that nobody ever sees half of a browser. */
async function unpackChromium(packaged: string, target: string): Promise<void> {
  const beside = `${target}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  try {
    await unpackExecutable(join(packaged, 'bin/chromium.br'), join(beside, 'chromium'));
    for (const archive of ARCHIVES) await unpackArchive(join(packaged, 'bin', archive), beside);
    await writeFile(join(beside, 'fonts.conf'), FONTS_CONFIG);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(join(target, 'chromium'))) throw error;
  }
}

/** The folder of the unpacked browser that comes with the development dependencies. */
async function packagedChromium(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packaged = dirname(dirname(dirname(main)));
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const target = join(CACHE, `chromium-${version}`);
  if (!existsSync(join(target, 'chromium'))) await unpackChromium(packaged, target);
  return target;
}

function hasFonts(): boolean {
  const folder = '/usr/share/fonts';
  return (
    existsSync('/etc/fonts/fonts.conf') && existsSync(folder) && readdirSync(folder).length > 0
  );
}

async function packagedOptions(args: readonly string[]): Promise<LaunchOptions> {
  const folder = await packagedChromium();
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') };
  return {
    executablePath: join(folder, 'chromium'),
    args: [...args],
    env: hasFonts() ? env : { ...env, FONTCONFIG_PATH: folder },
  };
}

async function launchInstalled(args: readonly string[]): Promise<Browser> {
  const failures: string[] = [];
  for (const options of INSTALLED) {
    try {
      return await chromium.launch({ ...options, args: [...args] });
    } catch (error) {
      failures.push(String(error).split('\n', 1).join(''));
    }
  }
  throw new Error(
    `No browser could be started. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.\n${failures.join('\n')}`,
  );
}

/**
 * Starts a headless browser: the one that CHROME_PATH names, else the one among the development
 * dependencies (Linux on x64), else an installed Chrome, Edge or Chromium.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return chromium.launch({ executablePath: CHROME_PATH, args: [...args] });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch(await packagedOptions(args));
  }
  return launchInstalled(args);
}
