import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';

import { PreloadLater } from './preload-later';

describe('preloading of pages', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('leaves the network to the first page for five seconds before it preloads', () => {
    const load = jasmine.createSpy().and.returnValue(of('loaded'));
    const loaded: unknown[] = [];
    TestBed.inject(PreloadLater)
      .preload({}, load)
      .subscribe((value) => loaded.push(value));

    jasmine.clock().tick(4_999);
    expect(load).not.toHaveBeenCalled();
    jasmine.clock().tick(1);
    expect(loaded).toEqual(['loaded']);
  });

  it('waits for the network', () => {
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);
    const load = jasmine.createSpy().and.returnValue(of('loaded'));
    TestBed.inject(PreloadLater).preload({}, load).subscribe();
    jasmine.clock().tick(5_000);
    expect(load).not.toHaveBeenCalled();

    online.and.returnValue(true);
    dispatchEvent(new Event('online'));
    expect(load).toHaveBeenCalledTimes(1);
  });
});
