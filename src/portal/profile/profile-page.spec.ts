import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import { button, fieldError, input, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { settle } from '../testing/settle';
import { Auth } from '../session/auth';
import { ProfilePage } from './profile-page';

const PROFILE = {
  email: 'ada@bluegum.example',
  firstName: 'Ada',
  lastName: 'Larsen',
  jobTitle: 'Head of Infrastructure',
  phone: '+61 2 5550 1234',
};

describe('ProfilePage', () => {
  let fixture: ComponentFixture<ProfilePage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    TestBed.inject(Auth).restore().subscribe();
    server.expectOne('/api/session').flush(aSession());
    fixture = TestBed.createComponent(ProfilePage);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    server.expectOne({ method: 'GET', url: '/api/profile' }).flush(PROFILE);
    await settle(fixture);
  });

  it('saves what the user changed, and calls the user by the new name', async () => {
    type(input(page, 'First name'), 'Adelheid');
    button(page, 'Save profile').click();
    await settle(fixture);
    const request = server.expectOne({ method: 'PUT', url: '/api/profile' });
    expect(request.request.body).toEqual({
      firstName: 'Adelheid',
      lastName: 'Larsen',
      jobTitle: 'Head of Infrastructure',
      phone: '+61 2 5550 1234',
    });
    request.flush({ ...PROFILE, firstName: 'Adelheid' });
    await settle(fixture);
    expect(TestBed.inject(Auth).session()?.user.firstName).toBe('Adelheid');
  });

  it('asks for a name before it asks the server', async () => {
    type(input(page, 'Last name'), '');
    button(page, 'Save profile').click();
    await settle(fixture);
    expect(fieldError(page, 'Last name')).toBe('Enter your last name.');
    server.verify();
  });

  it('puts the server’s errors at their fields', async () => {
    button(page, 'Save profile').click();
    await settle(fixture);
    const errors = [{ pointer: '#/phone', detail: 'Enter the phone number with its country code.' }];
    server
      .expectOne({ method: 'PUT', url: '/api/profile' })
      .flush(aProblem(422, { errors }), { status: 422, statusText: 'No' });
    await settle(fixture);
    expect(fieldError(page, 'Phone')).toBe('Enter the phone number with its country code.');
    expect(text(page.querySelector('[role=alert]'))).toContain('Check the fields that are marked.');
  });
});
