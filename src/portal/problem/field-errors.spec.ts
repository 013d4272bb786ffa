import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit } from '@angular/forms/signals';

import { fieldErrors, unplacedProblems } from './field-errors';

const design = () => {
  const model = signal({ name: 'x', bEnd: { 'vlan/tag': 100, vlan: 100 } });
  return TestBed.runInInjectionContext(() => form(model));
};

describe('fieldErrors', () => {
  it('assigns an error to the field that its pointer names, at any depth', async () => {
    const fields = design();
    await submit(fields, () =>
      Promise.resolve(fieldErrors(fields, [{ pointer: '#/bEnd/vlan', detail: 'VLAN is in use' }])),
    );
    expect(fields.bEnd.vlan().errors()[0]?.message).toBe('VLAN is in use');
    expect(fields.name().errors()).toEqual([]);
  });

  it('forgets the error when the user changes the value', async () => {
    const fields = design();
    await submit(fields, () =>
      Promise.resolve(fieldErrors(fields, [{ pointer: '#/name', detail: 'Taken' }])),
    );
    fields.name().value.set('y');
    expect(fields.name().errors()).toEqual([]);
  });

  it('reads escaped pointers', () => {
    const [error] = fieldErrors(design(), [{ pointer: '#/bEnd/vlan~1tag', detail: 'No' }]);
    expect(error?.message).toBe('No');
  });
});

describe('unplacedProblems', () => {
  it('returns the errors that no field can show', () => {
    const nowhere = ['#/unknown', '#/name/length', '#', '', '#/__proto__', '#/%E0%A4%A'].map((pointer) => ({
      pointer,
      detail: 'No',
    }));
    expect(unplacedProblems(design(), [{ pointer: '#/name', detail: 'No' }, ...nowhere])).toEqual(nowhere);
  });
});
