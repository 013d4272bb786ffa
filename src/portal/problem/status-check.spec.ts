import { TestBed } from '@angular/core/testing';

import { OpenQuestions } from '../event-log/outcome/open-questions';
import { Messages } from '../shell/messages';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { StatusCheck } from './status-check';

describe('StatusCheck', () => {
  it('says that a change was made once that is found out', () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const show = spyOn(TestBed.inject(Messages), 'show');
    TestBed.inject(StatusCheck);
    TestBed.inject(OpenQuestions).confirmed.next('Confirmed: updating your profile');
    expect(show).toHaveBeenCalledOnceWith('Confirmed: updating your profile');
  });
});
