import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';

import { providePortalTesting } from '../testing/provide-portal-testing';
import { NavigationProgress } from './navigation-progress';

describe('NavigationProgress', () => {
  it('shows that a page is loading, and disappears once it is loaded', async () => {
    let load: (loaded: boolean) => void = () => undefined;
    const loaded = new Promise<boolean>((resolve) => (load = resolve));
    TestBed.configureTestingModule({
      providers: providePortalTesting([{ path: 'lazy', canMatch: [() => loaded], children: [] }]),
    });
    const fixture = TestBed.createComponent(NavigationProgress);
    const bar = () => {
      fixture.detectChanges();
      return (fixture.nativeElement as HTMLElement).querySelector('[role=progressbar]');
    };
    expect(bar()).toBeNull();
    const going = TestBed.inject(Router).navigateByUrl('/lazy');
    expect(bar()?.getAttribute('aria-label')).toBe('Loading the page');
    load(true);
    await going;
    expect(bar()).toBeNull();
  });
});
