import { TestBed } from '@angular/core/testing';

import { EventLogService } from '../event-log-service';
import { shownMessage } from './shown-message';

describe('shownMessage()', () => {
  const log = () => TestBed.inject(EventLogService);
  const last = () => {
    const entry = log().entries().at(-1);
    return entry && shownMessage(entry);
  };
  const reason = 'It was not sent.';

  it('is the message', () => {
    log().error({ type: 'a.do', title: 'Not done', message: 'It is full.', reason });
    expect(last()).toBe('It is full.');
  });

  it('is the reason where a warning or an error has no message', () => {
    log().error({ type: 'a.do', title: 'Not done', reason });
    expect(last()).toBe(reason);
    log().warning({ type: 'a.do', title: 'Not sure', reason });
    expect(last()).toBe(reason);
  });

  it('is nothing where nothing has to be explained', () => {
    log().success({ type: 'a.do', title: 'Done', reason });
    expect(last()).toBeUndefined();
    log().start({ type: 'a.do', title: 'Doing' });
    expect(last()).toBeUndefined();
  });
});
