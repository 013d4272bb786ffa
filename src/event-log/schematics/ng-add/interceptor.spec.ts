import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  CONFIG,
  MODULE,
  ROUTES,
  addTo,
  config,
  makeOwn,
  read,
  refused,
  squeezed,
  write,
} from '../spec-support/own-application.ts';

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
    'ahead of those that are spread': [
      'provideHttpClient(withInterceptors([...base, ...(dev ? [tracing] : [])]), ...features),',
      /withInterceptors\(\[eventLogInterceptor, \.\.\.base, /,
    ],
    'where the list is made by a call': [
      'provideHttpClient(withInterceptors(makeInterceptors())),',
      /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\), withInterceptors\(makeInterceptors\(\)\)\)/,
    ],
  };
  for (const [what, [given, expected]] of Object.entries(cases)) {
    it(what, async () => {
      const workspace = await addTo({ [CONFIG]: config(given, http) });

      assert.match(squeezed(read(workspace, CONFIG)), expected);
      assert.equal(read(workspace, CONFIG).match(/provideHttpClient\(/g)?.length, 1);
    });
  }

  it('in a list that another file holds, behind a path of tsconfig', async () => {
    const workspace = await addTo({
      [CONFIG]: config(
        'provideHttpClient(withInterceptors(interceptors)),',
        `${http}import { interceptors } from '@core';\n`,
      ),
      '/src/core/index.ts': "export * from './http';\n",
      '/src/core/http.ts': 'export const interceptors = [auth] as const;\n',
      '/tsconfig.json': '{ "compilerOptions": { "paths": { "@core": ["./src/core/index.ts"] } } }',
    });

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

  it('as a class where a standalone application takes HttpClientModule', async () => {
    const workspace = await addTo({ [CONFIG]: config('importProvidersFrom(HttpClientModule),') });

    assert.match(read(workspace, CONFIG), /useClass: EventLogInterceptor/);
  });

  it('nowhere where a library provides HttpClient, which others may use: it says where', async () => {
    const workspace = await makeOwn({
      [CONFIG]: config('provideCore(),', "import { provideCore } from '@shop/core';\n"),
      '/libs/core/src/index.ts': "export * from './lib/core';\n",
      '/libs/core/src/lib/core.ts':
        'export const provideCore = () => [provideHttpClient(withInterceptors([auth]))];\n',
      '/tsconfig.base.json':
        '{ "compilerOptions": { "paths": { "@shop/core": ["libs/core/src/index.ts"] } } }',
    });
    const said = await workspace.run('ng-add');

    assert.doesNotMatch(read(workspace, CONFIG), /provideHttpClient/);
    assert.match(said, /HttpClient is provided in libs\/core\/src\/lib\/core\.ts/);
  });

  it('nowhere in what only tests use', async () => {
    const path = '/src/test-providers.ts';
    const text =
      "import { provideHttpClientTesting } from '@angular/common/http/testing';\n\nexport default [provideHttpClient(), provideHttpClientTesting(), provideRouter([])];\n";
    const workspace = await addTo({ [path]: text });

    assert.equal(read(workspace, path), text);
    assert.match(read(workspace, CONFIG), /withInterceptors\(\[eventLogInterceptor\]\)/);
    assert.match(read(workspace, ROUTES), /event-log/);
  });

  it('not in the configuration of the server', async () => {
    const server = '/src/app/app.config.server.ts';
    const workspace = await addTo({
      [server]: 'export const config = { providers: [provideHttpClient(withFetch())] };',
    });

    assert.doesNotMatch(read(workspace, server), /eventLogInterceptor/);
    assert.match(read(workspace, CONFIG), /eventLogInterceptor/);
  });

  it('as a function where HttpClientModule is only named in a comment', async () => {
    const workspace = await addTo({ [CONFIG]: config('// instead of HttpClientModule\n') });

    assert.match(read(workspace, CONFIG), /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\)\)/);
  });

  for (const [what, path, text] of [
    ['a route', ROUTES, "export const routes = [{ path: 'a', providers: [provideHttpClient()] }];\n"],
    [
      'a component',
      '/src/app/part.ts',
      '@Component({ providers: [provideHttpClient()] })\nexport class Part {}\n',
    ],
  ] as const) {
    it(`for the application where ${what} has an HttpClient of its own, whose requests it mentions`, async () => {
      const workspace = await makeOwn({ [path]: text });
      const said = await workspace.run('ng-add');

      assert.match(
        read(workspace, CONFIG),
        /provideHttpClient\(withInterceptors\(\[eventLogInterceptor\]\)\)/,
      );
      assert.match(read(workspace, path), /provideHttpClient\(\)/);
      assert.match(said, new RegExp(`not recorded where ${path.slice(1)} [^]*withRequestsMadeViaParent`));
    });
  }

  it('nowhere, and changes nothing, where its name stands for something else', async () => {
    await refused(
      await makeOwn({
        [CONFIG]: config(
          'provideHttpClient(withInterceptors([eventLogInterceptor])),',
          "import { eventLogInterceptor } from './audit';\n",
        ),
      }),
      /"eventLogInterceptor" in \/src\/app\/app\.config\.ts is not from ngx-session-event-log/,
    );
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
