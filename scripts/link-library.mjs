import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Installs the built library in `folder`, so that code there can import it by its package name. */
export function linkLibrary(folder) {
  const modules = join(folder, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  symlinkSync(resolve('dist/event-log'), join(modules, 'ngx-session-event-log'), 'junction');
}
