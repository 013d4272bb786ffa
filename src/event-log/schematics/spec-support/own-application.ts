import assert from 'node:assert/strict';

import { filesOf, makeWorkspace, type TestWorkspace } from './workspace.ts';

export const APP = '/src/app/app.ts';
export const CONFIG = '/src/app/app.config.ts';
export const ROUTES = '/src/app/app.routes.ts';
export const TEMPLATE = '/src/app/app.html';
export const MAIN = '/src/main.ts';
export const MODULE = '/src/app/app-module.ts';

/** An existing application: it has a toolbar, and no placeholder from `ng new`. */
export async function makeOwn(
  files: Record<string, string> = {},
  options: object = {},
): Promise<TestWorkspace> {
  const workspace = await makeWorkspace(options);
  write(workspace, { [TEMPLATE]: '<mat-toolbar>Shop</mat-toolbar>\n<router-outlet />\n', ...files });
  return workspace;
}

/** An existing application to which `ng add` has added the log. */
export async function addTo(
  files: Record<string, string> = {},
  options: object = {},
): Promise<TestWorkspace> {
  const workspace = await makeOwn(files, options);
  await workspace.run('ng-add');
  return workspace;
}

/** Writes files into a workspace. */
export function write({ tree }: TestWorkspace, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    if (tree.exists(path)) tree.overwrite(path, text);
    else tree.create(path, text);
  }
}

/** Application configuration with these providers. */
export const config = (providers: string, imports = ''): string =>
  `import { ApplicationConfig } from '@angular/core';
import { provideRouter } from '@angular/router';
${imports}import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideRouter(routes),
    ${providers}
  ],
};
`;

/** Routes of an application. */
export const routes = (list: string): string =>
  `import { Routes } from '@angular/router';\n\nexport const routes: Routes = [${list}];\n`;

/** Component with an inline template. */
export const component = (selector: string, name: string, template: string): string =>
  `import { Component } from '@angular/core';

@Component({ selector: '${selector}', template: '${template}' })
export class ${name} {}
`;

/** File that starts an application with this configuration. */
export const main = (
  configuration: string,
  imports = "import { appConfig } from './app/app.config';\n",
): string =>
  `import { bootstrapApplication } from '@angular/platform-browser';
${imports}import { App } from './app/app';

bootstrapApplication(App, ${configuration});
`;

/** Reads a file of a workspace. */
export const read = ({ tree }: TestWorkspace, path: string): string => tree.readContent(path);
/** Collapses white space into single spaces. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** Expects `ng add` to fail with a message and to change nothing. */
export async function refused(
  workspace: TestWorkspace,
  message: RegExp,
  options: object = {},
): Promise<void> {
  const before = filesOf(workspace.tree);
  await assert.rejects(workspace.run('ng-add', options), message);
  assert.deepEqual(filesOf(workspace.tree), before);
}
