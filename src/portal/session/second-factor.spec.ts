import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import { button, fieldError, input, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { settle } from '../testing/settle';
import { SecondFactor } from './second-factor';

const CREDENTIALS = { email: 'ada@bluegum.example', password: 'fabric-demo' };

describe('SecondFactor', () => {
  let fixture: ComponentFixture<SecondFactor>;
  let page: HTMLElement;
  let server: HttpTestingController;
  let signedIn: jasmine.Spy;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SecondFactor);
    fixture.componentRef.setInput('credentials', CREDENTIALS);
    signedIn = jasmine.createSpy('signedIn');
    fixture.componentInstance.signedIn.subscribe(signedIn);
    page = fixture.nativeElement as HTMLElement;
    await settle(fixture);
  });

  async function enter(code: string): Promise<void> {
    type(input(page, 'Code'), code);
    button(page, 'Sign in').click();
    await settle(fixture);
  }

  it('sends the code together with the password', async () => {
    await enter('123456');
    const request = server.expectOne({ method: 'POST', url: '/api/session' });
    expect(request.request.body).toEqual({ ...CREDENTIALS, code: '123456' });
    request.flush(aSession());
    await settle(fixture);
    expect(signedIn).toHaveBeenCalledTimes(1);
  });

  it('says at the field that the code is wrong, and stays open', async () => {
    await enter('000000');
    const wrong = aProblem(401, { errors: [{ pointer: '#/code', detail: 'The code is wrong.' }] });
    server.expectOne('/api/session').flush(wrong, { status: 401, statusText: 'Unauthorized' });
    await settle(fixture);
    expect(fieldError(page, 'Code')).toBe('The code is wrong.');
    expect(signedIn).not.toHaveBeenCalled();
  });
});
