import { chain, type Rule, SchematicsException } from '@angular-devkit/schematics';
import { InstallBehavior } from '@schematics/angular/utility';

import { findProject } from '../source/project.ts';
import { adviseOnBudget } from './budget.ts';
import { addExample, examplePath } from './example.ts';
import { addIcon, findIconPlace } from './icon.ts';
import { addMaterial, hasMaterial } from './material.ts';
import type { NgAddOptions } from './options.ts';
import { addPackage } from './package-json.ts';
import { findPagePlace } from './application/page-place.ts';
import { provideCall, provideLog } from './providers.ts';
import { Report } from './report.ts';
import { findRoot } from './application/root.ts';
import { addRoutes, pageAddress } from './route.ts';
import { findSessionEnd } from './sign-out/sign-out.ts';
import { addTheme } from './theme.ts';

/** Adds the log to an application. A second run changes nothing. */
export function ngAdd(given: NgAddOptions): Rule {
  return async (tree, context) => {
    const options = { ...given, path: readPath(given.path) };
    const project = await findProject(tree, options.project);
    const report = new Report();
    const root = findRoot(tree, project);
    const place = options.icon ? findIconPlace(tree, project, root.component) : undefined;
    const session = options.session ? findSessionEnd(tree, project, provideCall(root), report) : undefined;

    const address = pageAddress(options.path, findPagePlace(tree, project, root.path, place?.layouts ?? []));
    const isNew = provideLog(tree, project, { ...options, path: address }, session, report);

    // Searches again, because the list may be in a file that has changed.
    const pagePlace = findPagePlace(tree, project, root.path, place?.layouts ?? []);
    const example = (options.example ?? place?.fresh) ? examplePath(project) : undefined;
    const routed = addRoutes(tree, project, options.path, pagePlace, example, report);
    if (example && routed) addExample(tree, project, report);
    if (options.icon) {
      addIcon(
        tree,
        project,
        // Searches again, because the template may be in a file that has changed.
        findIconPlace(tree, project, root.component),
        {
          peek: options.peek,
          withExample: example !== undefined && routed,
          inModules: root.kind === 'module',
        },
        report,
      );
    }

    const install = options.skipInstall ? InstallBehavior.None : InstallBehavior.Auto;
    const hadMaterial = hasMaterial(tree);
    const rules = [addPackage(install), addMaterial(tree, install, report)];
    if (options.theme) await addTheme(tree, project, { fresh: place?.fresh ?? false, hadMaterial }, report);
    if (isNew) {
      await adviseOnBudget(tree, project, report);
      const steps =
        example && routed ? ', follow "Try the event log" and press "Save something"' : ' and save something';
      report.next(`Start the application${steps}: the icon appears.`);
      report.next('Your own words: ng generate ngx-session-event-log:catalogue --openapi=openapi.yaml');
    }
    return chain([...rules, () => report.print(context)]);
  };
}

function readPath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (!/^[\w-]+(\/[\w-]+)*$/.test(trimmed)) {
    throw new SchematicsException(
      `"${path}" is not a valid path for the page. Use letters, digits, - and /.`,
    );
  }
  return trimmed;
}
