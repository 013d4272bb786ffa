import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { APP, ROUTES, TEMPLATE, addTo, component, makeOwn, read } from '../spec-support/own-application.ts';
import { makeWorkspace } from '../spec-support/workspace.ts';

describe('ng add places the icon', () => {
  it('at the end of the toolbar, in its indentation', async () => {
    const workspace = await addTo({
      [TEMPLATE]: '<main>\n  <mat-toolbar>\n    Shop\n  </mat-toolbar>\n</main>\n',
    });

    assert.match(
      read(workspace, TEMPLATE),
      /\n {4}Shop\n {4}<span \[style\.flex\]="1"><\/span>\n {4}<event-log-button \/>\n {2}<\/mat-toolbar>/,
    );
  });

  for (const [what, bar, apart] of [
    ['a title', '<span>{{ title() }}</span>', true],
    ['a title after a menu', '@if (narrow()) { <button></button> } <span>{{ title() }}</span>', true],
    ['a title as text', '<button></button> {{ title() }}', true],
    ['a gap', '<span class="spacer"></span><span>Ada</span>', false],
    ['something at its end', '<span>Shop</span><app-user />', false],
    ['a part that comes and goes', '<span>Shop</span>@if (user()) { <app-user /> }', false],
  ] as const) {
    it(`${apart ? 'apart from' : 'right after'} what a toolbar with ${what} has`, async () => {
      const workspace = await addTo({ [TEMPLATE]: `<mat-toolbar>${bar}</mat-toolbar><router-outlet />` });

      const gap = apart ? '<span [style.flex]="1"></span>' : '';
      assert.ok(read(workspace, TEMPLATE).includes(`${bar}${gap}<event-log-button />`));
    });
  }

  it('into the first of its rows, not into a comment', async () => {
    const workspace = await addTo({
      [TEMPLATE]:
        '<!-- <mat-toolbar></mat-toolbar> -->\n<mat-toolbar><mat-toolbar-row>1</mat-toolbar-row><mat-toolbar-row>2</mat-toolbar-row></mat-toolbar>',
    });

    assert.match(
      read(workspace, TEMPLATE),
      /<mat-toolbar><mat-toolbar-row>1<span \[style\.flex\]="1"><\/span><event-log-button \/><\/mat-toolbar-row>/,
    );
  });

  it('beside the outlet of the router, where other pages have toolbars of their own', async () => {
    const page =
      "@Component({ selector: 'app-page', template: '<mat-toolbar></mat-toolbar>' })\nexport class Page {}\n";
    const workspace = await addTo({ '/src/app/page.ts': page });

    assert.equal(read(workspace, '/src/app/page.ts'), page);
    assert.match(read(workspace, TEMPLATE), /event-log-button/);
  });

  it('in a component of the root module: it says what its tests need, which do not import that module', async () => {
    const workspace = await makeOwn({}, { standalone: false });

    assert.match(await workspace.run('ng-add'), /Add to the TestBed: imports: \[EventLogModule\]/);
    assert.doesNotMatch(await workspace.run('ng-add'), /TestBed/);
  });

  it('with the imports that several components share', async () => {
    const shared = 'export const SHARED = [RouterOutlet, MatToolbarModule] as const;\n';
    const workspace = await addTo({
      [APP]:
        "import { SHARED } from './shared';\n\n@Component({ selector: 'app-root', imports: SHARED, templateUrl: './app.html' })\nexport class App {}\n",
      '/src/app/shared.ts': shared,
    });

    assert.match(read(workspace, APP), /imports: \[SHARED, EventLogButton\], templateUrl/);
    assert.equal(read(workspace, '/src/app/shared.ts'), shared);
    assert.match(read(workspace, TEMPLATE), /<event-log-button/);
  });

  it('in the header where there is no toolbar', async () => {
    const workspace = await addTo({ [TEMPLATE]: '<header>Shop</header><router-outlet />' });

    assert.equal(read(workspace, TEMPLATE), '<header>Shop<event-log-button /></header><router-outlet />');
  });

  it('in the toolbar of the content, not of the side', async () => {
    const workspace = await addTo({
      [TEMPLATE]:
        '<mat-sidenav-container>\n  <mat-sidenav [opened]="wide() > 1">\n    <mat-toolbar>Menu</mat-toolbar>\n  </mat-sidenav>\n  <mat-sidenav-content>\n    <mat-toolbar>Shop</mat-toolbar>\n    <router-outlet />\n  </mat-sidenav-content>\n</mat-sidenav-container>\n<footer><mat-toolbar></mat-toolbar></footer>\n',
    });

    assert.match(
      read(workspace, TEMPLATE),
      /<mat-toolbar>Shop<span \[style\.flex\]="1"><\/span><event-log-button \/><\/mat-toolbar>/,
    );
  });

  for (const [what, selector, element] of [
    ['element', 'app-bar', '<app-bar></app-bar>'],
    ['attribute', 'app-other, header[app-bar]', '<header class="bar" app-bar></header>'],
  ] as const) {
    it(`in the header of a component that the root shows as an ${what}`, async () => {
      const workspace = await addTo({
        [TEMPLATE]: `${element}<router-outlet />`,
        '/src/app/bar.ts': component(selector, 'Bar', '<mat-toolbar>Shop</mat-toolbar>'),
        '/src/app/page.ts': component('app-page', 'Page', '<mat-toolbar>Page</mat-toolbar>'),
      });

      assert.match(
        read(workspace, '/src/app/bar.ts'),
        /Shop<span \[style\.flex\]="1"><\/span><event-log-button/,
      );
    });
  }

  it('in the header that stays, not in the toolbar of a page', async () => {
    const page = component('app-page', 'Page', '<mat-toolbar>Page</mat-toolbar>');
    const workspace = await addTo({
      [TEMPLATE]: '<header>Shop</header><router-outlet />',
      '/src/app/page.ts': page,
    });

    assert.match(read(workspace, TEMPLATE), /Shop<event-log-button/);
    assert.equal(read(workspace, '/src/app/page.ts'), page);
  });

  it('with the line breaks and tabs of the template', async () => {
    const workspace = await addTo({
      [TEMPLATE]: '<mat-toolbar>\r\n\tShop\r\n</mat-toolbar>\r\n<router-outlet />\r\n',
    });

    assert.equal(
      read(workspace, TEMPLATE),
      '<mat-toolbar>\r\n\tShop\r\n\t<span [style.flex]="1"></span>\r\n\t<event-log-button />\r\n</mat-toolbar>\r\n<router-outlet />\r\n',
    );
  });

  for (const standalone of [true, false]) {
    it(`in a new toolbar above what ng new writes into the component itself (${standalone ? 'standalone' : 'NgModules'})`, async () => {
      const workspace = await makeWorkspace({ inlineTemplate: true, standalone });
      await workspace.run('ng-add');

      assert.match(
        read(workspace, APP),
        /template: `\n {4}<mat-toolbar>\n[\s\S]* {6}<event-log-button \/>\n {4}<\/mat-toolbar>\n\n {4}<router-outlet \/>\n\n {4}<h1>/,
      );
      assert.ok(workspace.tree.files.some((path) => path.includes('event-log-example')));
    });
  }

  it('in a new toolbar above the page that Nx puts into an application', async () => {
    const workspace = await addTo({
      [TEMPLATE]: '<app-nx-welcome></app-nx-welcome>\n<router-outlet></router-outlet>\n',
    });

    assert.match(
      read(workspace, TEMPLATE),
      /^<mat-toolbar>[\s\S]*<event-log-button \/>\n<\/mat-toolbar>\n\n<router-outlet><\/router-outlet>\n\n<app-nx-welcome>/,
    );
    assert.match(read(workspace, ROUTES), /event-log-example/);
  });

  it('in a component of a feature module, which then imports EventLogModule', async () => {
    const module = '/src/app/layout-module.ts';
    const workspace = await addTo(
      {
        [TEMPLATE]: '<app-layout />',
        '/src/app/layout.ts':
          "@Component({ selector: 'app-layout', standalone: false, template: `<mat-toolbar>Shop</mat-toolbar>` })\nexport class Layout {}\n",
        [module]: '@NgModule({ declarations: [Layout], exports: [Layout] })\nexport class LayoutModule {}\n',
      },
      { standalone: false },
    );

    assert.match(read(workspace, module), /imports: \[EventLogModule\],/);
    assert.doesNotMatch(read(workspace, '/src/app/layout.ts'), /imports/);
  });

  for (const [what, files] of Object.entries({
    'without a toolbar': { [TEMPLATE]: '<router-outlet />' },
    'with a toolbar for each width': {
      [TEMPLATE]: '@if (wide()) {\n<mat-toolbar>A</mat-toolbar>\n} @else {\n<mat-toolbar>B</mat-toolbar>\n}',
    },
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

      assert.match(said, /To do by hand:[\s\S]*Put <event-log-button \/> once/);
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

    assert.match(said, /it may belong in src\/app\/\w+\.ts or src\/app\/\w+\.ts/);
    assert.match(said, /EventLogButton from 'ngx-session-event-log' to the imports of that component/);
  });

  it('and what to import in an application with NgModules', async () => {
    const workspace = await makeOwn({ [TEMPLATE]: '<router-outlet />' }, { standalone: false });
    const said = await workspace.run('ng-add');

    assert.match(said, /EventLogModule from 'ngx-session-event-log' to the imports of the module/);
    assert.match(said, /add to EventLogModule\.forRoot\(\): withSession\(/);
  });
});
