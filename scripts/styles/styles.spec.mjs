import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const LIBRARY = 'src/event-log';
/** Folders with their own class names. */
const NAMED = /event-log\/(button|peek|page)\//;

/** Files of the library with styles or templates, without specs and schematics. */
const files = globSync(`${LIBRARY}/**/*.{scss,html,ts}`)
  .filter((path) => !/\.spec\.ts$|spec-support|\/(testing|schematics)\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Matches of a pattern, each with its file. */
function found(pattern, among = files) {
  return among.flatMap(({ path, text }) =>
    Array.from(text.matchAll(pattern), (match) => `${path}: ${match[1] ?? match[0]}`),
  );
}

describe('The styles of the library', () => {
  it('have a fallback for each token of a theme, since applications may have none', () => {
    assert.deepEqual(found(/var\(\s*(--mat-sys-[a-z0-9-]+)\s*\)/g), []);
  });

  it('give custom properties the values of variables, which Sass takes for text without #{}', () => {
    assert.deepEqual(found(/^\s*(--[\w-]+:(?:(?!#\{)[^;])*\.?\$[\w-]+[^;]*);/gm), []);
  });

  it('let the Tab key follow what is seen wherever they change the order of what is in the document', () => {
    const reordered = files.filter(({ text }) => !text.includes('reading-flow:'));
    assert.deepEqual(found(/^\s*order: /gm, reordered), []);
  });

  it('have no colour of a severity that depends on how the application tells that it is dark', () => {
    assert.deepEqual(found(/(light-dark\(\s*#[^)]*\))/g), []);
  });

  it('have names of their own, which no style sheet of an application knows', () => {
    const isOwn = (name) => /^(event-log-|mat-|mdc-|cdk-)/.test(name);
    const templates = files.filter(({ path }) => /\.(html|ts)$/.test(path) && NAMED.test(path));
    const names = [
      ...found(/\sclass="([^"{]+)"/g, templates),
      ...found(/\[class\.([\w-]+)\]/g, templates),
    ].flatMap((place) => {
      const [path, classes] = place.split(': ');
      return classes
        .trim()
        .split(/\s+/)
        .filter((name) => !isOwn(name))
        .map((name) => `${path}: ${name}`);
    });
    assert.deepEqual(names, []);
  });

  it('read each of the properties that can be overridden', () => {
    const tokens = readFileSync(`${LIBRARY}/styles/_index.scss`, 'utf8');
    const names = /\$-tokens: \(([^)]*)\)/s
      .exec(tokens)[1]
      .replace(/\/\/.*/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    assert.ok(names.length > 15);
    const styles = files.filter(({ path }) => path.endsWith('.scss')).map(({ text }) => text);
    const isRead = (name) => styles.some((text) => new RegExp(`var\\(\\s*--event-log-${name},`).test(text));
    const unread = names.filter((name) => !isRead(name));
    assert.deepEqual(unread, []);
  });
});
