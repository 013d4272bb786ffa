import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addTo, makeOwn, read, write } from '../spec-support/own-application.ts';

describe('ng add checks the theme', () => {
  const styles = '/src/styles.scss';

  for (const text of [
    'html { @include mat.theme((color: mat.$azure-palette)); }',
    ':root { --mat-sys-surface: #fff; }',
    "@use '@angular/material' as material;\nhtml { @include material.theme((color: material.$violet-palette)); }",
    "@use '@angular/material' as *;\nhtml { @include theme((color: $violet-palette)); }",
    '@include material.all-component-themes($theme);',
  ]) {
    it(`and leaves ${text.replace(/^.*\n/, '').slice(0, 36)}… alone`, async () => {
      const workspace = await addTo({ [styles]: text });

      assert.equal(read(workspace, styles), text);
    });
  }

  it('and adds one that leaves the colour scheme to the application', async () => {
    const workspace = await makeOwn({ [styles]: '.theme-dark { background: #111; }' });
    const said = await workspace.run('ng-add');

    assert.match(read(workspace, styles), /mat\.theme\(/);
    assert.doesNotMatch(read(workspace, styles), /color-scheme|body/);
    assert.match(said, /where your styles switch to dark: color-scheme: dark/);
  });

  it('and mentions no dark mode whose styles set it', async () => {
    const text = "[data-bs-theme='dark'] { color-scheme: dark; background: #111; }";
    const workspace = await makeOwn({ [styles]: text });

    assert.doesNotMatch(await workspace.run('ng-add'), /switch to dark/);
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

    assert.match(said, /the application's Material 2 theme/);
  });

  it('and says what one without tokens lacks', async () => {
    const text =
      '$theme: mat.define-theme((color: (theme-type: light)));\nhtml { @include mat.all-component-themes($theme); }';
    const workspace = await makeOwn({ [styles]: text });
    const said = await workspace.run('ng-add');

    assert.match(said, /mat\.system-level-colors\(\$theme\)/);
    assert.equal(read(workspace, styles), text);
  });

  for (const [use, mat] of [
    ['@use "@angular/material" as mat;', 'mat.'],
    ["@use '@angular/material' as material;", 'material.'],
    ["@use '@angular/material';", 'material.'],
    ["@use '@angular/material' as *;", ''],
  ] as const) {
    it(`and adds one by the name that the styles have for Material: ${use}`, async () => {
      const workspace = await addTo({ [styles]: `${use}\nbody { margin: 0; }\n` });

      assert.equal(read(workspace, styles).match(/@use/g)?.length, 1);
      assert.ok(read(workspace, styles).includes(`@include ${mat}theme(`));
      assert.ok(read(workspace, styles).includes(`color: ${mat}$azure-palette`));
    });
  }

  it('and adds one with the line breaks of the styles', async () => {
    const workspace = await addTo({ [styles]: 'body {\r\n  margin: 0;\r\n}\r\n' });

    assert.match(read(workspace, styles), /mat\.theme\(\r\n/);
    assert.doesNotMatch(read(workspace, styles), /[^\r]\n/);
  });

  for (const style of ['css', 'less', 'sass']) {
    it(`and adds one in a file of its own beside styles in ${style}`, async () => {
      const workspace = await addTo({}, { style });

      assert.match(read(workspace, '/src/material-theme.scss'), /mat\.theme\(/);
      assert.match(
        read(workspace, '/angular.json'),
        new RegExp(`"src/material-theme.scss",\\s+"src/styles.${style}"`),
      );
    });
  }

  it('and adds one to the styles of the target that compiles, which the target "build" may only run', async () => {
    const workspace = await makeOwn();
    const { projects, ...rest } = JSON.parse(read(workspace, '/angular.json')) as {
      projects: { shop: { architect: Record<string, object> } };
    };
    const { build, ...targets } = projects.shop.architect;
    const federation = {
      builder: '@angular-architects/native-federation:build',
      options: { tsConfig: 'tsconfig.federation.json' },
      configurations: { production: { target: 'shop:esbuild:production' } },
    };
    projects.shop.architect = { ...targets, build: federation, esbuild: build! };
    write(workspace, { '/angular.json': JSON.stringify({ ...rest, projects }) });

    assert.match(await workspace.run('ng-add'), /raise maximumWarning/);
    assert.match(read(workspace, styles), /mat\.theme\(/);
  });

  it('and adds none to styles that are loaded later', async () => {
    const workspace = await makeOwn({ '/src/night.scss': '' });
    const named = read(workspace, '/angular.json').replace(
      '"src/styles.scss"',
      '{ "input": "src/night.scss", "inject": false }, { "input": "src/styles.scss" }',
    );
    write(workspace, { '/angular.json': named });
    await workspace.run('ng-add');

    assert.equal(read(workspace, '/src/night.scss'), '');
    assert.match(read(workspace, styles), /mat\.theme\(/);
  });

  it('and adds none where Material is installed and a style sheet cannot be read: it says where', async () => {
    const text = "@use 'sass:math';\n@use './colours';\n@use '@shop/theme';\n";
    const workspace = await makeOwn({ [styles]: text, '/src/_colours.scss': '' });
    write(workspace, {
      '/package.json': read(workspace, '/package.json').replace(
        '"devDependencies": {',
        '"devDependencies": { "@angular/cdk": "^22.0.0", "@angular/material": "^22.0.0",',
      ),
    });
    const said = await workspace.run('ng-add');

    assert.equal(read(workspace, styles), text);
    assert.match(said, /there may be one in @shop\/theme\n/);
    assert.match(said, /= Angular Material is already installed/);
  });
});
