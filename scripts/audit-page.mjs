// Audits the production build on a simulated phone: npm run audit:page [-- --json]
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

process.env.NODE_ENV = 'production';
const script = fileURLToPath(new URL('./audit/audit-page.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'warn' });
process.exitCode = await module.auditPage(process.argv.slice(2));
