import { posix } from 'node:path';

import type { Tree } from '@angular-devkit/schematics';
import { readWorkspace } from '@schematics/angular/utility';

import type { Project } from '../source/project.ts';
import type { Report } from './report.ts';

interface Budget {
  readonly type?: string;
  readonly maximumWarning?: string;
}

/** Tells of the budget for what loads first: that of `ng new` is too small for an application with Angular Material. */
export async function adviseOnBudget(tree: Tree, project: Project, report: Report): Promise<void> {
  const { projects } = await readWorkspace(tree);
  const { root = '', targets } = projects.get(project.name) ?? {};
  const build = targets?.get(project.target);
  const budgets = [build?.options, ...Object.values(build?.configurations ?? {})].flatMap(
    (options) => (options?.['budgets'] ?? []) as Budget[],
  );
  const limit = budgets.find(({ type }) => type === 'initial')?.maximumWarning;
  if (!limit) return;
  // An Nx workspace has a file for each project.
  const own = posix.join(root, 'project.json');
  report.byHand(
    `the build warns if what loads first is larger than ${limit}, and the log with Angular Material adds up to 360 kB to it`,
    `If it warns, raise maximumWarning in ${tree.exists(own) ? own : 'angular.json'}. Compressed, it is at most 100 kB.`,
  );
}
