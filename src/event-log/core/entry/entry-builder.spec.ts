import * as fc from 'fast-check';

import type { EventLogEvent } from './event-log-event';
import type { EventLogStepResult } from '../operation/event-log-operation';
import { counterexampleTo } from '../spec-support/counterexample-to';
import { type LogUnderTest, setUpLog } from '../spec-support/set-up-log';

const SAVED: EventLogEvent = { type: 'configuration.save', title: 'Saved' };

describe('An entry', () => {
  let setup: LogUnderTest;
  const record = (event: Partial<EventLogEvent>) => setup.log.record({ ...SAVED, ...event });

  beforeEach(() => {
    setup = setUpLog();
  });

  it('belongs to the category that it names, or to the noun of its type', () => {
    expect(record({ type: 'speed-change.deny' }).category).toBe('speed-change');
    expect(record({ type: 'login' }).category).toBe('login');
    expect(record({ category: 'Approvals' }).category).toBe('Approvals');
  });

  it('has a limit on each of its texts', () => {
    const long = 'lorem '.repeat(20_000);

    const { title, message, reason, resource, facts } = record({
      title: long,
      message: long,
      reason: long,
      resource: { label: long },
      facts: { [long]: long },
    });

    expect(title.length).toBe(300);
    expect(title.endsWith('…')).toBeTrue();
    expect(message?.length).toBe(2_000);
    expect(reason?.length).toBe(300);
    expect(resource?.label.length).toBe(100);
    expect(Object.entries(facts).map(([name, value]) => [name.length, String(value).length])).toEqual([
      [100, 500],
    ]);
  });

  it('has at most 20 facts', () => {
    const facts = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`fact ${number}`, number]));

    expect(Object.keys(record({ facts }).facts).length).toBe(20);
  });

  it('keeps numbers and booleans as they are', () => {
    expect(record({ facts: { speed: 10_000, locked: false, name: 'Edge', gone: undefined } }).facts).toEqual({
      speed: 10_000,
      locked: false,
      name: 'Edge',
    });
  });

  it('keeps only trace ids of 32 hex digits', () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';

    expect(record({ traceId }).traceId).toBe(traceId);
    for (const other of ['0'.repeat(32), traceId.slice(1), `${traceId}0`, 'password', '']) {
      expect(record({ traceId: other }).traceId).toBeUndefined();
    }
  });

  it('links only to paths of the application', () => {
    const link = '/services/1?tab=usage#top';
    expect(record({ resource: { label: 'Edge', link } }).resource?.link).toBe(link);
    expect(record({ link: { label: 'Look', link } }).link?.link).toBe(link);

    for (const other of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      'services/1',
      ' /services/1',
      '/services/\n1',
      `/${'a'.repeat(500)}`,
      7 as never,
    ]) {
      const entry = record({
        resource: { label: 'Edge', link: other },
        link: { label: 'Look', link: other },
      });
      expect(entry.resource).toEqual({ label: 'Edge', link: undefined });
      expect(entry.link).toBeUndefined();
    }
  });

  it('keeps only known outcomes and numeric statuses of a step', () => {
    const operation = setup.log.start(SAVED);
    const odd: unknown = { outcome: 'password=hunter2', status: 'password=hunter2' };
    operation.step('Save').settle(odd as EventLogStepResult);
    expect(operation.entry.steps[0]).toEqual(
      jasmine.objectContaining({ outcome: 'noted', status: undefined }),
    );
  });

  it('never ends as running, which nothing would end again', () => {
    const running = { outcome: 'running' as never };
    const operation = setup.log.start(SAVED);
    operation.step('Save').settle(running);
    operation.succeed(running);

    expect(operation.entry.steps.map(({ outcome }) => outcome)).toEqual(['noted']);
    expect(operation.entry.outcome).toBe('succeeded');
    expect(record(running).outcome).toBe('noted');
  });

  it('has a title even if the event has a blank one', () => {
    for (const title of ['', '  ', '\u200b', '\n', []]) {
      expect(record({ title: title as never }).title).toBe('configuration.save');
    }
  });

  it('leaves out facts and resources that are none', () => {
    expect(record({ facts: 'password=hunter2' as never }).facts).toEqual({});
    expect(record({ facts: { vlan: null as never, speed: undefined, port: 7 } }).facts).toEqual({ port: 7 });
    expect(record({ resource: 'Edge' as never }).resource).toBeUndefined();
    expect(record({ resource: { label: undefined as never, link: '/services/1' } }).resource).toBeUndefined();
  });

  it('can be made from anything in JSON', () => {
    const { log, errors } = setup;
    const members = [
      'type',
      'title',
      'message',
      'severity',
      'outcome',
      'reason',
      'resource',
      'link',
      'facts',
    ];
    const property = fc.property(
      fc.dictionary(fc.constantFrom(...members), fc.jsonValue({ maxDepth: 2 })),
      (told) => {
        const entry = log.record(told as never);
        return typeof entry.title === 'string' && entry.title !== '' && entry.type !== '';
      },
    );

    expect(counterexampleTo(property)).toBeUndefined();
    expect(errors.all).toEqual([]);
  });
});
