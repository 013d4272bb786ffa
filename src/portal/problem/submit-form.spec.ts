import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required } from '@angular/forms/signals';

import { fieldErrors } from './field-errors';
import { type FormAnswer, submitForm } from './submit-form';

function connection() {
  const model = signal({ port: 'Sydney', vlan: 100 });
  return TestBed.runInInjectionContext(() => form(model, (path) => required(path.port)));
}

describe('submitForm', () => {
  it('sends a refused form again even if the refused field is unchanged', async () => {
    const fields = connection();
    const refused = fieldErrors(fields, [{ pointer: '#/vlan', detail: 'VLAN is in use' }]);
    const send = jasmine.createSpy<() => Promise<FormAnswer>>('send').and.resolveTo(refused);
    expect(await submitForm(fields, send)).toBeFalse();

    // On another Port the same VLAN is free.
    fields.port().value.set('Melbourne');
    send.and.resolveTo(undefined);

    expect(await submitForm(fields, send)).toBeTrue();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not send an invalid form', async () => {
    const fields = connection();
    fields.port().value.set('');
    const send = jasmine.createSpy<() => Promise<FormAnswer>>('send');

    expect(await submitForm(fields, send)).toBeFalse();
    expect(send).not.toHaveBeenCalled();
  });
});
