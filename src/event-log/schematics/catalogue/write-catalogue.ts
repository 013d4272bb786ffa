import type { Operation } from './operations.ts';
import { wordsFor } from './words.ts';

/** Generates a catalogue with a rule for each operation. */
export function writeCatalogue(operations: readonly Operation[], constant: string): string {
  const rules = operations.map(({ method, route, ...rest }) => {
    const { type, started, succeeded, failed } = wordsFor({ method, route, ...rest });
    return `  httpEvent('${method}', ${quote(route)}, {
    type: '${type}',
    started: ${quote(started)},
    succeeded: ${quote(succeeded)},
    failed: ${quote(failed)},
  }),`;
  });
  return `import { httpEvent, httpEvents } from 'ngx-session-event-log';

/**
 * Events that the log records, and their words. Improve the words: name the object, as in
 * \`succeeded: ({ response }) => ({ title: \\\`Order \${response.number} was cancelled\\\` })\`.
 */
export const ${constant} = httpEvents(
${rules.join('\n')}
);
`;
}

/** Generates the tests of a catalogue, for Jasmine and Vitest. */
export function writeTests(operations: readonly Operation[], constant: string, file: string): string {
  const cases = operations.map((operation) => {
    const { type, succeeded, failed } = wordsFor(operation);
    const url = operation.route.replace(/(?<!\w):[A-Za-z_]\w*/g, '1');
    return `  { method: '${operation.method}', url: ${quote(url)}, type: '${type}', done: ${quote(succeeded)}, refused: ${quote(failed)} },`;
  });
  return `import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { eventLogInterceptor, provideEventLog, withHttpEvents } from 'ngx-session-event-log';
import { EventLogTesting, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { ${constant} } from './${file}';

const CASES = [
${cases.join('\n')}
];

describe('The catalogue of events', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([eventLogInterceptor])),
        provideHttpClientTesting(),
        provideEventLog({}, withHttpEvents(${constant})),
        provideEventLogTesting(),
      ],
    });
  });

  for (const { method, url, type, done, refused } of CASES) {
    it(\`words \${method} \${url} when it succeeds\`, () => {
      send(method, url).flush({});

      expect(TestBed.inject(EventLogTesting).event({ type, severity: 'success' }).title).toBe(done);
    });

    it(\`words \${method} \${url} when it is refused\`, () => {
      send(method, url).flush({ title: 'Refused' }, { status: 422, statusText: 'Unprocessable Content' });

      expect(TestBed.inject(EventLogTesting).event({ type, severity: 'error' }).title).toBe(refused);
    });
  }
});

function send(method: string, url: string) {
  TestBed.inject(HttpClient).request(method, url, { body: {} }).subscribe({ error: () => undefined });
  return TestBed.inject(HttpTestingController).expectOne({ method, url });
}
`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
}
