import { resolve } from 'node:path';

import { SchematicTestRunner, UnitTestTree } from '@angular-devkit/schematics/testing/index.js';

const BUILT = 'dist/schematics';

/** Workspace as the Angular CLI generates it, with the library's schematics. */
export interface TestWorkspace {
  tree: UnitTestTree;
  /** Runs a schematic and returns its output. */
  run(schematic: string, options?: object): Promise<string>;
}

/** Creates a workspace with these applications. Requires built schematics. */
export const makeWorkspace = (options: object = {}, ...names: readonly string[]): Promise<TestWorkspace> =>
  makeWorkspaceWith(BUILT, options, ...names);

/** Creates a workspace with these applications. The schematics are in another folder than the build. */
export async function makeWorkspaceWith(
  schematics: string,
  options: object = {},
  ...names: readonly string[]
): Promise<TestWorkspace> {
  const runner = new SchematicTestRunner('ngx-session-event-log', resolve(schematics, 'collection.json'));
  const angular = '@schematics/angular';
  let tree = await runner.runExternalSchematic(angular, 'workspace', {
    name: 'shop',
    version: '22.2.0',
    newProjectRoot: 'projects',
  });
  for (const name of names.length > 0 ? names : ['shop']) {
    const folder = names.length > 1 ? `projects/${name}` : '';
    const application = {
      name,
      projectRoot: folder,
      routing: true,
      style: 'scss',
      skipInstall: true,
      ...options,
    };
    tree = await runner.runExternalSchematic(angular, 'application', application, tree);
  }
  const workspace: TestWorkspace = {
    tree,
    run: async (schematic, given = {}) => {
      const said: string[] = [];
      const subscription = runner.logger.subscribe(({ message }) => said.push(message));
      // Like the CLI, discards the changes of a schematic that fails.
      const branch = new UnitTestTree(workspace.tree.branch());
      try {
        workspace.tree = await runner.runSchematic(schematic, given, branch);
      } finally {
        subscription.unsubscribe();
      }
      return said.join('\n');
    },
  };
  return workspace;
}

/** Every file of a tree with its text. */
export function filesOf(tree: UnitTestTree): Record<string, string> {
  return Object.fromEntries(tree.files.map((path) => [path, tree.readContent(path)]));
}
