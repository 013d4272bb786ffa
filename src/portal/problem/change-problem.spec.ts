import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';

import { OpenQuestions } from '../event-log/outcome/open-questions';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { ChangeProblem } from './change-problem';
import { StatusCheck } from './status-check';

const problem = (...errors: object[]): EventLogProblem =>
  readProblem(new HttpErrorResponse({ status: 422, error: { title: 'Not valid', errors } }));

describe('ChangeProblem', () => {
  function show(unknown: boolean, error?: EventLogProblem) {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const look = spyOn(TestBed.inject(StatusCheck), 'look');
    const fixture = TestBed.createComponent(ChangeProblem);
    const element = fixture.nativeElement as HTMLElement;
    const scroll = spyOn(element, 'scrollIntoView');
    const change = { problem: signal(error), unknown: signal(unknown), unplaced: signal([]) };
    fixture.componentRef.setInput('of', change);
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
    expect(show(false, problem()).scroll).toHaveBeenCalled();
    TestBed.resetTestingModule();
    const wrong = problem({ pointer: '#/name', detail: 'Too long.' });
    expect(show(false, wrong).scroll).not.toHaveBeenCalled();
  });

  it('leaves a page alone that asks nothing', () => {
    const { look } = show(false);
    TestBed.inject(OpenQuestions).confirmed.next('Confirmed: deleting configuration “Edge”');
    expect(look).not.toHaveBeenCalled();
  });
});
