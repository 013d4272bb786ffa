import { TestBed } from '@angular/core/testing';

import type { Service } from '../../portal-api/contract/index.ts';
import { button, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aPort, aVxc, listUrl } from '../testing/samples';
import { Shown } from '../testing/shown';
import { ServicesPage } from './services-page';

describe('ServicesPage', () => {
  let shown: Shown<ServicesPage>;
  let page: HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    shown = new Shown(ServicesPage);
    page = shown.page;
  });

  const answer = (services: readonly Service[]) => shown.answerList('/api/services', services);

  it('shows that it is loading', () => {
    expect(page.querySelector('[aria-label="Loading services"]')).not.toBeNull();
  });

  it('shows each service with its state in words, and links to it', async () => {
    await answer([aPort(), aVxc({ state: 'PENDING_EXTERNAL' })]);
    expect(text(page)).toContain('Live');
    expect(text(page)).toContain('Awaiting approval');
    expect(page.querySelector('a[href="/services/port-1"]')?.textContent).toBe('Sydney core');
  });

  it('invites a user without services to order one', async () => {
    await answer([]);
    expect(text(page)).toContain('No services yet');
    expect(page.querySelector('portal-empty-state a[href="/order"]')).not.toBeNull();
  });

  it('says when nothing matches, and shows all again', async () => {
    await answer([aPort()]);
    type(page.querySelector<HTMLInputElement>('input[type=search]')!, 'perth');
    await shown.turn();
    expect(text(page)).toContain('No services match');
    expect(text(page.querySelector('.count'))).toBe('0 of 1');
    await shown.press('Clear filters');
    expect(text(page)).toContain('Sydney core');
  });

  it('says what went wrong and loads again on demand', async () => {
    await shown.refuse(listUrl('/api/services'), 503, { title: 'Temporarily unavailable' });
    expect(text(page.querySelector('[role=alert]'))).toContain('Temporarily unavailable');
    button(page, 'Try again').focus();
    button(page, 'Try again').click();
    shown.fixture.detectChanges();
    expect(page.querySelector('[aria-label="Loading services"]')).not.toBeNull();
    await answer([aPort()]);
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(text(page)).toContain('Sydney core');
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  it('draws only some of many services, and more on demand', async () => {
    await answer(Array.from({ length: 450 }, (_, at) => aPort({ uid: `port-${at}`, name: `Port ${at}` })));
    expect(text(page.querySelector('.count'))).toBe('450 of 450');
    expect(page.querySelectorAll('a[href^="/services/"]').length).toBe(200);
    await shown.press('Show more (250)');
    await shown.press('Show more (50)');
    expect(text(page)).toContain('Port 449');
    expect(text(page)).not.toContain('Show more');
    type(page.querySelector<HTMLInputElement>('input[type=search]')!, 'port 449');
    await shown.turn();
    expect(page.querySelectorAll('a[href^="/services/"]').length).toBe(1);
  });

  it('refreshes quietly, and keeps the list when that fails', async () => {
    const timer = spyOn(window, 'setInterval').and.callThrough();
    await answer([aPort({ state: 'CONFIGURED' })]);
    const [lookAgain] = timer.calls.mostRecent().args as [() => void];
    lookAgain();
    shown.fixture.detectChanges();
    shown.server.expectOne(listUrl('/api/services')).error(new ProgressEvent('error'));
    await shown.turn();
    expect(text(page)).toContain('Sydney core');
    expect(text(page)).toContain('may be out of date');
  });
});
