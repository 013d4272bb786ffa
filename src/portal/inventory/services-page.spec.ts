import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { Service } from '../../portal-api/contract/index.ts';
import { button, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aPort, aProblem, aVxc } from '../testing/samples';
import { settle } from '../testing/settle';
import { ServicesPage } from './services-page';

describe('ServicesPage', () => {
  let fixture: ComponentFixture<ServicesPage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ServicesPage);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  });

  async function answer(services: readonly Service[]): Promise<void> {
    server.expectOne('/api/services').flush(services);
    await settle(fixture);
  }

  it('says that it loads', () => {
    expect(page.querySelector('[aria-label="Loading services"]')).not.toBeNull();
  });

  it('shows each service with its state in words, and leads to it', async () => {
    await answer([aPort(), aVxc({ state: 'PENDING_EXTERNAL' })]);
    expect(text(page)).toContain('Live');
    expect(text(page)).toContain('Awaiting approval');
    expect(page.querySelector('a[href="/services/port-1"]')?.textContent).toBe('Sydney core');
  });

  it('invites somebody without services to order one', async () => {
    await answer([]);
    expect(text(page)).toContain('No services yet');
    expect(page.querySelector('portal-empty-state a[href="/order"]')).not.toBeNull();
  });

  it('says when nothing matches, and shows all again', async () => {
    await answer([aPort()]);
    type(page.querySelector<HTMLInputElement>('input[type=search]')!, 'perth');
    await settle(fixture);
    expect(text(page)).toContain('No service matches');
    expect(text(page.querySelector('.count'))).toBe('0 of 1');
    button(page, 'Clear filters').click();
    await settle(fixture);
    expect(text(page)).toContain('Sydney core');
  });

  it('says what went wrong and loads again on request', async () => {
    server
      .expectOne('/api/services')
      .flush(aProblem(503, { title: 'Temporarily unavailable' }), { status: 503, statusText: 'No' });
    await settle(fixture);
    expect(text(page.querySelector('[role=alert]'))).toContain('Temporarily unavailable');
    button(page, 'Try again').click();
    fixture.detectChanges();
    await answer([aPort()]);
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(text(page)).toContain('Sydney core');
  });

  it('looks again without a word, and keeps the list when that fails', async () => {
    const timer = spyOn(window, 'setInterval').and.callThrough();
    await answer([aPort({ state: 'CONFIGURED' })]);
    const [lookAgain] = timer.calls.mostRecent().args as [() => void];
    lookAgain();
    fixture.detectChanges();
    server.expectOne('/api/services').error(new ProgressEvent('error'));
    await settle(fixture);
    expect(text(page)).toContain('Sydney core');
    expect(text(page)).toContain('may be out of date');
  });
});
