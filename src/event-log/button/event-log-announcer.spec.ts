import { TestBed } from '@angular/core/testing';

import { EventLogService } from '../core/event-log-service';
import { EventLogAnnouncer } from './event-log-announcer';

describe('EventLogAnnouncer', () => {
  let log: EventLogService;
  let host: HTMLElement;

  /** Returns the announcement after some time. */
  function saidAfter(milliseconds: number): string {
    TestBed.tick();
    jasmine.clock().tick(milliseconds);
    TestBed.tick();
    return host.textContent.trim();
  }

  function create(): void {
    const fixture = TestBed.createComponent(EventLogAnnouncer);
    fixture.detectChanges();
    host = fixture.nativeElement as HTMLElement;
  }

  beforeEach(() => {
    jasmine.clock().install();
    log = TestBed.inject(EventLogService);
  });
  afterEach(() => jasmine.clock().uninstall());

  it('is a polite live region before anything happens', () => {
    create();
    expect(host.getAttribute('aria-live')).toBe('polite');
    expect(host.textContent.trim()).toBe('');
  });

  it('announces the severity and title of a single event', () => {
    create();
    log.error({ type: 'service.deploy', title: 'Port was not deployed' });
    expect(saidAfter(200)).toBe('Error: Port was not deployed');
  });

  it('announces many events at once in one sentence', () => {
    create();
    log.success({ type: 'a.do', title: 'One' });
    log.success({ type: 'a.do', title: 'Two' });
    log.error({ type: 'a.do', title: 'Three' });
    expect(saidAfter(200)).toBe('3 new events: 1 error');
  });

  it('waits a second between two announcements', () => {
    create();
    log.success({ type: 'a.do', title: 'One' });
    expect(saidAfter(200)).toBe('Success: One');
    log.success({ type: 'a.do', title: 'Two' });
    expect(saidAfter(900)).toBe('Success: One');
    log.warning({ type: 'a.do', title: 'Three' });
    expect(saidAfter(100)).toBe('2 new events: 1 warning');
  });

  it('changes a repeated text slightly, so that the live region announces it', () => {
    create();
    log.success({ type: 'a.do', title: 'Saved', message: 'first' });
    saidAfter(200);
    const before = host.textContent;
    log.success({ type: 'a.do', title: 'Saved', message: 'second' });
    expect(saidAfter(1_000)).toBe('Success: Saved');
    expect(host.textContent).not.toBe(before);
  });

  it('announces an operation once, with its outcome', () => {
    create();
    const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
    operation.step('Validate').settle({ outcome: 'succeeded' });
    expect(saidAfter(2_000)).toBe('');
    operation.succeed({ title: 'Port deployed' });
    expect(saidAfter(200)).toBe('Success: Port deployed');
    expect(saidAfter(5_000)).toBe('');
  });

  it('announces an operation that is repeated at once with its last outcome', () => {
    create();
    const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
    operation.fail();
    operation.reopen();
    operation.succeed({ title: 'Port deployed' });
    expect(saidAfter(200)).toBe('Success: Port deployed');
  });

  it('announces only warnings and errors to a user who chose that', () => {
    log.announcements.set('problems');
    create();
    log.success({ type: 'a.do', title: 'One' });
    expect(saidAfter(2_000)).toBe('');
    log.error({ type: 'a.do', title: 'Two' });
    log.success({ type: 'a.do', title: 'Three' });
    expect(saidAfter(200)).toBe('Error: Two');
    log.warning({ type: 'a.do', title: 'Four' });
    log.info({ type: 'a.do', title: 'Five' });
    log.error({ type: 'a.do', title: 'Six' });
    expect(saidAfter(1_000)).toBe('2 new events: 1 error, 1 warning');
  });

  it('announces nothing to a user who turned it off, nor later what happened meanwhile', () => {
    create();
    log.announcements.set('off');
    log.error({ type: 'a.do', title: 'One' });
    expect(saidAfter(2_000)).toBe('');
    log.announcements.set('all');
    expect(saidAfter(2_000)).toBe('');
    log.error({ type: 'a.do', title: 'Two' });
    expect(saidAfter(200)).toBe('Error: Two');
  });

  it('drops a waiting announcement when the user turns it off', () => {
    create();
    log.error({ type: 'a.do', title: 'One' });
    expect(saidAfter(100)).toBe('');
    log.announcements.set('off');
    expect(saidAfter(2_000)).toBe('');
  });

  it('does not announce earlier events', () => {
    log.error({ type: 'a.do', title: 'Old' });
    create();
    expect(saidAfter(2_000)).toBe('');
    log.success({ type: 'a.do', title: 'New' });
    expect(saidAfter(200)).toBe('Success: New');
  });

  it('announces events that the user has seen on the page meanwhile', () => {
    create();
    log.success({ type: 'a.do', title: 'Seen' });
    log.markSeen();
    expect(saidAfter(200)).toBe('Success: Seen');
  });

  it('drops the announcements of a session that has ended, and continues with the next', () => {
    create();
    log.error({ type: 'a.do', title: 'Of the first user' });
    expect(saidAfter(200)).toContain('first user');
    log.error({ type: 'a.do', title: 'Just before the end' });
    log.endSession();
    expect(saidAfter(0)).toBe('');
    expect(saidAfter(3_000)).toBe('');
    log.success({ type: 'a.do', title: 'Of the second user' });
    expect(saidAfter(200)).toBe('Success: Of the second user');
  });
});
