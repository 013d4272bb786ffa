import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { CONFIG, addTo, config, makeOwn, read, squeezed } from '../../spec-support/own-application.ts';

const AUTH = '/src/app/auth/auth.ts';

const service = (
  members: string,
  decorator = "@Injectable({ providedIn: 'root' })",
): Record<string, string> => ({
  [AUTH]: `import { Injectable } from '@angular/core';\n\n${decorator}\nexport class Auth {\n${members}\n}\n`,
});

describe('ng add ends the log with the one stream that tells of signing out', () => {
  const stream = '  readonly #user = 1;\n  readonly loggedOut$ = new Subject<void>();';

  it('of an injectable at the root', async () => {
    const workspace = await addTo(service(stream));

    assert.match(read(workspace, CONFIG), /withSession\(\{ ended: \(\) => inject\(Auth\)\.loggedOut\$ \}\)/);
    assert.match(read(workspace, CONFIG), /import \{ Auth \} from '\.\/auth\/auth';/);
    assert.match(read(workspace, CONFIG), /import \{ .*inject.* \} from '@angular\/core';/);
  });

  it('of a service that the configuration already imports by an alias', async () => {
    const workspace = await addTo({
      ...service(stream),
      [CONFIG]: config('watch(Auth),', "import { Auth } from '@auth';\n"),
      '/src/app/auth/index.ts': "export * from './auth';\n",
      '/tsconfig.json': '{ "compilerOptions": { "paths": { "@auth": ["./src/app/auth/index.ts"] } } }',
    });

    assert.match(read(workspace, CONFIG), /inject\(Auth\)\.loggedOut\$/);
    assert.equal(read(workspace, CONFIG).match(/import \{ Auth \}/g)?.length, 1);
  });

  it('that a private subject feeds', async () => {
    const workspace = await addTo(
      service(
        '  readonly #ended = new Subject<void>();\n  readonly signedOut$ = this.#ended.asObservable();',
      ),
    );

    assert.match(read(workspace, CONFIG), /inject\(Auth\)\.signedOut\$/);
  });

  it('of a service of Angular 22', async () => {
    const workspace = await addTo(service(stream, '@Service()'));

    assert.match(read(workspace, CONFIG), /inject\(Auth\)\.loggedOut\$/);
  });

  for (const [what, files] of Object.entries({
    'that is private': service('  private readonly loggedOut = new Subject<void>();'),
    'that holds a state': service('  readonly signedOut = new BehaviorSubject(false);'),
    'that holds a state in private': service(
      '  private readonly out = new BehaviorSubject(false);\n  readonly signedOut$ = this.out.asObservable();',
    ),
    'that has a twin': service(
      '  readonly signedOut = new Subject<void>();\n  readonly loggedOut = new Subject<void>();',
    ),
    'of a service without a name to import': {
      [AUTH]: service(stream)[AUTH]?.replace('export class', 'export default class') ?? '',
    },
    'of a service that is not at the root': service(stream, '@Service({ autoProvided: false })'),
  })) {
    it(`but not with one ${what}: it says what to write`, async () => {
      const workspace = await makeOwn(files);
      const said = await workspace.run('ng-add');

      assert.doesNotMatch(read(workspace, CONFIG), /withSession/);
      assert.match(said, /withSession\(\{ ended: /);
    });
  }

  for (const [what, members] of Object.entries({
    '': '  readonly user$: Observable<User | null> = of(null);',
    ', which a private subject feeds':
      '  private readonly user = new BehaviorSubject<User | null>(null);\n  readonly user$ = this.user.asObservable();',
  }))
    it(`but not with the stream of who is signed in${what}: it says how to take its changes`, async () => {
      const said = await (await makeOwn(service(members))).run('ng-add');

      assert.match(said, /Auth\.user\$ in src\/app\/auth\/auth\.ts/);
      assert.match(said, /inject\(Auth\)\.user\$\.pipe\(pairwise\(\), filter\(/);
    });

  it('and says so where the log is provided without it', async () => {
    const workspace = await addTo();
    const provided = read(workspace, CONFIG);
    workspace.tree.create(AUTH, service(stream)[AUTH] ?? '');
    const said = await workspace.run('ng-add');

    assert.equal(read(workspace, CONFIG), provided);
    assert.match(said, /Add to src\/app\/app\.config\.ts: withSession\(\{ ended: .*loggedOut\$ \}\)/);
  });
});

describe('ng add ends the log with the signal of who is signed in', () => {
  for (const [what, members] of Object.entries({
    'that begins empty': '  readonly user = signal<User | null>(null);',
    'that is the readable side of another':
      '  readonly #user = signal<User | undefined>(load());\n  readonly user = this.#user.asReadonly();',
    'that has a type': '  readonly user: Signal<User | null> = computed(() => this.state().user);',
    'that is true or false': '  readonly user = computed(() => !!this.token());'.replace(
      'user',
      'isLoggedIn',
    ),
  })) {
    it(what, async () => {
      const workspace = await addTo(service(members));

      const config = squeezed(read(workspace, CONFIG));
      assert.match(
        config,
        /ended: \(\) => toObservable\(inject\(Auth\)\.(user|isLoggedIn)\)\.pipe\(pairwise\(\), filter\(/,
      );
      assert.match(config, /import \{ toObservable \} from '@angular\/core\/rxjs-interop';/);
      assert.match(config, /import \{ filter, pairwise \} from 'rxjs';/);
    });
  }

  for (const [what, members] of Object.entries({
    'that may never be empty': '  readonly user = signal(new User());',
    'that tells of something else': '  readonly theme = signal<string | null>(null);',
    'that is no signal': '  readonly user: User | null = null;',
  })) {
    it(`but not with a value ${what}`, async () => {
      const workspace = await addTo(service(members));

      assert.doesNotMatch(read(workspace, CONFIG), /withSession/);
    });
  }
});

describe('ng add tells who is signed in from who is looked at', () => {
  for (const [name, expected] of [
    ['user', false],
    ['currentUser', true],
  ] as const) {
    it(`in a service of another name, with ${name}`, async () => {
      const files = service(`  readonly ${name} = signal<User | null>(null);`);
      const workspace = await addTo({ [AUTH]: files[AUTH]?.replace('Auth', 'UserDetails') ?? '' });

      assert.equal(read(workspace, CONFIG).includes('withSession'), expected);
    });
  }
});

describe('ng add ends the log at the end of the method that signs out', () => {
  const expectTold = async (members: string, expected: string): Promise<void> => {
    const workspace = await makeOwn(service(members));
    const said = await workspace.run('ng-add');

    assert.match(read(workspace, CONFIG), /withSession\(\{ ended: \(\) => inject\(Auth\)\.signedOut \}\)/);
    assert.match(read(workspace, AUTH), /import \{ Subject \} from 'rxjs';/);
    assert.equal(
      read(workspace, AUTH).slice(read(workspace, AUTH).indexOf('export class')),
      `export class Auth {
  /** Emits when the user has signed out. */
  readonly signedOut = new Subject<void>();

${expected}
}
`,
    );
    assert.match(
      said,
      /\+ src\/app\/auth\/auth\.ts: the stream Auth\.signedOut, which emits at the end of \w+\(\)/,
    );
    const once = read(workspace, AUTH);
    await workspace.run('ng-add');
    assert.equal(read(workspace, AUTH), once);
  };

  it('where it returns nothing', () =>
    expectTold(
      "  logout(): void {\n    localStorage.removeItem('session');\n    this.router.navigate(['/sign-in']);\n  }",
      "  logout(): void {\n    localStorage.removeItem('session');\n    this.router.navigate(['/sign-in']);\n    this.signedOut.next();\n  }",
    ));

  it('where it waits for a promise', () =>
    expectTold(
      '  async signOut() {\n    await firstValueFrom(this.http.post("/api/sign-out", {}));\n  }',
      '  async signOut() {\n    await firstValueFrom(this.http.post("/api/sign-out", {}));\n    this.signedOut.next();\n  }',
    ));

  it('ahead of the navigation that it returns', () =>
    expectTold(
      "  async logOut() {\n    await this.api.end();\n    return this.router.navigateByUrl('/');\n  }",
      "  async logOut() {\n    await this.api.end();\n    this.signedOut.next();\n    return this.router.navigateByUrl('/');\n  }",
    ));

  it('written in one line', () =>
    expectTold('  logout() { this.token = 0; }', '  logout() { this.token = 0; this.signedOut.next(); }'));

  for (const [what, members] of Object.entries({
    'returns a stream': '  logout(): Observable<void> { return of(); }',
    'returns a promise': '  signOut() { return end(this.auth); }',
    'leaves early': '  logout() { if (!this.token) return;\n this.token = 0; }',
    'leaves the end to a callback':
      '  logout() { this.http.post("/out", {}).subscribe(() => this.clear()); }',
    'asks a store': '  logout() { this.store.dispatch(out()); }',
    'catches errors': '  async logout() { try { await this.end(); } catch {} }',
    'does nothing': '  logout() {}',
    'has a twin': '  logout() { this.token = 0; }\n  signOut() { this.token = 0; }',
  })) {
    it(`but not of one that ${what}: it says what to write, and changes nothing`, async () => {
      const workspace = await makeOwn(service(members));
      const said = await workspace.run('ng-add');

      assert.equal(read(workspace, AUTH), service(members)[AUTH]);
      assert.doesNotMatch(read(workspace, CONFIG), /withSession/);
      assert.match(said, /Auth\.(logout|signOut)\(\) in src\/app\/auth\/auth\.ts/);
      assert.match(
        said,
        /this\.signedOut\.next\(\)[\s\S]*withSession\(\{ ended: \(\) => inject\(Auth\)\.signedOut \}\)/,
      );
    });
  }

  it('but not where the service inherits from another', async () => {
    const files = service('  logout() { this.token = 0; }');
    const text = files[AUTH]?.replace('class Auth', 'class Auth extends Session') ?? '';
    const workspace = await addTo({ [AUTH]: text });

    assert.equal(read(workspace, AUTH), text);
  });
});
