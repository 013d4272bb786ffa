import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = ['jest@30.5.2', 'jest-preset-angular@17.0.3', 'jest-environment-jsdom@30', '@types/jest@30'];

const CONFIG = `export default {
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  transform: {
    '^.+\\\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.jest.json', stringifyContentPathRegex: '\\\\.(html|svg)$' },
    ],
  },
  testPathIgnorePatterns: ['<rootDir>/dist/'],
};
`;

const TYPESCRIPT = {
  extends: './tsconfig.json',
  compilerOptions: { module: 'es2022', moduleResolution: 'bundler', types: ['jest'], isolatedModules: true },
};

/**
 * Sets up Jest in a workspace, as its users do.
 *
 * @param {string} workspace
 * @param {{ zone: boolean }} options
 * @returns {string[]} the required packages
 */
export function useJest(workspace, { zone }) {
  const name = zone ? 'Zone' : 'Zoneless';
  const path = zone ? 'zone' : 'zoneless';
  const setup = `import { setup${name}TestEnv } from 'jest-preset-angular/setup-env/${path}';\n\nsetup${name}TestEnv();\n`;
  writeFileSync(join(workspace, 'jest.config.mjs'), CONFIG);
  writeFileSync(join(workspace, 'jest.setup.ts'), setup);
  writeFileSync(join(workspace, 'tsconfig.jest.json'), JSON.stringify(TYPESCRIPT));
  return PACKAGES;
}

/** Version of a package that a workspace has installed. */
export function installedVersion(workspace, name) {
  return JSON.parse(readFileSync(join(workspace, 'node_modules', name, 'package.json'), 'utf8')).version;
}
