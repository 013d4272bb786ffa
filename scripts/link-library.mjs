import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Installs the built library for the applications in `folder`, which then find it by its name, as strangers do. */
export function linkLibrary(folder) {
  const modules = join(folder, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  symlinkSync(resolve('dist/event-log'), join(modules, 'ngx-session-event-log'), 'junction');
}
