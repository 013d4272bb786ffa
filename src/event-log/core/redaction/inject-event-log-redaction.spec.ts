import { TestBed } from '@angular/core/testing';

import { provideEventLog } from '../provide-event-log';
import { injectEventLogRedaction } from './inject-event-log-redaction';
import { withRedaction } from './with-redaction';

describe('injectEventLogRedaction', () => {
  it('gives the net with the rules of the application, and the receipt', () => {
    const rule = withRedaction((text, withhold) => text.replace(/ACC-\d+/g, () => withhold('custom')));
    TestBed.configureTestingModule({ providers: [provideEventLog({}, rule)] });
    const redact = TestBed.runInInjectionContext(injectEventLogRedaction);
    expect(redact('ACC-42, password=hunter22', 100)).toEqual({
      text: '▮▮▮, password=▮▮▮',
      withheld: { custom: 1, password: 1 },
    });
    expect(redact('Port 7', 100)).toEqual({ text: 'Port 7', withheld: {} });
    expect(redact('Port 7', 4).text).toBe('Por…');
  });
});
