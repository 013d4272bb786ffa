import { chain, type Rule, SchematicsException } from '@angular-devkit/schematics';
import { InstallBehavior } from '@schematics/angular/utility';

import { findProject } from '../source/project.ts';
import { addExample, examplePath } from './example.ts';
import { addIcon, findIconPlace } from './icon.ts';
import { addMaterial, hasMaterial } from './material.ts';
import type { NgAddOptions } from './options.ts';
import { addPackage } from './package-json.ts';
import { provideCall, provideLog } from './providers.ts';
import { Report } from './report.ts';
import { findRoot } from './root.ts';
import { addRoutes } from './route.ts';
import { findSessionEnd } from './sign-out.ts';
import { addTheme } from './theme.ts';

/** Puts the log into an application. Run again, it changes nothing that is there. */
export function ngAdd(given: NgAddOptions): Rule {
  return async (tree, context) => {
    const options = { ...given, path: readPath(given.path) };
    const project = await findProject(tree, options.project);
    const report = new Report();
    const root = findRoot(tree, project);
    const place = options.icon ? findIconPlace(tree, project, root.component) : undefined;
    const session = options.session ? findSessionEnd(tree, project, provideCall(root), report) : undefined;

    provideLog(tree, project, options, session, report);

    const example = (options.example ?? place?.fresh) ? examplePath(project) : undefined;
    const routed = addRoutes(tree, project, options.path, place?.template.component.name, example, report);
    if (example && routed) addExample(tree, project, report);
    if (options.icon) {
      addIcon(
        tree,
        project,
        place,
        {
          peek: options.peek,
          withExample: example !== undefined && routed,
          inModules: root.kind === 'module',
        },
        report,
      );
    }

    const install = options.skipInstall ? InstallBehavior.None : InstallBehavior.Auto;
    const rules = [addPackage(install)];
    if (options.material) {
      const hadMaterial = hasMaterial(tree);
      rules.push(addMaterial(tree, install, report));
      await addTheme(tree, project, { fresh: place?.fresh ?? false, hadMaterial }, report);
    }
    return chain([...rules, () => report.print(context)]);
  };
}

function readPath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (!/^[\w-]+(\/[\w-]+)*$/.test(trimmed)) {
    throw new SchematicsException(`"${path}" is no path for the page. Use letters, digits, - and /.`);
  }
  return trimmed;
}
