import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

import {
  APP,
  CONFIG,
  MODULE,
  ROUTES,
  TEMPLATE,
  addTo,
  config,
  makeOwn,
  read,
  refused,
  write,
} from '../spec-support/own-application.ts';
import { filesOf, makeWorkspace, makeWorkspaceWith } from '../spec-support/workspace.ts';

describe('ng add', () => {
  it('sets up an application as ng new makes it, with a toolbar and a page to try the log', async () => {
    const workspace = await makeWorkspace();
    await workspace.run('ng-add');

    assert.match(read(workspace, CONFIG), /provideEventLog\(\{\}, withHttpEvents\(\)\)/);
    assert.match(read(workspace, CONFIG), /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\)\)/);
    assert.match(
      read(workspace, CONFIG),
      /import \{ eventLogInterceptor, provideEventLog, withHttpEvents \} from 'ngx-session-event-log';/,
    );
    assert.match(
      read(workspace, ROUTES),
      /path: 'event-log', loadChildren: \(\) => import\('ngx-session-event-log\/page'\)/,
    );
    assert.match(read(workspace, ROUTES), /import\('\.\/event-log-example\/event-log-example'\)/);
    assert.match(read(workspace, TEMPLATE), /^<mat-toolbar>[\s\S]*<event-log-button \/>\n<\/mat-toolbar>/);
    // Above the placeholder, which fills a screen.
    assert.match(read(workspace, TEMPLATE), /<\/mat-toolbar>\n\n<router-outlet \/>\n/);
    assert.equal(read(workspace, TEMPLATE).split('<router-outlet').length, 2);
    assert.match(read(workspace, APP), /imports: \[RouterOutlet, EventLogButton, MatToolbar, MatButton\]/);
    assert.match(read(workspace, '/src/styles.scss'), /@include mat\.theme\([\s\S]*body \{\s+margin: 0;/);
    const { dependencies } = workspace.tree.readJson('package.json') as {
      dependencies: Record<string, string>;
    };
    assert.equal(dependencies['@angular/material'], '^22.0.0');
    assert.equal(dependencies['@angular/cdk'], '^22.0.0');
    assert.match(dependencies['ngx-session-event-log'] ?? '', /^\^\d/);
  });

  it('says what comes next, once', async () => {
    const workspace = await makeWorkspace();
    const said = await workspace.run('ng-add');
    assert.match(said, /Next:\n +Start the application, follow "Try the event log"/);
    assert.match(said, /ng generate ngx-session-event-log:catalogue/);
    assert.doesNotMatch(await workspace.run('ng-add'), /Next:/);
  });

  it('sets up an application of NgModules', async () => {
    const workspace = await makeWorkspace({ standalone: false, style: 'css' });
    await workspace.run('ng-add');

    assert.match(read(workspace, MODULE), /EventLogModule\.forRoot\(\{\}, withHttpEvents\(\)\)/);
    assert.match(read(workspace, MODULE), /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\)\)/);
    assert.match(read(workspace, MODULE), /EventLogModule\.forRoot.*,\n {4}MatToolbarModule/);
    assert.match(read(workspace, '/src/app/app-routing-module.ts'), /ngx-session-event-log\/page/);
    assert.match(read(workspace, '/src/material-theme.scss'), /mat\.theme\(/);
    assert.match(read(workspace, '/angular.json'), /"src\/material-theme\.scss",\s+"src\/styles\.css"/);
  });

  for (const standalone of [true, false]) {
    it(`changes nothing when it is run again (${standalone ? 'standalone' : 'NgModules'})`, async () => {
      const workspace = await makeWorkspace({ standalone });
      await workspace.run('ng-add');
      const once = filesOf(workspace.tree);
      const said = await workspace.run('ng-add');

      assert.deepEqual(filesOf(workspace.tree), once);
      assert.doesNotMatch(said, /^ {2}\+/m);
    });
  }

  it('mentions the budget that the build may exceed, once', async () => {
    const workspace = await makeOwn();

    assert.match(await workspace.run('ng-add'), /larger than 500kB[^]*raise maximumWarning in angular\.json/);
    assert.doesNotMatch(await workspace.run('ng-add'), /maximumWarning/);
  });

  it('does not take what a comment mentions for code', async () => {
    const note =
      "// later: provideEventLog() with eventLogInterceptor and withSession(), 'ngx-session-event-log/page'\n";
    const workspace = await addTo({ [CONFIG]: note + config('other(),') });

    assert.match(
      read(workspace, CONFIG),
      /withInterceptors\(\[eventLogInterceptor\]\)\),\n {4}provideEventLog\(/,
    );
    assert.match(read(workspace, ROUTES), /import\('ngx-session-event-log\/page'\)/);
  });

  it('says what it changed, where', async () => {
    const said = await (await makeOwn()).run('ng-add');

    assert.match(said, /\+ src\/app\/app\.config\.ts: provideEventLog\(\) with withHttpEvents\(\)/);
    assert.match(said, /\+ src\/app\/app\.html: <event-log-button \/>/);
  });

  it('takes the path of the page and the peek from flags', async () => {
    const workspace = await makeOwn();
    await workspace.run('ng-add', { path: '/my/log/', peek: true });

    assert.match(
      read(workspace, CONFIG),
      /provideEventLog\(\{ pageLink: '\/my\/log' \}, withHttpEvents\(\), withPeek\(\)\)/,
    );
    assert.match(read(workspace, CONFIG), /import \{ withPeek \} from 'ngx-session-event-log\/peek';/);
    assert.match(read(workspace, ROUTES), /path: 'my\/log'/);
    assert.match(read(workspace, TEMPLATE), /<event-log-button peek \/>/);
  });

  it('refuses a path that is none', async () => {
    await refused(await makeOwn(), /is not a valid path/, { path: "a'b" });
  });

  it('leaves out what flags switch off', async () => {
    const workspace = await makeWorkspace();
    await workspace.run('ng-add', { icon: false, theme: false, session: false, example: false });

    assert.doesNotMatch(read(workspace, TEMPLATE), /event-log-button/);
    assert.doesNotMatch(read(workspace, '/src/styles.scss'), /theme/);
    // Without it, npm would install the newest Angular Material, which needs the newest Angular.
    assert.match(read(workspace, 'package.json'), /"@angular\/material": "\^22\.0\.0"/);
    assert.ok(!workspace.tree.files.some((path) => path.includes('event-log-example')));
  });

  it('names the file with the budget, which Nx keeps for each project', async () => {
    const workspace = await makeWorkspace({}, 'shop', 'office');
    workspace.tree.create('/projects/shop/project.json', '{}');
    assert.match(
      await workspace.run('ng-add', { project: 'shop' }),
      /maximumWarning in projects\/shop\/project\.json/,
    );
  });

  it('changes the named application of several, and asks for a name', async () => {
    const workspace = await makeWorkspace({}, 'shop', 'office');
    await refused(workspace, /--project shop \| office/);
    await refused(workspace, /no application "stock"/, { project: 'stock' });
    await workspace.run('ng-add', { project: 'office' });

    assert.match(read(workspace, '/projects/office/src/app/app.config.ts'), /provideEventLog/);
    assert.doesNotMatch(read(workspace, '/projects/shop/src/app/app.config.ts'), /provideEventLog/);
  });

  it('moves the package from the development dependencies, where nx add puts it', async () => {
    const workspace = await makeOwn();
    const manifest = workspace.tree.readJson('package.json') as { devDependencies: object };
    const devDependencies = { ...manifest.devDependencies, 'ngx-session-event-log': '^0.1.0' };
    write(workspace, { '/package.json': JSON.stringify({ ...manifest, devDependencies }) });
    await workspace.run('init');

    const after = workspace.tree.readJson('package.json') as Record<string, Record<string, string>>;
    assert.ok(after['dependencies']?.['ngx-session-event-log']);
    assert.deepEqual(after['devDependencies'], manifest.devDependencies);
  });

  for (const list of ['dependencies', 'devDependencies']) {
    it(`depends on the file that the package was added from, among the ${list}`, async () => {
      // As the CLI installs `ng add ../log.tgz`, in the repository, whose packages the schematics need.
      const folder = mkdtempSync('dist/added-');
      try {
        const schematics = join(folder, 'node_modules/ngx-session-event-log/schematics');
        cpSync('dist/schematics', schematics, { recursive: true });
        const added = { [list]: { 'ngx-session-event-log': 'file:../../log.tgz' } };
        writeFileSync(join(folder, 'package.json'), JSON.stringify(added));
        const workspace = await makeWorkspaceWith(schematics);
        await workspace.run('ng-add');

        const { dependencies } = workspace.tree.readJson('package.json') as {
          dependencies: Record<string, string>;
        };
        assert.equal(dependencies['ngx-session-event-log'], `file:${resolve('log.tgz')}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  it('keeps the quotes and line breaks of a file', async () => {
    const workspace = await makeOwn();
    write(workspace, { [CONFIG]: config('').replaceAll("'", '"').replaceAll('\n', '\r\n') });
    await workspace.run('ng-add');

    assert.match(read(workspace, CONFIG), /from "ngx-session-event-log";/);
    assert.doesNotMatch(read(workspace, CONFIG), /[^\r]\n/);
  });

  it('leaves comments with what they are about', async () => {
    const workspace = await addTo({
      [CONFIG]: `import { routes } from './app.routes'; // eslint-disable-line

export const appConfig = {
  providers: [
    // the pages
    provideRouter(routes) // and theirs
    // nothing else yet
  ],
};
`,
    });

    const text = read(workspace, CONFIG);
    assert.match(text, /'\.\/app\.routes'; \/\/ eslint-disable-line\nimport/);
    assert.match(
      text,
      /\/\/ the pages\n {4}provideRouter\(routes\), \/\/ and theirs\n {4}provideHttpClient\(.*\),\n {4}provideEventLog\(.*\)\n {4}\/\/ nothing else yet\n/,
    );
  });

  it('keeps tabs', async () => {
    const workspace = await addTo({ [CONFIG]: config('other(),').replaceAll('  ', '\t') });

    assert.match(
      read(workspace, CONFIG),
      /\n\t\tother\(\),\n\t\tprovideHttpClient\(.*\),\n\t\tprovideEventLog\(.*\),\n\t\],/,
    );
  });
});
