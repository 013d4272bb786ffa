import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  APP,
  CONFIG,
  MODULE,
  ROUTES,
  TEMPLATE,
  config,
  makeOwn,
  read,
  refused,
  squeezed,
  write,
} from '../spec-support/own-application.ts';
import { filesOf, makeWorkspace } from '../spec-support/workspace.ts';

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
    await refused(await makeOwn(), /is no path/, { path: "a'b" });
  });

  it('leaves out what flags switch off', async () => {
    const workspace = await makeWorkspace();
    await workspace.run('ng-add', { icon: false, material: false, session: false, example: false });

    assert.doesNotMatch(read(workspace, TEMPLATE), /event-log-button/);
    assert.doesNotMatch(read(workspace, 'package.json'), /material/);
    assert.ok(!workspace.tree.files.some((path) => path.includes('event-log-example')));
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

  it('keeps the quotes and line breaks of a file', async () => {
    const workspace = await makeOwn();
    write(workspace, { [CONFIG]: config('').replaceAll("'", '"').replaceAll('\n', '\r\n') });
    await workspace.run('ng-add');

    assert.match(read(workspace, CONFIG), /from "ngx-session-event-log";/);
    assert.doesNotMatch(read(workspace, CONFIG), /[^\r]\n/);
  });
});

describe('ng add registers the interceptor', () => {
  const http = "import { provideHttpClient, withInterceptors } from '@angular/common/http';\n";
  const cases: Record<string, [given: string, expected: RegExp]> = {
    'ahead of others': [
      'provideHttpClient(withInterceptors([auth, retrying])),',
      /withInterceptors\(\[eventLogInterceptor, auth, retrying\]\)/,
    ],
    'beside other features': [
      'provideHttpClient(withFetch(), withXsrfConfiguration({})),',
      /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\), withFetch\(\), withXsrfConfiguration\(\{\}\)\)/,
    ],
    'ahead of those from DI': [
      'provideHttpClient(withInterceptorsFromDi()),',
      /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\), withInterceptorsFromDi\(\)\)/,
    ],
    'where there was nothing': [
      'provideHttpClient(),',
      /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\)\)/,
    ],
    'where the list is made by a call': [
      'provideHttpClient(withInterceptors(makeInterceptors())),',
      /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\), withInterceptors\(makeInterceptors\(\)\)\)/,
    ],
  };
  for (const [what, [given, expected]] of Object.entries(cases)) {
    it(what, async () => {
      const workspace = await makeOwn({ [CONFIG]: config(given, http) });
      await workspace.run('ng-add');

      assert.match(squeezed(read(workspace, CONFIG)), expected);
      assert.equal(read(workspace, CONFIG).match(/provideHttpClient\(/g)?.length, 1);
    });
  }

  it('in a list that another file holds, behind a path of tsconfig', async () => {
    const workspace = await makeOwn({
      [CONFIG]: config(
        'provideHttpClient(withInterceptors(interceptors)),',
        `${http}import { interceptors } from '@core';\n`,
      ),
      '/src/core/index.ts': "export * from './http';\n",
      '/src/core/http.ts': 'export const interceptors = [auth] as const;\n',
      '/tsconfig.json': '{ "compilerOptions": { "paths": { "@core": ["./src/core/index.ts"] } } }',
    });
    await workspace.run('ng-add');

    assert.match(read(workspace, '/src/core/http.ts'), /\[eventLogInterceptor, auth\]/);
    assert.match(read(workspace, '/src/core/http.ts'), /^import \{ eventLogInterceptor \}/);
  });

  it('as a class where HttpClientModule is imported', async () => {
    const workspace = await makeOwn({}, { standalone: false });
    write(workspace, {
      [MODULE]: read(workspace, MODULE).replace('BrowserModule,', 'BrowserModule,\n    HttpClientModule,'),
    });
    await workspace.run('ng-add');

    assert.match(
      squeezed(read(workspace, MODULE)),
      /providers: \[ \{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true \},/,
    );
  });

  it('not in the configuration of the server', async () => {
    const server = '/src/app/app.config.server.ts';
    const workspace = await makeOwn({
      [server]: 'export const config = { providers: [provideHttpClient(withFetch())] };',
    });
    await workspace.run('ng-add');

    assert.doesNotMatch(read(workspace, server), /eventLogInterceptor/);
    assert.match(read(workspace, CONFIG), /eventLogInterceptor/);
  });

  it('nowhere, and changes nothing, where two places provide HttpClient', async () => {
    await refused(
      await makeOwn({
        [CONFIG]: config('...(dev ? [provideHttpClient()] : [provideHttpClient(withFetch())]),'),
      }),
      /more than once/,
    );
  });
});

describe('ng add finds the root', () => {
  const main = '/src/main.ts';

  it('written in main.ts, with no configuration at all', async () => {
    const workspace = await makeOwn({
      [main]:
        "import { bootstrapApplication } from '@angular/platform-browser';\nimport { App } from './app/app';\n\nbootstrapApplication(App);\n",
    });
    await workspace.run('ng-add');

    assert.match(
      squeezed(read(workspace, main)),
      /bootstrapApplication\(App, \{ providers: \[provideHttpClient\(/,
    );
  });

  it('merged of several configurations', async () => {
    const workspace = await makeOwn({
      [main]:
        "import { appConfig } from './app/app.config';\nimport { App } from './app/app';\n\nbootstrapApplication(App, mergeApplicationConfig(other(), appConfig));\n",
    });
    await workspace.run('ng-add');

    assert.match(read(workspace, CONFIG), /provideEventLog/);
  });

  for (const [what, text] of Object.entries({
    'a configuration that a function makes': config('')
      .replace('{\n  providers', 'make({\n  providers')
      .replace('};', '});'),
    'providers that are joined': config('').replace('],', '].concat(more),'),
  })) {
    it(`not in ${what}: then nothing is changed, and it says what to do`, async () => {
      const workspace = await makeOwn({ [CONFIG]: text });
      await refused(workspace, /Nothing was changed[\s\S]*by hand[\s\S]*provideEventLog/);
    });
  }

  it('not where main.ts starts something else', async () => {
    await refused(
      await makeOwn({ [main]: 'start();\n' }),
      /neither bootstrapApplication\(\) nor bootstrapModule\(\)/,
    );
  });
});
