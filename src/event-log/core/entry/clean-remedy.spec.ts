import * as fc from 'fast-check';

import type { EventLogRemedy } from './event-log-entry';
import type { EventLogService } from '../event-log-service';
import { counterexampleTo } from '../spec-support/counterexample-to';
import type { HeardErrors } from '../spec-support/heard-errors';
import { setUpLog } from '../spec-support/set-up-log';

const FAILED = { type: 'service.deploy', title: 'Edge was not deployed' };

describe('A remedy', () => {
  let log: EventLogService;
  let errors: HeardErrors;
  const kept = (remedy: unknown) => log.error({ ...FAILED, remedy: remedy as EventLogRemedy }).remedy;

  beforeEach(() => ({ log, errors } = setUpLog()));

  it('names who may do it, the fields to correct, and their form', () => {
    const fields = [{ pointer: '#/bEnd/vlan', label: 'VLAN', message: 'It is in use.' }];

    expect(kept({ allowed: ['Company Admin'], form: '/order?order=1', fields })).toEqual({
      allowed: ['Company Admin'],
      form: '/order?order=1',
      fields,
    });
  });

  it('is left out if it is empty', () => {
    expect(kept({ form: '/order' })).toBeUndefined();
    expect(kept({ allowed: [''], fields: [] })).toBeUndefined();
  });

  it('accepts as pointers only what extends a link', () => {
    const pointers = [
      '#/a/b~1c',
      '#/%C3%A9',
      '#/a b',
      '/a',
      'javascript:alert(1)',
      '#',
      '#/a#b',
      '?x=1',
      '//evil',
    ];
    const fields = pointers.map((pointer) => ({ pointer, message: 'Wrong' }));

    expect(
      kept({ fields })
        ?.fields?.map(({ pointer }) => pointer)
        .filter(Boolean),
    ).toEqual(['#/a/b~1c', '#/%C3%A9']);
  });

  it('links only to forms of the application', () => {
    for (const form of ['https://evil.example', '//evil.example', '/\\evil.example', 7]) {
      expect(kept({ allowed: ['Finance'], form })?.form)
        .withContext(String(form))
        .toBeUndefined();
    }
  });

  it('is bounded', () => {
    const many = <T>(value: T) => Array.from({ length: 1_000 }, () => value);
    const remedy = kept({ allowed: many('a'.repeat(10_000)), fields: many({ message: 'b'.repeat(10_000) }) });

    expect(remedy?.allowed?.length).toBe(20);
    expect(remedy?.fields?.length).toBe(20);
    expect(JSON.stringify(remedy).length).toBeLessThan(20_000);
  });

  it('does no harm, whatever it holds', () => {
    const property = fc.property(
      fc.record({ allowed: fc.anything(), fields: fc.anything(), form: fc.anything() }),
      (remedy) => {
        const entry = log.error({ ...FAILED, remedy: remedy as EventLogRemedy });
        return entry.severity === 'error' && JSON.stringify(entry).length < 50_000;
      },
    );

    expect(counterexampleTo(property, 500)).toBeUndefined();
    expect(errors.all).toEqual([]);
  });

  it('of a failed step becomes that of its operation, which may name the form', () => {
    const operation = log.start({ type: 'profile.update', title: 'Updating' });
    const fields = [{ pointer: '#/phone', label: undefined, message: 'Too long.' }];
    operation.step('Save').settle({ outcome: 'failed', remedy: { fields } });

    operation.fail({ remedy: { form: '/profile' } });

    expect(operation.entry.remedy).toEqual({ allowed: [], form: '/profile', fields });
    expect(operation.entry.steps[0]?.remedy).toEqual({ allowed: [], form: undefined, fields });
  });

  it('is removed when its operation is tried again', () => {
    const operation = log.start({ type: 'profile.update', title: 'Updating' });
    operation.fail({ remedy: { allowed: ['Finance'] } });

    operation.reopen();
    operation.succeed();

    expect(operation.entry.remedy).toBeUndefined();
  });
});
