import { Component, DOCUMENT, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { refreshEvery } from './refresh-every';

const interval = signal<number | undefined>(undefined);
let refreshed = 0;

@Component({ selector: 'portal-refreshed', template: '' })
class Refreshed {
  constructor() {
    refreshEvery(interval, () => refreshed++);
  }
}

describe('refreshEvery', () => {
  let hidden = false;

  beforeEach(() => {
    jasmine.clock().install();
    refreshed = 0;
    hidden = false;
    interval.set(1_000);
    const document = TestBed.inject(DOCUMENT);
    spyOnProperty(document, 'hidden').and.callFake(() => hidden);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('refreshes at the interval', () => {
    TestBed.createComponent(Refreshed).detectChanges();
    jasmine.clock().tick(3_500);
    expect(refreshed).toBe(3);
  });

  it('stops when the interval is removed', () => {
    TestBed.createComponent(Refreshed).detectChanges();
    interval.set(undefined);
    TestBed.tick();
    jasmine.clock().tick(3_500);
    expect(refreshed).toBe(0);
  });

  it('pauses while the page is hidden', () => {
    TestBed.createComponent(Refreshed).detectChanges();
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
    jasmine.clock().tick(3_500);
    expect(refreshed).toBe(0);
  });

  it('stops when its component is destroyed', () => {
    const fixture = TestBed.createComponent(Refreshed);
    fixture.detectChanges();
    fixture.destroy();
    jasmine.clock().tick(3_500);
    expect(refreshed).toBe(0);
  });
});
