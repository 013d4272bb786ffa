import { TestBed } from '@angular/core/testing';
import { EventLogService } from 'ngx-session-event-log';

import { compileQuery, NO_QUERY, searchText } from './query';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const STEP_TRACE = '1bf7651916cd43dd8448eb211c80319d';

describe('searchText', () => {
  it('contains all searchable texts, in lower case', () => {
    const operation = TestBed.inject(EventLogService).start({
      type: 'service.deploy',
      title: 'Deploying PORT',
      message: 'In Berlin',
      resource: { label: 'Edge 1' },
      facts: { speed: '10 Gbps', redundant: true },
      traceId: TRACE,
    });
    const step = operation.step({ title: 'Validate', request: 'POST /api/orders', traceId: STEP_TRACE });
    step.settle({ outcome: 'succeeded', message: 'VLAN in use', reason: 'Status 409' });
    const text = searchText(operation.entry);
    for (const part of ['deploying port', 'service.deploy', 'in berlin', 'edge 1', '10 gbps', 'redundant']) {
      expect(text).toContain(part);
    }
    for (const part of [TRACE, 'validate', 'post /api', 'vlan in use', '409', STEP_TRACE]) {
      expect(text).toContain(part);
    }
  });

  it('contains a letter with an accent as one character, however it was written', () => {
    const entry = TestBed.inject(EventLogService).info({ type: 'a.do', title: 'Zu\u0308rich' });
    expect(searchText(entry)).toContain('z\u00fcrich');
    expect(compileQuery({ ...NO_QUERY, text: 'ZU\u0308R' }).words).toEqual(['z\u00fcr']);
  });

  it('contains the reason for the severity', () => {
    const operation = TestBed.inject(EventLogService).start({ type: 'a.do', title: 'Doing' });
    operation.fail({ reason: 'The server REFUSED it' });
    expect(searchText(operation.entry)).toContain('the server refused it');
  });

  it('follows an entry that is replaced', () => {
    const operation = TestBed.inject(EventLogService).start({ type: 'a.do', title: 'Doing' });
    expect(searchText(operation.entry)).toContain('doing');
    operation.succeed({ title: 'Done' });
    expect(searchText(operation.entry)).toContain('done');
  });

  it('does not join the end of one text to the beginning of the next', () => {
    const entry = TestBed.inject(EventLogService).info({ type: 'a.do', title: 'over', message: 'time' });
    expect(searchText(entry)).not.toContain('overtime');
  });
});
