import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ChangeDetectionStrategy, Component, ErrorHandler } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import axe from 'axe-core';
import { EventLogButtonHarness } from 'ngx-session-event-log/testing';

import { EventLogIntl } from '../core/event-log-intl';
import { EventLogService } from '../core/event-log-service';
import { EVENT_LOG_SEVERITIES } from '../core/entry/event-log-outcome';
import { provideEventLog } from '../core/provide-event-log';
import { EventLogButton } from './event-log-button';

@Component({
  selector: 'event-log-toolbar',
  imports: [EventLogButton],
  template: '<header><event-log-button /></header><main><h1>Services</h1></main>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Toolbar {}

@Component({ selector: 'event-log-blank', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Blank {}

describe('EventLogButton', () => {
  let fixture: ComponentFixture<Toolbar>;
  let log: EventLogService;
  let button: EventLogButtonHarness;

  const root = () => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: '**', component: Blank }]), provideEventLog()],
    });
    fixture = TestBed.createComponent(Toolbar);
    log = TestBed.inject(EventLogService);
    button = await TestbedHarnessEnvironment.loader(fixture).getHarness(EventLogButtonHarness);
  });

  it('is absent before the first event, except for its live region', async () => {
    expect(await button.isShown()).toBeFalse();
    expect(await button.getName()).toBeNull();
    expect(await button.getAnnouncement()).toBe('');
  });

  for (const severity of EVENT_LOG_SEVERITIES) {
    it(`shows a new ${severity}`, async () => {
      log.record({ type: 'a.do', title: 'Done', severity });
      expect(await button.getGlyph()).toBe(severity);
      expect(await button.getBadge()).toBe('1');
    });
  }

  it('has its badge at the same height with Material 2, whose badge is larger', () => {
    log.error({ type: 'a.do', title: 'Not done' });
    fixture.detectChanges();
    const badge = root().querySelector<HTMLElement>('.mat-badge-content')!;
    badge.style.setProperty('--mat-badge-legacy-container-size', '22px');
    badge.style.setProperty('--mat-badge-container-overlap-offset', '-11px');
    expect([badge.offsetHeight, badge.offsetTop]).toEqual([22, -4]);
  });

  it('shows a newer, less severe event for a moment, and then the worst again until it is seen', async () => {
    jasmine.clock().install();
    log.error({ type: 'a.do', title: 'Not done' });
    fixture.detectChanges();
    log.success({ type: 'a.do', title: 'Done' });
    fixture.detectChanges();
    const glyph = () => root().querySelector('.event-log-shape')?.getAttribute('data-glyph');
    expect(glyph()).toBe('success');
    jasmine.clock().tick(2_900);
    fixture.detectChanges();
    expect(glyph()).toBe('success');
    jasmine.clock().tick(200);
    fixture.detectChanges();
    jasmine.clock().uninstall();

    expect(await button.getGlyph()).toBe('error');
    expect(await button.getBadgeSeverity()).toBe('error');
    expect(await button.getName()).toBe('Session event log, 2 new events, 1 error');
    log.markSeen();
    expect(await button.getGlyph()).toBe('log');
    expect(await button.getBadgeSeverity()).toBeNull();
  });

  it('always keeps the worst severity in its badge and its name', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    log.success({ type: 'a.do', title: 'Done' });
    expect(await button.getGlyph()).toBe('success');
    expect(await button.getBadgeSeverity()).toBe('error');
    expect(await button.getName()).toBe('Session event log, 2 new events, 1 error');
  });

  it('is the current page on the log page, whatever its filters', async () => {
    log.info({ type: 'a.do', title: 'Done' });
    expect(await button.isCurrent()).toBeFalse();
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/event-log?severity=error#row');
    expect(await button.isCurrent()).toBeTrue();
    await router.navigateByUrl('/event-log/viewer');
    expect(await button.isCurrent()).toBeFalse();
  });

  it('has one focus ring, in the colour of its toolbar', async () => {
    log.info({ type: 'a.do', title: 'Done' });
    await button.isShown();
    const icon = root().querySelector<HTMLElement>('.event-log-icon')!;
    icon.focus();
    const { outlineStyle, outlineColor, color } = getComputedStyle(icon);
    expect(outlineStyle).toBe('solid');
    expect(outlineColor).toBe(color);
    expect(getComputedStyle(icon).getPropertyValue('--mat-focus-indicator-display').trim()).toBe('none');
  });

  it('names warnings if there is no error', async () => {
    log.warning({ type: 'a.do', title: 'One' });
    log.warning({ type: 'a.do', title: 'Two' });
    expect(await button.getName()).toBe('Session event log, 2 new events, 2 warnings');
  });

  it('shows a running operation until it has an outcome', async () => {
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    expect(await button.isRunning()).toBeTrue();
    expect(await button.getGlyph()).toBe('log');
    expect(await button.getName()).toBe('Session event log, 1 new event, 1 in progress');
    operation.fail();
    expect(await button.isRunning()).toBeFalse();
    expect(await button.getGlyph()).toBe('error');
    expect(await button.getName()).toBe('Session event log, 1 new event, 1 error');
  });

  it('changes once everything is seen, and stays', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    log.markSeen();
    expect(await button.isShown()).toBeTrue();
    expect(await button.getGlyph()).toBe('log');
    expect(await button.getBadge()).toBeNull();
    expect(await button.getName()).toBe('Session event log');
  });

  it('counts to 99, and then shows 99+', async () => {
    for (let count = 1; count <= 99; count++) log.info({ type: 'a.do', title: `Event ${count}` });
    expect(await button.getBadge()).toBe('99');
    log.info({ type: 'a.do', title: 'One more' });
    expect(await button.getBadge()).toBe('99+');
    expect(await button.getName()).toBe('Session event log, 100 new events');
  });

  it('links to the log page', async () => {
    log.info({ type: 'a.do', title: 'Done' });
    await button.click();
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/event-log');
  });

  it('preloads the page when it appears, once', async () => {
    const load = jasmine.createSpy('load').and.resolveTo([]);
    TestBed.inject(Router).resetConfig([{ path: 'event-log', loadChildren: load }]);
    await fixture.whenStable();
    expect(load).not.toHaveBeenCalled();

    log.info({ type: 'a.do', title: 'One' });
    await fixture.whenStable();
    log.endSession();
    log.info({ type: 'a.do', title: 'Two' });
    await fixture.whenStable();

    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says what is missing if it should open a peek', async () => {
    const heard = spyOn(TestBed.inject(ErrorHandler), 'handleError');
    const alone = TestBed.createComponent(EventLogButton);
    alone.componentRef.setInput('peek', true);
    log.info({ type: 'a.do', title: 'Done' });
    await alone.whenStable().catch(() => undefined);
    const told = heard.calls.allArgs().flat().map(String).join();
    expect(told).toContain('pass withPeek() of ngx-session-event-log/peek');
  });

  it('updates when its texts change', async () => {
    log.info({ type: 'a.do', title: 'Done' });
    const intl = TestBed.inject(EventLogIntl);
    expect(await button.getName()).toContain('Session event log');
    intl.buttonLabelWithNews = () => 'Sitzungsprotokoll, 1 neues Ereignis';
    intl.changes.next();
    expect(await button.getName()).toBe('Sitzungsprotokoll, 1 neues Ereignis');
  });

  it('has its default name if a text throws, which must not break the application around it', async () => {
    const handled = spyOn(TestBed.inject(ErrorHandler), 'handleError');
    const intl = TestBed.inject(EventLogIntl);
    intl.buttonLabelWithNews = () => {
      throw new Error('not loaded');
    };
    Object.defineProperty(intl, 'locale', { get: () => intl.buttonLabelWithNews(log.unseen()) });
    log.error({ type: 'a.do', title: 'Not done' });

    expect(await button.getName()).toBe('Session event log, 1 new event, 1 error');
    expect(await button.getBadge()).toBe('1');
    expect(handled).toHaveBeenCalledWith(new Error('not loaded'));
  });

  it('needs nothing of the browser before there is an event, since a server renders it without one', async () => {
    const rendered = TestBed.createComponent(EventLogButton);
    const asked = spyOn(rendered.nativeElement as HTMLElement, 'getRootNode').and.callThrough();
    await rendered.whenStable();
    expect(asked).not.toHaveBeenCalled();
  });

  it('disappears with the session, and moves the focus to the main part of the page', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    await button.isShown();
    const root = fixture.nativeElement as HTMLElement;
    root.querySelector<HTMLElement>('event-log-button a')?.focus();
    log.endSession();
    expect(await button.isShown()).toBeFalse();
    expect(document.activeElement).toBe(root.querySelector('main'));
  });

  it('does not move the focus when it disappears without having had it', async () => {
    log.error({ type: 'a.do', title: 'Not done' });
    await button.isShown();
    log.endSession();
    expect(await button.isShown()).toBeFalse();
    expect(document.activeElement).toBe(document.body);
  });

  it('has no accessibility violations in any of its states', async () => {
    for (const severity of EVENT_LOG_SEVERITIES) {
      log.record({ type: 'a.do', title: `A ${severity}`, severity });
      log.start({ type: 'a.do', title: 'Doing' });
      await fixture.whenStable();
      const { violations } = await axe.run(fixture.nativeElement as HTMLElement);
      expect(violations).toEqual([]);
    }
  });
});
