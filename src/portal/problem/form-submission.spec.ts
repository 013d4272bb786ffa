import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required } from '@angular/forms/signals';
import { type Observable, firstValueFrom, of, throwError } from 'rxjs';

import { FormSubmission } from './form-submission';

const IN_USE = { pointer: '#/vlan', detail: 'VLAN 100 is in use.' };
const NO_ROOM = { pointer: '#/location', detail: 'There is no room.' };

/** @param answer what the API answers */
function connection(answer: () => Observable<void>) {
  const model = signal({ port: 'Sydney', vlan: 100 });
  const fields = TestBed.runInInjectionContext(() => form(model, (path) => required(path.port)));
  return { fields, submission: new FormSubmission(fields, () => firstValueFrom(answer())) };
}

function refusal(...errors: object[]): Observable<never> {
  const headers = { 'content-type': 'application/problem+json' };
  const error = { type: 'about:blank', title: 'The order is not valid', status: 422, errors };
  return throwError(() => new HttpErrorResponse({ status: 422, error, headers: new HttpHeaders(headers) }));
}

describe('FormSubmission', () => {
  it('reports the API’s errors, with and without a field', async () => {
    const { fields, submission } = connection(() => refusal(IN_USE, NO_ROOM));

    await submission.submit(new Event('submit'));

    expect(submission.problem()?.title).toBe('The order is not valid');
    expect(
      fields
        .vlan()
        .errors()
        .map(({ message }) => message),
    ).toEqual([IN_USE.detail]);
    expect(submission.unplaced()).toEqual([NO_ROOM]);
  });

  it('forgets the problem when the form is sent again', async () => {
    const answers = [refusal(NO_ROOM)];
    const { submission } = connection(() => answers.shift() ?? of(undefined));
    await submission.submit(new Event('submit'));
    expect(submission.problem()).toBeDefined();

    await submission.submit(new Event('submit'));

    expect(submission.problem()).toBeUndefined();
    expect(submission.unplaced()).toEqual([]);
  });

  it('does not send an invalid form, and prevents the browser from sending it', async () => {
    const send = jasmine.createSpy('send').and.returnValue(of(undefined));
    const { fields, submission } = connection(send);
    fields.port().value.set('');
    const event = new Event('submit', { cancelable: true });

    await submission.submit(event);

    expect(send).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBeTrue();
  });

  it('does not repeat a request that may have been carried out, unless repeating it is harmless', async () => {
    const lost = () => throwError(() => new HttpErrorResponse({ status: 524, error: '<h1>Timeout</h1>' }));
    const send = jasmine.createSpy('send').and.callFake(lost);
    const { fields, submission } = connection(send);
    for (let times = 0; times < 2; times++) await submission.submit(new Event('submit'));
    expect(submission.unknown()).toBeTrue();
    expect(send).toHaveBeenCalledTimes(1);

    const again = new FormSubmission(fields, () => firstValueFrom(lost()), { repeatable: true });
    await again.submit(new Event('submit'));
    expect(again.unknown()).toBeFalse();
  });
});
