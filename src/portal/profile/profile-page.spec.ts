import { TestBed } from '@angular/core/testing';

import { fieldError, input, text, type } from '../testing/page-elements';
import { Auth } from '../session/auth';
import { Shown, signedIn } from '../testing/shown';
import { ProfilePage } from './profile-page';

const PROFILE = {
  email: 'ada@bluegum.example',
  firstName: 'Ada',
  lastName: 'Larsen',
  jobTitle: 'Head of Infrastructure',
  phone: '+61 2 5550 1234',
};

describe('ProfilePage', () => {
  let shown: Shown<ProfilePage>;
  let page: HTMLElement;

  beforeEach(async () => {
    signedIn();
    shown = new Shown(ProfilePage);
    page = shown.page;
    await shown.answer({ method: 'GET', url: '/api/profile' }, PROFILE);
  });

  it('saves the changes, and shows the new name', async () => {
    type(input(page, 'First name'), 'Adelheid');
    await shown.press('Save profile');
    const request = shown.server.expectOne({ method: 'PUT', url: '/api/profile' });
    expect(request.request.body).toEqual({
      firstName: 'Adelheid',
      lastName: 'Larsen',
      jobTitle: 'Head of Infrastructure',
      phone: '+61 2 5550 1234',
    });
    request.flush({ ...PROFILE, firstName: 'Adelheid' });
    await shown.turn();
    expect(TestBed.inject(Auth).session()?.user.firstName).toBe('Adelheid');
  });

  it('keeps what is typed while it is being saved', async () => {
    type(input(page, 'First name'), 'Adelheid');
    await shown.press('Save profile');
    expect(page.querySelector('[role=progressbar]')).not.toBeNull();
    type(input(page, 'Job title'), 'Head of Networks');
    await shown.answer({ method: 'PUT', url: '/api/profile' }, { ...PROFILE, firstName: 'Adelheid' });
    expect(input(page, 'First name').value).toBe('Adelheid');
    expect(input(page, 'Job title').value).toBe('Head of Networks');
    expect(page.querySelector('[role=progressbar]')).toBeNull();
  });

  it('reports a missing name without a request', async () => {
    type(input(page, 'Last name'), '');
    await shown.press('Save profile');
    expect(fieldError(page, 'Last name')).toBe('Enter your last name.');
    shown.server.verify();
  });

  it('shows the server’s errors at their fields', async () => {
    await shown.press('Save profile');
    const errors = [{ pointer: '#/phone', detail: 'Enter the phone number with its country code.' }];
    await shown.refuse({ method: 'PUT', url: '/api/profile' }, 422, { errors });
    expect(fieldError(page, 'Phone')).toBe('Enter the phone number with its country code.');
    expect(text(page.querySelector('[role=alert]'))).toContain('Check the marked field.');
  });
});
