import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  APP,
  CONFIG,
  MAIN,
  ROUTES,
  TEMPLATE,
  addTo,
  config,
  main,
  makeOwn,
  read,
  refused,
  squeezed,
} from '../../spec-support/own-application.ts';

describe('ng add finds the root', () => {
  it('written in main.ts, with no configuration at all', async () => {
    const workspace = await addTo({
      [MAIN]:
        "import { bootstrapApplication } from '@angular/platform-browser';\nimport { App } from './app/app';\n\nbootstrapApplication(App);\n",
    });

    assert.match(
      squeezed(read(workspace, MAIN)),
      /bootstrapApplication\(App, \{ providers: \[provideHttpClient\(/,
    );
  });

  it('merged of several configurations', async () => {
    const workspace = await addTo({
      [MAIN]:
        "import { appConfig } from './app/app.config';\nimport { App } from './app/app';\n\nbootstrapApplication(App, mergeApplicationConfig(other(), appConfig));\n",
    });

    assert.match(read(workspace, CONFIG), /provideEventLog/);
  });

  for (const [what, configuration] of Object.entries({
    'spread into another': '{ ...appConfig }',
    'whose providers another one takes over':
      '{ ...appConfig, providers: [provideZoneChangeDetection(), ...appConfig.providers] }',
    'merged with one that is written in place':
      'mergeApplicationConfig(appConfig, { providers: [{ provide: SETTINGS, useValue }] })',
  })) {
    it(what, async () => {
      const workspace = await addTo({ [MAIN]: main(configuration) });

      assert.match(read(workspace, CONFIG), /provideEventLog/);
      assert.equal(read(workspace, MAIN), main(configuration));
    });
  }

  it('exported without a name, with such routes', async () => {
    const workspace = await addTo({
      [MAIN]: main('appConfig', "import appConfig from './app/app.config';\n"),
      [CONFIG]:
        "import routes from './app.routes';\n\nexport default { providers: [provideRouter(routes)] } satisfies ApplicationConfig;\n",
      [ROUTES]: 'const routes: Routes = [];\nexport default routes;\n',
    });

    assert.match(read(workspace, CONFIG), /provideEventLog/);
    assert.match(read(workspace, ROUTES), /event-log/);
  });

  it('with a name in quotes', async () => {
    const workspace = await addTo({ [CONFIG]: config('').replace('providers', "'providers'") });

    assert.match(read(workspace, CONFIG), /'providers': \[[^]*provideEventLog/);
    assert.equal(read(workspace, CONFIG).match(/providers/g)?.length, 1);
  });

  it('behind the base folder of tsconfig', async () => {
    const workspace = await addTo({
      [MAIN]: main('appConfig', "import { appConfig } from 'app/app.config';\n"),
      '/tsconfig.json': '{ "compilerOptions": { "baseUrl": "./src" } }',
    });

    assert.match(read(workspace, CONFIG), /provideEventLog/);
  });

  it('in the file that main.ts loads, as with module federation', async () => {
    const workspace = await addTo({
      '/src/bootstrap.ts': main('appConfig'),
      [MAIN]:
        "import { initFederation } from '@angular-architects/native-federation';\n\ninitFederation().then(() => import('./bootstrap'));\n",
    });

    assert.match(read(workspace, CONFIG), /provideEventLog/);
  });

  it('in one file with the component, its template and its routes', async () => {
    const workspace = await makeOwn({
      [MAIN]: `import { Component } from '@angular/core';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: \`
    <mat-toolbar>
      Shop
    </mat-toolbar>
    <router-outlet />
  \`,
})
class App {}

bootstrapApplication(App, { providers: [provideRouter([{ path: '', component: Start }])] });
`,
    });
    for (const path of [APP, CONFIG, ROUTES, TEMPLATE]) workspace.tree.delete(path);
    await workspace.run('ng-add');

    const text = read(workspace, MAIN);
    assert.match(
      text,
      / {6}Shop\n {6}<span \[style\.flex\]="1"><\/span>\n {6}<event-log-button \/>\n {4}<\/mat-toolbar>/,
    );
    assert.match(text, /imports: \[RouterOutlet, EventLogButton\]/);
    assert.match(
      text,
      /component: Start \}, \{ path: 'event-log'.*\}\]\), provideHttpClient\(.*provideEventLog\(/,
    );
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
      await makeOwn({ [MAIN]: 'start();\n' }),
      /neither bootstrapApplication\(\) nor bootstrapModule\(\)/,
    );
  });
});
