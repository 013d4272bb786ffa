import eslint from '@eslint/js';
import angular from 'angular-eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

import { nounFirst } from './scripts/eslint/noun-first.mjs';
import { publicFiles } from './scripts/eslint/public-files.mjs';

/** In `folder`, relative imports may not reach `from`; `message` says what to do instead. */
const direction = (folder, from, message) => ({ target: folder, from, message });

const LIBRARY = './src/event-log';
const SIBLINGS = ['http', 'actions', 'button'];
const ENTRIES = ['page', 'peek', 'export', 'ngrx', 'otel', 'locales', 'testing'];

/** The directions of imports between the parts of the project. */
const DIRECTIONS = [
  direction(LIBRARY, ['./src/portal', './src/portal-api', './e2e'], 'The library knows no application.'),
  direction(
    `${LIBRARY}/core`,
    [...SIBLINGS, ...ENTRIES].map((part) => `${LIBRARY}/${part}`),
    'core is the ground that the other parts stand on: it imports none of them.',
  ),
  ...SIBLINGS.map((part) =>
    direction(
      `${LIBRARY}/${part}`,
      [...SIBLINGS, ...ENTRIES].filter((other) => other !== part).map((other) => `${LIBRARY}/${other}`),
      'http, actions and button do not know each other: they meet in core.',
    ),
  ),
  ...ENTRIES.map((part) => ({
    ...direction(
      `${LIBRARY}/${part}`,
      LIBRARY,
      'An entry point imports the library by package name; a relative path would inline a second copy.',
    ),
    except: [`./${part}`],
  })),
  direction('./src/portal', LIBRARY, 'The portal uses the library by its package name, as strangers do.'),
  {
    ...direction(
      './src/portal',
      './src/portal-api',
      'The portal shares only the types of the contract with its API.',
    ),
    except: ['./contract'],
  },
  direction(
    './src/portal-api',
    ['./src/portal', LIBRARY],
    'The API knows neither the portal nor the library.',
  ),
  direction('./e2e', './src', 'Browser tests are black boxes: they know URLs and what a person sees.'),
];

/** Declarations of the library that say what they are for. */
const EXPORTED = [
  'ClassDeclaration',
  'FunctionDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
].map((declaration) => `ExportNamedDeclaration > ${declaration}`);

/** Values, and members that applications reach: neither private nor protected, and not for Angular or the library. */
const PUBLIC_MEMBERS = [
  'ExportNamedDeclaration[declaration.type="VariableDeclaration"]',
  ...['MethodDefinition[kind=/method|get/]', 'PropertyDefinition'].map(
    (member) =>
      `ExportNamedDeclaration > ClassDeclaration > ClassBody > ${member}:not([accessibility=/private|protected/], [key.type="PrivateIdentifier"], [key.name=/^(ng[A-Z]|ɵ)/])`,
  ),
  ...['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].flatMap((type) =>
    ['TSMethodSignature', 'TSPropertySignature'].map(
      (member) => `ExportNamedDeclaration > ${type} ${member}:not([key.name=/^ɵ/])`,
    ),
  ),
];

const documented = (contexts) => ({
  contexts,
  require: { FunctionDeclaration: false },
  // An empty comment would be no help.
  enableFixer: false,
});

const ANGULAR = ['src/event-log/**/*.ts', 'src/portal/**/*.ts', 'examples/**/*.ts'];
const SPECS = ['**/*.spec.ts', 'e2e/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist', '.angular', 'coverage', 'test-results', 'playwright-report'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/ignore': ['node_modules'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: DIRECTIONS }],
      // A dynamic import may lead back: by then everything that was imported first is there.
      'import-x/no-cycle': ['error', { allowUnsafeDynamicCyclicDependency: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Export by name, so that the public API is what is written.',
        },
        {
          // There are no private constructors in the language, and Angular has to reach its queries.
          selector:
            '[accessibility="private"]:not(MethodDefinition[kind="constructor"]):not(PropertyDefinition[value.callee.name=/Child/]):not(PropertyDefinition[value.callee.object.name=/Child/])',
          message: 'Write #name: so it is private in the browser, too, and can be shortened in a bundle.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The log judges an answer to `fetch` that is thrown.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
      // A member of ours has the name of String.prototype.link, which nobody means.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'link' }] }],
      // The promises that these return are the runner's affair.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'before', 'after'], package: 'node:test' },
          ],
        },
      ],
      // These two take a fifth of the time. There are no enums here, and classes stand for their shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Angular's modules and components are classes that may have nothing but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ANGULAR,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  {
    files: ['src/event-log/**/*.ts'],
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'event-log', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'eventLog', style: 'camelCase' },
      ],
    },
  },
  {
    files: ['src/portal/**/*.ts'],
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'portal', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'portal', style: 'camelCase' },
      ],
    },
  },
  {
    // Words are a list: one class of them is easier to translate than a chain of short ones.
    files: ['**/*-intl.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['src/event-log/**/*.ts'],
    ignores: SPECS,
    plugins: { jsdoc },
    rules: { 'jsdoc/require-jsdoc': ['error', documented(EXPORTED)] },
  },
  {
    files: publicFiles('src/event-log'),
    // What a translation overrides is documented where it is declared.
    ignores: ['src/event-log/locales/**'],
    plugins: { jsdoc },
    rules: { 'jsdoc/require-jsdoc': ['error', documented([...EXPORTED, ...PUBLIC_MEMBERS])] },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-globals': ['error', 'fit', 'fdescribe', 'xit', 'xdescribe'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src', 'e2e', 'bench', 'scripts'].flatMap((folder) => [
      `${folder}/**/*.ts`,
      `${folder}/**/*.mjs`,
    ]),
    plugins: { comments: { rules: { 'noun-first': nounFirst } } },
    rules: { 'comments/noun-first': 'error' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
