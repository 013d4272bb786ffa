import { PLATFORM_ID, computed, effect } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { draftOf } from './entry/entry-draft';
import type { EventLogEvent } from './entry/event-log-event';
import { withSink } from './sink/event-log-sink';
import { setUpLog } from './spec-support/set-up-log';

const SAVED: EventLogEvent = { type: 'configuration.save', title: 'Configuration saved' };

const event = (number: number): EventLogEvent => ({ type: 'a.b', title: `Event ${number}` });

describe('EventLogService', () => {
  describe('record()', () => {
    it('makes a complete entry', () => {
      const { log, clock } = setUpLog();

      const entry = log.record({ ...SAVED, severity: 'success' });

      expect(log.entries()).toEqual([entry]);
      expect(Object.keys(entry)).toEqual(Object.keys(draftOf(entry)));
      expect(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))).toEqual({
        id: `${log.session().id}-1`,
        sequence: 0,
        time: clock.now(),
        lastTime: clock.now(),
        type: 'configuration.save',
        category: 'configuration',
        severity: 'success',
        outcome: 'succeeded',
        title: 'Configuration saved',
        facts: {},
        steps: [],
        count: 1,
        withheld: {},
      });
    });

    it('has a method for each severity', () => {
      const { log } = setUpLog();

      log.success(SAVED);
      log.info(SAVED);
      log.warning(SAVED);
      log.error(SAVED);

      expect(log.entries().map(({ severity, outcome }) => [severity, outcome])).toEqual([
        ['success', 'succeeded'],
        ['info', 'noted'],
        ['warning', 'noted'],
        ['error', 'failed'],
      ]);
    });

    it('derives the severity from the outcome', () => {
      const { log } = setUpLog();

      const severities = (['succeeded', 'noted', 'pending', 'unknown', 'cancelled', 'failed'] as const).map(
        (outcome) => log.record({ ...SAVED, outcome }).severity,
      );

      expect(severities).toEqual(['success', 'info', 'warning', 'warning', 'info', 'error']);
    });

    const nonsenses = {
      null: null,
      undefined,
      number: 42,
      text: 'saved',
      list: [],
      object: {},
      symbol: Symbol('saved'),
    };
    for (const [name, nonsense] of Object.entries(nonsenses)) {
      it(`adds a row even for nonsense: ${name}`, () => {
        const { log } = setUpLog();

        expect(log.record(nonsense as never).type).toBe('event');
        expect(log.entries().length).toBe(1);
      });
    }

    it('adds a row for members of any type', () => {
      const { log, errors } = setUpLog();

      const entry = log.record({
        type: 7,
        title: { toString: () => 'An object' },
        message: ['a', 'list'],
        severity: 'fatal',
        outcome: 'toString',
        resource: 'a service',
        link: 3,
        facts: 'facts',
        traceId: {},
      } as never);

      expect(entry).toEqual(
        jasmine.objectContaining({
          type: '7',
          title: 'An object',
          message: 'a,list',
          severity: 'info',
          outcome: 'noted',
        }),
      );
      expect(errors.all).toEqual([]);
    });

    it('adds a row if reading the event throws, and reports the error', () => {
      const { log, errors } = setUpLog();
      const broken = {
        type: 'a.b',
        get title(): string {
          throw new Error('not now');
        },
      };

      expect(log.record(broken).title).toBe('Event');
      expect(errors.messages).toEqual(['not now']);
    });
  });

  describe('reading', () => {
    it('is current right after a change', () => {
      const { log } = setUpLog();
      expect(log.available()).toBeFalse();

      log.record(SAVED);

      expect(log.available()).toBeTrue();
      expect(log.entries().length).toBe(1);
      expect(log.unseen().total).toBe(1);
    });

    it('is current within a computation that records', () => {
      const { log } = setUpLog();

      const lengths = computed(() => {
        const before = log.entries().length;
        log.record(SAVED);
        return [before, log.entries().length];
      });

      expect(lengths()).toEqual([0, 1]);
    });

    it('keeps computed signals and effects up to date', () => {
      const { log } = setUpLog();
      const titles = computed(() => log.entries().map(({ title }) => title));
      const seen: number[] = [];
      TestBed.runInInjectionContext(() => effect(() => seen.push(log.entries().length)));
      TestBed.tick();

      log.record(event(1));
      log.record(event(2));
      TestBed.tick();
      log.record(event(3));
      TestBed.tick();

      expect(titles()).toEqual(['Event 1', 'Event 2', 'Event 3']);
      expect(seen).toEqual([0, 2, 3]);
    });

    it('is current in each signal, even if another was read before', () => {
      const { log } = setUpLog();
      log.entries();
      log.unseen();

      log.record(event(1));
      log.entries();
      log.record(event(2));

      expect(log.unseen().total).toBe(2);
      expect(log.entries().length).toBe(2);
    });

    it('returns an array that later events do not change', () => {
      const { log } = setUpLog();
      log.record(event(1));
      const before = log.entries();

      log.record(event(2));

      expect(before.length).toBe(1);
    });
  });

  describe('time', () => {
    it('is that of the clock, even if it is set back: the sequence gives the order', () => {
      const { log, clock } = setUpLog();
      const noon = clock.now();
      log.record(event(1));

      clock.set(noon + 86_400_000);
      log.record(event(2));
      clock.set(noon + 5);
      const operation = log.start({ type: 'c.d', title: 'Running' });
      operation.step('Step').settle({ outcome: 'succeeded' });

      expect(log.entries().map(({ time }) => time - noon)).toEqual([0, 86_400_000, 5]);
      expect(log.entries().map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
      expect(operation.entry.steps[0]?.time).toBe(noon + 5);
    });

    it('measures durations by elapsed time, not by the clock', () => {
      const { log, clock } = setUpLog();
      const operation = log.start({ type: 'c.d', title: 'Running' });

      clock.pass(250);
      clock.set(0);
      operation.succeed();

      expect(operation.entry.duration).toBe(250);
    });
  });

  describe('capacity', () => {
    it('limits the log, which drops its oldest entries and counts them', () => {
      const { log } = setUpLog({ options: { capacity: 3 } });

      for (let number = 1; number <= 5; number++) log.record(event(number));

      expect(log.entries().map(({ title }) => title)).toEqual(['Event 3', 'Event 4', 'Event 5']);
      expect(log.dropped()).toBe(2);
    });

    it('may be 10,000, in a burst of events', () => {
      const { log } = setUpLog({ options: { capacity: 10_000 } });

      for (let number = 1; number <= 10_000; number++) log.record(event(number));

      expect(log.entries().length).toBe(10_000);
      expect(log.dropped()).toBe(0);
      expect(log.entries().at(-1)?.title).toBe('Event 10000');
    });

    it('may be 1', () => {
      const { log } = setUpLog({ options: { capacity: 1 } });

      log.record(event(1));
      log.record(event(2));
      log.record(event(2));

      expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Event 2', count: 2 })]);
      expect(log.dropped()).toBe(1);
    });
  });

  it('never throws after the application was destroyed, and still runs the work that it can no longer follow', () => {
    const { log } = setUpLog();
    TestBed.resetTestingModule();

    expect(log.track(SAVED, () => 42)).toBe(42);
    expect(() => {
      log.success(SAVED);
      log.endSession();
    }).not.toThrow();
  });

  it('records nothing while a server renders, since everybody may get what that renders', () => {
    const written: string[] = [];
    const { log, errors } = setUpLog({
      features: [withSink(() => ({ write: ({ title }) => written.push(title) }))],
      providers: [{ provide: PLATFORM_ID, useValue: 'server' }],
    });

    const entry = log.success({ type: 'a.b', title: 'Found' });
    log.start({ type: 'a.b', key: '1', title: 'Running' });
    log.find('a.b', '1')?.fail({ message: 'Not done' });
    const result = log.track({ type: 'c.d', title: 'Working' }, (operation) => operation.entry.outcome);

    expect([entry.title, result]).toEqual(['Found', 'running']);
    expect(log.entries()).toEqual([]);
    expect([log.available(), log.unseen().total, log.unseen().running]).toEqual([false, 0, 0]);
    expect(log.news().latest).toBeUndefined();
    expect(written).toEqual([]);
    expect(errors.messages).toEqual([]);
  });
});
