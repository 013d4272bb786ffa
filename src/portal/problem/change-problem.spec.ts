import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { EventLogProblem } from 'ngx-session-event-log';

import { OpenQuestions } from '../event-log/outcome/open-questions';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { ChangeProblem } from './change-problem';
import { StatusCheck } from './status-check';

describe('ChangeProblem', () => {
  function show(unknown: boolean, parent: HTMLElement = document.createElement('div')) {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const look = spyOn(TestBed.inject(StatusCheck), 'look');
    const fixture = TestBed.createComponent(ChangeProblem);
    const element = fixture.nativeElement as HTMLElement;
    parent.append(element);
    const scroll = spyOn(element, 'scrollIntoView');
    const problem = signal<EventLogProblem | undefined>(undefined);
    fixture.componentRef.setInput('of', { problem, unknown: signal(unknown) });
    fixture.detectChanges();
    return { look, scroll, text: element.textContent };
  }

  it('does not go on asking what the page has found out by reading its list again', () => {
    const { look, text } = show(true);
    expect(text).toContain('The outcome is unknown');
    TestBed.inject(OpenQuestions).confirmed.next('Confirmed: deleting configuration “Edge”');
    expect(look).toHaveBeenCalledOnceWith();
  });

  it('comes into sight, but leaves a form to its first wrong field', () => {
    expect(show(true).scroll).toHaveBeenCalled();
    TestBed.resetTestingModule();
    expect(show(false).scroll).not.toHaveBeenCalled();
    TestBed.resetTestingModule();
    expect(show(true, document.createElement('form')).scroll).not.toHaveBeenCalled();
  });

  it('leaves a page alone that asks nothing', () => {
    const { look } = show(false);
    TestBed.inject(OpenQuestions).confirmed.next('Confirmed: deleting configuration “Edge”');
    expect(look).not.toHaveBeenCalled();
  });
});
