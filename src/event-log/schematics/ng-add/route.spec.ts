import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  CONFIG,
  MODULE,
  ROUTES,
  TEMPLATE,
  addTo,
  component,
  makeOwn,
  read,
  routes,
  squeezed,
  write,
} from '../spec-support/own-application.ts';
import { filesOf, makeWorkspace } from '../spec-support/workspace.ts';

describe('ng add adds the route', () => {
  it('ahead of the route that takes any path', async () => {
    const workspace = await addTo({
      [ROUTES]: routes("{ path: 'a', component: A }, { path: '**', component: Lost }"),
    });

    assert.match(read(workspace, ROUTES), /path: 'a'.*path: 'event-log'.*path: '\*\*'/);
  });

  it('beside one for the start page where there were none, which a server would not find otherwise', async () => {
    const workspace = await addTo();

    assert.match(
      squeezed(read(workspace, ROUTES)),
      /\[ \{ path: '', pathMatch: 'full', children: \[\] \}, \{ path: 'event-log', loadChildren/,
    );
  });

  it('among the children of the layout that has the toolbar', async () => {
    const workspace = await addTo({
      [TEMPLATE]: '<router-outlet />',
      '/src/app/shell.ts':
        "@Component({ selector: 'app-shell', template: '<mat-toolbar>Shop</mat-toolbar><router-outlet />' })\nexport class Shell {}\n",
      [ROUTES]: routes("{ path: '', component: Shell, children: [{ path: '**', component: Lost }] }"),
    });

    assert.match(squeezed(read(workspace, ROUTES)), /children: \[\{ path: 'event-log'/);
    assert.match(read(workspace, '/src/app/shell.ts'), /imports: \[EventLogButton\]/);
    assert.match(
      read(workspace, '/src/app/shell.ts'),
      /Shop<span \[style\.flex\]="1"><\/span><event-log-button \/><\/mat-toolbar>/,
    );
  });

  it('with a title where others have one', async () => {
    const titled = await addTo({ [ROUTES]: routes("{ path: 'a', title: 'A', component: A }") });
    const other = await addTo({ [ROUTES]: routes("{ path: 'a', component: A }") });

    assert.match(
      squeezed(read(titled, ROUTES)),
      /\{ path: 'event-log', title: 'Session Event Log', loadChildren/,
    );
    assert.doesNotMatch(read(other, ROUTES), /title/);
  });

  it('not over one of the application', async () => {
    const workspace = await makeOwn({ [ROUTES]: routes("{ path: 'event-log', component: A }") });
    const said = await workspace.run('ng-add');

    assert.match(said, /already has a route "event-log"/);
    assert.doesNotMatch(read(workspace, ROUTES), /loadChildren/);
  });

  it('not where routes are made by a function: it says what to add', async () => {
    const said = await (await makeOwn({ [ROUTES]: 'export const routes = makeRoutes();\n' })).run('ng-add');

    assert.match(said, /To do by hand:[\s\S]*loadChildren: \(\) => import\('ngx-session-event-log\/page'\)/);
  });

  it('and says so where there is no router', async () => {
    const workspace = await makeWorkspace({ routing: false });
    const said = await workspace.run('ng-add');

    assert.match(said, /has no router, and [\s\S]*provideRouter\(\[\{ path: 'event-log'/);
    assert.ok(!workspace.tree.files.some((path) => path.includes('event-log-example')));
  });

  it('ahead of the comment above the route that takes any path', async () => {
    const workspace = await addTo({
      [ROUTES]: routes(
        "\n  { path: 'a', component: A }, // the first\n  // Not found\n  { path: '**', component: Lost },\n",
      ),
    });

    assert.match(
      read(workspace, ROUTES),
      /\/\/ the first\n {2}\{ path: 'event-log'.*\},\n {2}\/\/ Not found\n {2}\{ path: '\*\*'/,
    );
  });
});

describe('ng add finds the routes of the layout', () => {
  const SHELL = '/src/app/shell.ts';
  const layout = {
    [TEMPLATE]: '<router-outlet />',
    [SHELL]: component('app-shell', 'Shell', '<mat-toolbar>Shop</mat-toolbar><router-outlet />'),
  };
  const child = "{ path: 'a', component: A }";
  const expected = /\{ path: 'a', component: A \}, \{ path: 'event-log', loadChildren/;

  it('under a name of their own', async () => {
    const list = `const children: Routes = [${child}];\n`;
    const workspace = await addTo({
      ...layout,
      [ROUTES]: `${list}export const routes = [{ path: '', component: Shell, children }] satisfies Routes;\n`,
    });

    assert.match(read(workspace, ROUTES), expected);
  });

  for (const load of [
    "() => import('./shell.routes').then((m) => m.SHELL)",
    "() => import('./shell.routes').then(({ SHELL }) => SHELL)",
    "async () => (await import('./shell.routes')).SHELL",
  ]) {
    it(`in a file that is loaded later by ${load}`, async () => {
      const file = '/src/app/shell.routes.ts';
      const workspace = await addTo({
        ...layout,
        [file]: `export const SHELL: Routes = [{ path: '', component: Shell, children: [${child}] }];\n`,
        [ROUTES]: routes(`{ path: 'sign-in', component: A }, { path: '', loadChildren: ${load} }`),
      });

      assert.match(read(workspace, file), expected);
    });
  }

  it('where the layout is the default export of its file', async () => {
    const workspace = await addTo({
      ...layout,
      [SHELL]: layout[SHELL].replace('export class', 'export default class'),
      [ROUTES]: routes(`{ path: '', loadComponent: () => import('./shell'), children: [${child}] }`),
    });

    assert.match(read(workspace, ROUTES), expected);
  });

  it('in a module that is loaded later', async () => {
    const file = '/src/app/layout/layout-routing-module.ts';
    const workspace = await makeOwn({ [TEMPLATE]: '<router-outlet />' }, { standalone: false });
    write(workspace, {
      '/src/app/app-routing-module.ts':
        "const routes: Routes = [{ path: 'admin', loadChildren: () => import('./layout/layout-module').then((m) => m.LayoutModule) }];\n\n@NgModule({ imports: [RouterModule.forRoot(routes)] })\nexport class AppRoutingModule {}\n",
      '/src/app/layout/layout-module.ts':
        "import { LayoutRoutingModule } from './layout-routing-module';\n\n@NgModule({ declarations: [Shell], imports: [LayoutRoutingModule] })\nexport class LayoutModule {}\n",
      [file]: `@NgModule({ imports: [RouterModule.forChild([{ path: '', component: Shell, children: [${child}] }])] })\nexport class LayoutRoutingModule {}\n`,
      [SHELL]: layout[SHELL].replace('selector', 'standalone: false, selector'),
    });
    await workspace.run('ng-add');

    assert.match(read(workspace, file), expected);
    assert.match(read(workspace, MODULE), /forRoot\(\{ pageLink: '\/admin\/event-log' \}/);
  });

  it('below a path, to which the icon then links', async () => {
    const workspace = await addTo({
      ...layout,
      [ROUTES]: routes(
        `{ path: 'portal', loadComponent: () => import('./shell').then((m) => m.Shell), children: [${child}] }`,
      ),
    });
    const once = filesOf(workspace.tree);
    await workspace.run('ng-add');

    assert.match(read(workspace, ROUTES), expected);
    assert.match(read(workspace, CONFIG), /pageLink: '\/portal\/event-log'/);
    assert.deepEqual(filesOf(workspace.tree), once);
  });

  it('but not below a parameter, of which the icon knows no value', async () => {
    const workspace = await addTo({
      ...layout,
      [ROUTES]: routes(`{ path: ':company', component: Shell, children: [${child}] }`),
    });

    assert.match(read(workspace, ROUTES), /\[\{ path: 'event-log'.*\{ path: ':company'/);
    assert.doesNotMatch(read(workspace, CONFIG), /pageLink/);
  });

  it('whose toolbar is in another component', async () => {
    const workspace = await addTo({
      [TEMPLATE]: '<router-outlet />',
      [SHELL]: component('app-shell', 'Shell', '<app-bar /><router-outlet />'),
      '/src/app/bar.ts': component('app-bar', 'Bar', '<mat-toolbar>Shop</mat-toolbar>'),
      [ROUTES]: routes(`{ path: '', component: Shell, children: [${child}] }`),
    });

    assert.match(read(workspace, '/src/app/bar.ts'), /<event-log-button/);
    assert.match(read(workspace, ROUTES), expected);
  });
});

describe('ng add adds the routes of the server', () => {
  const server = '/src/app/app.routes.server.ts';
  const files = (list: string): Record<string, string> => ({
    [server]: `import { ServerRoute } from '@angular/ssr';\n\nexport const serverRoutes: ServerRoute[] = [${list}];\n`,
    '/src/app/app.config.server.ts':
      "import { provideServerRendering, withRoutes } from '@angular/ssr';\nimport { serverRoutes } from './app.routes.server';\n\nexport const config = { providers: [provideServerRendering(withRoutes(serverRoutes))] };\n",
  });

  it('where they have no wildcard', async () => {
    const workspace = await makeOwn(files("{ path: '', renderMode: 1 }"));
    await workspace.run('ng-add', { path: 'my/log' });

    // The build fails if one of the page's own routes is missing there.
    assert.match(read(workspace, server), /, \{ path: 'my\/log\/\*\*', renderMode: RenderMode\.Client \}\]/);
    assert.match(read(workspace, server), /import \{ ServerRoute, RenderMode \}/);
  });

  for (const path of ['**', 'my/**', 'my/log/**']) {
    it(`but not where they have ${path}`, async () => {
      const given = files(`{ path: '${path}', renderMode: 1 }`);
      const workspace = await makeOwn(given);
      await workspace.run('ng-add', { path: 'my/log' });

      assert.equal(read(workspace, server), given[server]);
    });
  }
});
