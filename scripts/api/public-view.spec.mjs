import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { publicView } from './public-view.mjs';

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

describe('publicView()', () => {
  it('names what is exported, in whichever way', () => {
    const { names } = publicView(`
      declare class Log {}
      type Entry = string;
      export declare const ROUTES: string[];
      export declare function open(): void;
      export { Log };
      export type { Entry };
      export { ROUTES as default };
    `);

    assert.deepEqual(names, ['ROUTES', 'open', 'Log', 'Entry']);
  });

  it('leaves out exports that begin with ɵ', () => {
    const { text, names } = publicView('declare class Log {}\nexport { Log, Log as ɵLog, ɵb };');

    assert.deepEqual(names, ['Log']);
    assert.equal(tidy(text), 'declare class Log {} export { Log, };');
  });

  it('leaves out members that begin with ɵ, except those that tell the selector and the inputs', () => {
    const { text } = publicView('export declare class Log { open(): void; static ɵfac: A; static ɵcmp: B; }');

    assert.equal(tidy(text), 'export declare class Log { open(): void; static ɵcmp: B; }');
  });

  it('leaves out protected members of components, and keeps those that other classes inherit', () => {
    const { text } = publicView(`
      export declare class Page { static ɵcmp: A; protected readonly rows: Rows; }
      export declare class Intl { protected readonly base: Base; }
    `);

    assert.equal(
      tidy(text),
      'export declare class Page { static ɵcmp: A; } export declare class Intl { protected readonly base: Base; }',
    );
  });
});
