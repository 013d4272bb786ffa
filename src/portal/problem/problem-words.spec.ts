import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { readProblem } from 'ngx-session-event-log';

import { problemWords, waitingTime } from './problem-words';

const words = (status: number, error: unknown) =>
  problemWords(readProblem(new HttpErrorResponse({ status, error, headers: new HttpHeaders() })));

describe('problemWords', () => {
  it('uses the words of problem details', () => {
    const problem = { type: '/problems/x', title: 'Too many requests', detail: 'Wait a few minutes.' };
    expect(words(429, problem)).toEqual({ title: 'Too many requests', detail: 'Wait a few minutes.' });
  });

  it('says that there is no connection when no answer arrived', () => {
    for (const error of [new ProgressEvent('error'), new TypeError('Failed to fetch')]) {
      const { title, detail } = words(0, error);
      expect(title).toContain('No connection');
      expect(detail).toContain('Check your connection');
    }
  });

  it('has words for HTML, for an empty answer and for an answer that cannot be read', () => {
    expect(words(502, '<html>Bad gateway</html>').title).toBe('The server could not answer');
    expect(words(404, null).title).toBe('Not found');
    for (const status of [403, 404, 409]) expect(words(status, null).detail).toMatch(/^[A-Z].*\.$/);
    expect(words(200, { error: new SyntaxError(), text: '{"cut' }).detail).toContain('could not be read');
  });

  it('keeps huge answers out of the page', () => {
    expect(words(400, { type: 'x', title: 'x'.repeat(1_000_000) }).title.length).toBe(1_000);
  });
});

describe('waitingTime', () => {
  it('uses seconds, then minutes, rounded up', () => {
    const times = [400, 40_000, 90_400, 300_000].map(waitingTime);
    expect(times).toEqual(['1 second', '40 seconds', '2 minutes', '5 minutes']);
  });
});
