import { type Signal, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { injectThrottledChanges } from './inject-throttled-changes';

describe('injectThrottledChanges', () => {
  const source = signal(0);
  let changes: Signal<number>;

  const change = () => {
    source.update((value) => value + 1);
    TestBed.tick();
  };

  beforeEach(() => {
    jasmine.clock().install();
    changes = TestBed.runInInjectionContext(() => injectThrottledChanges(source, 250));
    TestBed.tick();
  });
  afterEach(() => jasmine.clock().uninstall());

  it('counts the first change at once, and nothing before', () => {
    expect(changes()).toBe(0);
    change();
    expect(changes()).toBe(1);
  });

  it('counts the changes within a period as one, at its end', () => {
    for (let changes = 0; changes < 5; changes++) change();
    jasmine.clock().tick(249);
    expect(changes()).toBe(1);
    jasmine.clock().tick(1);
    expect(changes()).toBe(2);
    jasmine.clock().tick(1_000);
    expect(changes()).toBe(2);
    change();
    expect(changes()).toBe(3);
  });
});
