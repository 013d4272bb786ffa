import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';

import { counterexampleTo } from '../../core/spec-support/counterexample-to';
import { setUpLog } from '../../core/spec-support/set-up-log';
import { type EventLogHttpRule, httpEvent } from '../http-event';
import { problemRemedy } from '../../core/answer/problem-details';
import { careless, setUpHttp } from '../spec-support/set-up-http';

const FORBIDDEN = { type: '/problems/forbidden', title: 'Not allowed', status: 403 };
const ROLES = ['Company Admin', 'Finance'];

function refuse(body: object, rule: Partial<EventLogHttpRule<object>> = {}) {
  const { log, http, backend } = setUpHttp({
    rules: [httpEvent('PUT', '/api/a', { type: 'a.save', ...rule })],
  });
  http.put('/api/a', {}).subscribe(careless);
  backend.expectOne('/api/a').flush(body, {
    status: 403,
    statusText: 'No',
    headers: { 'content-type': 'application/problem+json' },
  });
  return log.entries()[0];
}

describe('The remedy in a problem', () => {
  it('is kept if `failed` is not a function', () => {
    const errors = [{ pointer: '#/vlan', detail: 'It is in use.' }];

    expect(refuse({ ...FORBIDDEN, allowedRoles: ROLES, errors }, { failed: 'Not saved' })?.remedy).toEqual({
      allowed: ROLES,
      fields: [{ pointer: '#/vlan', label: undefined, message: 'It is in use.' }],
      form: undefined,
    });
  });

  it('is not kept if a function does not return it', () => {
    const body = { ...FORBIDDEN, allowedRoles: ROLES };

    expect(refuse(body, { failed: () => 'Not saved' })?.remedy).toBeUndefined();
  });

  it('is kept if a function returns it', () => {
    const body = { ...FORBIDDEN, allowedRoles: ROLES };
    const failed: EventLogHttpRule<object>['failed'] = ({ problem }) => ({ remedy: problemRemedy(problem) });

    expect(refuse(body, { failed })?.remedy?.allowed).toEqual(ROLES);
  });

  it('can come from the rule itself', () => {
    const failed = () => ({ title: 'Not saved', remedy: { allowed: ['Company Admin'] } });

    expect(refuse(FORBIDDEN, { failed })?.remedy?.allowed).toEqual(['Company Admin']);
  });

  it('is completed with the form that only the application knows, whichever way the work is done', async () => {
    const errors = [{ pointer: '#/vlan', detail: 'It is in use.' }];
    const failed = { title: 'Not saved', remedy: { form: '/a' } };
    const { log } = setUpLog();
    const response = new Response(JSON.stringify({ errors }), { status: 422 });
    await log.track({ type: 'a.save', title: 'Saving', failed }, () => Promise.resolve(response));
    const remedies = [log.entries()[0]?.remedy];
    TestBed.resetTestingModule();
    remedies.push(refuse({ ...FORBIDDEN, errors }, { failed })?.remedy);

    for (const remedy of remedies) {
      expect(remedy?.form).toBe('/a');
      expect(remedy?.fields?.map(({ pointer }) => pointer)).toEqual(['#/vlan']);
    }
  });

  it('of a failed request becomes that of tracked work', () => {
    const { log, http, backend } = setUpHttp();
    log
      .track(
        { type: 'a.save', title: 'Saving', failed: { title: 'Not saved', remedy: { form: '/a' } } },
        (saving) => http.put('/api/a', {}, { context: saving.httpContext() }),
      )
      .subscribe(careless);
    const errors = [{ pointer: '/vlan', detail: 'It is in use.' }];
    backend.expectOne('/api/a').flush({ ...FORBIDDEN, errors }, { status: 422, statusText: 'No' });

    expect(log.entries()[0]?.remedy).toEqual({
      allowed: [],
      fields: [{ pointer: '#/vlan', label: undefined, message: 'It is in use.' }],
      form: '/a',
    });
  });

  it('does no harm, whatever its shape', () => {
    const { log, http, backend, errors } = setUpHttp();
    const shapes = fc.record({ allowedRoles: fc.jsonValue(), errors: fc.jsonValue() });
    const property = fc.property(shapes, (members) => {
      http.put('/api/a', {}).subscribe(careless);
      backend.expectOne('/api/a').flush({ ...FORBIDDEN, ...members }, { status: 403, statusText: 'No' });
      const remedy = log.entries().at(-1)?.remedy;
      return (remedy?.fields ?? []).every(({ pointer = '#/' }) => pointer.startsWith('#/'));
    });

    expect(counterexampleTo(property, 300)).toBeUndefined();
    expect(errors.all).toEqual([]);
  });
});
