import { ApplicationRef, Component, DOCUMENT, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { reportMissingTheme } from './report-missing-theme';

@Component({ template: '' })
class Root {}

describe('A page without a theme', () => {
  let told: jasmine.Spy;
  let page: HTMLIFrameElement;

  beforeEach(() => {
    told = spyOn(console, 'error');
    page = document.body.appendChild(document.createElement('iframe'));
    TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useValue: page.contentDocument }] });
  });
  afterEach(() => page.remove());

  function report(shown = signal(true)): void {
    TestBed.inject(ApplicationRef).bootstrap(Root, document.createElement('div'));
    look(shown);
  }

  function look(shown = signal(true)): void {
    TestBed.runInInjectionContext(() => reportMissingTheme(shown));
    TestBed.tick();
  }

  it('is reported to the developer once, with the line to add', () => {
    report();
    report();
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.calls.mostRecent().args[0]).toContain('html { @include mat.m2-theme($theme); }');
  });

  it('is not checked before there is something to show', () => {
    const shown = signal(false);
    report(shown);
    expect(told).not.toHaveBeenCalled();
    shown.set(true);
    TestBed.tick();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not reported in a test of a component', () => {
    look();
    expect(told).not.toHaveBeenCalled();
  });

  it('is not reported if there is a theme', () => {
    page.contentDocument?.documentElement.style.setProperty('--mat-sys-surface', 'white');
    report();
    expect(told).not.toHaveBeenCalled();
  });
});
