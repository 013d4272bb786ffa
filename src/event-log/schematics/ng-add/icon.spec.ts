import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { APP, ROUTES, TEMPLATE, makeOwn, read, squeezed } from '../spec-support/own-application.ts';

describe('ng add adds the route', () => {
  const routes = (list: string): string =>
    `import { Routes } from '@angular/router';\n\nexport const routes: Routes = [${list}];\n`;

  it('ahead of the route that takes any path', async () => {
    const workspace = await makeOwn({
      [ROUTES]: routes("{ path: 'a', component: A }, { path: '**', component: Lost }"),
    });
    await workspace.run('ng-add');

    assert.match(read(workspace, ROUTES), /path: 'a'.*path: 'event-log'.*path: '\*\*'/);
  });

  it('beside one for the start page where there were none, which a server would not find otherwise', async () => {
    const workspace = await makeOwn();
    await workspace.run('ng-add');

    assert.match(
      squeezed(read(workspace, ROUTES)),
      /\[ \{ path: '', pathMatch: 'full', children: \[\] \}, \{ path: 'event-log', loadChildren/,
    );
  });

  it('among the children of the layout that has the toolbar', async () => {
    const workspace = await makeOwn({
      [TEMPLATE]: '<router-outlet />',
      '/src/app/shell.ts':
        "@Component({ selector: 'app-shell', template: '<mat-toolbar>Shop</mat-toolbar><router-outlet />' })\nexport class Shell {}\n",
      [ROUTES]: routes("{ path: '', component: Shell, children: [{ path: '**', component: Lost }] }"),
    });
    await workspace.run('ng-add');

    assert.match(squeezed(read(workspace, ROUTES)), /children: \[\{ path: 'event-log'/);
    assert.match(read(workspace, '/src/app/shell.ts'), /imports: \[EventLogButton\]/);
    assert.match(read(workspace, '/src/app/shell.ts'), /Shop<event-log-button \/><\/mat-toolbar>/);
  });

  it('not over one of the application', async () => {
    const workspace = await makeOwn({ [ROUTES]: routes("{ path: 'event-log', component: A }") });
    const said = await workspace.run('ng-add');

    assert.match(said, /has a route "event-log" already/);
    assert.doesNotMatch(read(workspace, ROUTES), /loadChildren/);
  });

  it('not where routes are made by a function: it says what to add', async () => {
    const said = await (await makeOwn({ [ROUTES]: 'export const routes = makeRoutes();\n' })).run('ng-add');

    assert.match(said, /Left for you:[\s\S]*loadChildren: \(\) => import\('ngx-session-event-log\/page'\)/);
  });
});

describe('ng add places the icon', () => {
  it('at the end of the toolbar, in its indentation', async () => {
    const workspace = await makeOwn({
      [TEMPLATE]: '<main>\n  <mat-toolbar>\n    Shop\n  </mat-toolbar>\n</main>\n',
    });
    await workspace.run('ng-add');

    assert.match(read(workspace, TEMPLATE), /\n {4}Shop\n {4}<event-log-button \/>\n {2}<\/mat-toolbar>/);
  });

  it('into the first of its rows, not into a comment', async () => {
    const workspace = await makeOwn({
      [TEMPLATE]:
        '<!-- <mat-toolbar></mat-toolbar> -->\n<mat-toolbar><mat-toolbar-row>1</mat-toolbar-row><mat-toolbar-row>2</mat-toolbar-row></mat-toolbar>',
    });
    await workspace.run('ng-add');

    assert.match(
      read(workspace, TEMPLATE),
      /<mat-toolbar><mat-toolbar-row>1<event-log-button \/><\/mat-toolbar-row>/,
    );
  });

  it('beside the outlet of the router, where other pages have toolbars of their own', async () => {
    const page =
      "@Component({ selector: 'app-page', template: '<mat-toolbar></mat-toolbar>' })\nexport class Page {}\n";
    const workspace = await makeOwn({ '/src/app/page.ts': page });
    await workspace.run('ng-add');

    assert.equal(read(workspace, '/src/app/page.ts'), page);
    assert.match(read(workspace, TEMPLATE), /event-log-button/);
  });

  it('in the header where there is no toolbar', async () => {
    const workspace = await makeOwn({ [TEMPLATE]: '<header>Shop</header><router-outlet />' });
    await workspace.run('ng-add');

    assert.equal(read(workspace, TEMPLATE), '<header>Shop<event-log-button /></header><router-outlet />');
  });

  it('in a new toolbar above the page that Nx puts into an application', async () => {
    const workspace = await makeOwn({
      [TEMPLATE]: '<app-nx-welcome></app-nx-welcome>\n<router-outlet></router-outlet>\n',
    });
    await workspace.run('ng-add');

    assert.match(
      read(workspace, TEMPLATE),
      /^<mat-toolbar>[\s\S]*<event-log-button \/>\n<\/mat-toolbar>\n\n<router-outlet><\/router-outlet>\n\n<app-nx-welcome>/,
    );
    assert.match(read(workspace, ROUTES), /event-log-example/);
  });

  it('in a component of a feature module, which then imports EventLogModule', async () => {
    const module = '/src/app/layout-module.ts';
    const workspace = await makeOwn(
      {
        [TEMPLATE]: '<app-layout />',
        '/src/app/layout.ts':
          "@Component({ selector: 'app-layout', standalone: false, template: `<mat-toolbar>Shop</mat-toolbar>` })\nexport class Layout {}\n",
        [module]: '@NgModule({ declarations: [Layout], exports: [Layout] })\nexport class LayoutModule {}\n',
      },
      { standalone: false },
    );
    await workspace.run('ng-add');

    assert.match(read(workspace, module), /imports: \[EventLogModule\],/);
    assert.doesNotMatch(read(workspace, '/src/app/layout.ts'), /imports/);
  });

  for (const [what, files] of Object.entries({
    'without a toolbar': { [TEMPLATE]: '<router-outlet />' },
    'with a toolbar that is not closed': { [TEMPLATE]: '<mat-toolbar>Shop' },
    'whose imports are not written out': {
      [APP]:
        "@Component({ selector: 'app-root', templateUrl: './app.html', imports: makeImports() })\nexport class App {}\n",
    },
  })) {
    it(`nowhere in a template ${what}: it says where`, async () => {
      const workspace = await makeOwn(files);
      const before = [APP, TEMPLATE].map((path) => read(workspace, path));
      const said = await workspace.run('ng-add');

      assert.match(said, /Left for you:[\s\S]*Put <event-log-button \/> once/);
      assert.deepEqual(
        [APP, TEMPLATE].map((path) => read(workspace, path)),
        before,
      );
    });
  }
});

describe('ng add says where the icon may belong', () => {
  const nav = (name: string): Record<string, string> => ({
    [`/src/app/${name}.ts`]: `@Component({ selector: 'app-${name}', template: '<nav></nav>' })\nexport class ${name} {}\n`,
  });

  it('where several components look like the place', async () => {
    const workspace = await makeOwn({ [TEMPLATE]: '<router-outlet />', ...nav('menu'), ...nav('footer') });
    const said = await workspace.run('ng-add');

    assert.match(said, /it may belong in \/src\/app\/\w+\.ts or \/src\/app\/\w+\.ts/);
    assert.match(said, /EventLogButton from 'ngx-session-event-log' to the imports of that component/);
  });

  it('and what to import in an application with NgModules', async () => {
    const workspace = await makeOwn({ [TEMPLATE]: '<router-outlet />' }, { standalone: false });
    const said = await workspace.run('ng-add');

    assert.match(said, /EventLogModule from 'ngx-session-event-log' to the imports of the module/);
    assert.match(said, /add to EventLogModule\.forRoot\(\): withSession\(/);
  });
});

describe('ng add checks the theme', () => {
  const styles = '/src/styles.scss';

  for (const text of [
    'html { @include mat.theme((color: mat.$azure-palette)); }',
    ':root { --mat-sys-surface: #fff; }',
  ]) {
    it(`and leaves ${text.slice(0, 28)}… alone`, async () => {
      const workspace = await makeOwn({ [styles]: text });
      await workspace.run('ng-add');

      assert.equal(read(workspace, styles), text);
    });
  }

  it('and adds one that leaves the colour scheme to the application', async () => {
    const workspace = await makeOwn({ [styles]: '.theme-dark { background: #111; }' });
    const said = await workspace.run('ng-add');

    assert.match(read(workspace, styles), /mat\.theme\(/);
    assert.doesNotMatch(read(workspace, styles), /color-scheme|body/);
    assert.match(said, /where your styles make it dark: color-scheme: dark/);
  });

  it('and says what a theme of Material 2 lacks', async () => {
    const text =
      '$theme: mat.m2-define-light-theme((color: $colors));\nhtml { @include mat.all-component-themes($theme); }';
    const workspace = await makeOwn({ [styles]: text });
    const said = await workspace.run('ng-add');

    assert.match(said, /mat\.m2-theme\(\$theme\)/);
    assert.equal(read(workspace, styles), text);
  });

  it('and says the same of a prebuilt one', async () => {
    const workspace = await makeOwn({
      [styles]: "@import '@angular/material/prebuilt-themes/indigo-pink.css';",
    });
    const said = await workspace.run('ng-add');

    assert.match(said, /the theme of the application is of Material 2/);
  });
});
