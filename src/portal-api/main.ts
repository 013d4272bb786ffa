import { DEMO_ACCOUNTS } from './demo/demo-accounts.ts';
import { startApi, type StartedApi } from './start-api.ts';
import { StartError } from './start-error.ts';

export { startApi, StartError };
export type { StartedApi };

/** Message on standard output once the server is ready. */
export function readyMessage({ address, settings }: StartedApi): string {
  const lines = [
    settings.portalFolder === undefined
      ? `Fabric Portal API ready at ${address}/api (the portal is not built)`
      : `Fabric Portal ready at ${address}`,
    `API documentation at ${address}/api/docs`,
  ];
  if (settings.demoData !== 'off') {
    lines.push('', 'Demo accounts:');
    for (const { email, password, role, company } of DEMO_ACCOUNTS) {
      lines.push(`  ${email.padEnd(26)}${password.padEnd(14)}${role.padEnd(20)}${company}`);
    }
  }
  return lines.join('\n');
}

/** Serves until the process is told to stop. If the start fails, prints a message and exits. */
export async function serve(): Promise<void> {
  try {
    const started = await startApi(process.env);
    process.stdout.write(`${readyMessage(started)}\n`);
    const stop = () => void started.close().finally(() => process.exit());
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await serve();
