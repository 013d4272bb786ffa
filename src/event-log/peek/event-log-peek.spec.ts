import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import axe from 'axe-core';
import { EventLogButton, EventLogIntl } from 'ngx-session-event-log';
import { EventLogTestClock, provideEventLogTesting } from 'ngx-session-event-log/testing';

import { log, setUpPeek } from './spec-support/set-up-peek';

@Component({
  selector: 'event-log-in-shadow',
  imports: [EventLogButton],
  template: '<event-log-button peek />',
  encapsulation: ViewEncapsulation.ShadowDom,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class InShadow {}

/** Contrast depends on the application's theme, which is missing here. */
const RULES = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

describe('the peek', () => {
  /** Waits for the code of the peek, which is in a separate file. */
  async function until(condition: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !condition(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(condition()).toBeTrue();
  }

  /** Waits long enough for code that was loaded before. */
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));

  function press(key: string): void {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  }

  it('is opened by the icon, takes the focus, and returns it on Escape', async () => {
    const { button, icon, dialog, open, fixture } = await setUpPeek();
    log().error({ type: 'a.do', title: 'Not done' });
    expect(await button.isPeekOpen()).toBeFalse();
    expect(icon()?.getAttribute('aria-haspopup')).toBe('dialog');
    await open();
    expect(await button.isPeekOpen()).toBeTrue();
    expect(document.activeElement).toBe(dialog());
    expect(dialog()?.getAttribute('role')).toBe('dialog');
    expect(dialog()?.getAttribute('aria-label')).toBe('Session event log');
    expect(dialog()?.hasAttribute('aria-modal')).toBeFalse();
    press('Escape');
    await fixture.whenStable();
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(icon());
    expect(await button.isPeekOpen()).toBeFalse();
  });

  it('stays open if the icon is pressed twice: quickly, or before it is loaded', async () => {
    const { icon, dialog } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await until(() => icon() !== null);
    icon()?.click();
    icon()?.click();
    await until(() => dialog() !== null);
    icon()?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await nextTask();
    expect(dialog()).not.toBeNull();
  });

  it('is not opened if the user has turned to something else', async () => {
    const { icon, dialog, element } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await until(() => icon() !== null);
    icon()?.focus();
    icon()?.click();
    element.querySelector<HTMLElement>('#after')?.focus();
    await import('./event-log-peek');
    await nextTask();
    expect(dialog()).toBeNull();
    expect(document.activeElement?.id).toBe('after');
  });

  it('keeps the order of a sentence with a name of another direction', async () => {
    const { dialog, open } = await setUpPeek();
    log().success({ type: 'a.do', title: 'ميناء 1 was terminated', resource: { label: 'ميناء 1' } });
    await open();
    const title = dialog()!.querySelector('.event-log-peek-title')!;
    expect(title.textContent).toBe('ميناء 1 was terminated');
    expect(getComputedStyle(title).direction).toBe('ltr');
  });

  it('is closed by the icon', async () => {
    const { button, icon, dialog, open } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    await button.click();
    await until(() => dialog() === null);
    expect(document.activeElement).toBe(icon());
  });

  it('closes when the focus moves elsewhere, and leaves it there', async () => {
    const { dialog, open, element } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    element.querySelector<HTMLElement>('#after')?.focus();
    await until(() => dialog() === null);
    expect(document.activeElement?.id).toBe('after');
  });

  it('closes when something else is pressed, without losing the focus', async () => {
    const { dialog, icon, open, element } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    element.querySelector('h1')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => dialog() === null);
    expect(document.activeElement).toBe(icon());
  });

  it('shows severity, title and links of the latest five entries, running ones first', async () => {
    const { open } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Too long ago' });
    log().start({ type: 'a.do', title: 'Deploying' }).step('Validate');
    log().success({ type: 'a.do', title: 'One' });
    log().info({ type: 'a.do', title: 'Two' });
    log().warning({ type: 'a.do', title: 'Three', link: { label: 'Check status', link: '/three' } });
    log().error({ type: 'a.do', title: 'Four', resource: { label: 'Port 4', link: '/four' } });
    const peek = await open();
    expect(await peek.getEntries()).toEqual([
      { severity: 'In progress', title: 'Deploying', links: [] },
      { severity: 'Error', title: 'Four', links: ['Port 4'] },
      { severity: 'Warning', title: 'Three', links: ['Check status'] },
      { severity: 'Information', title: 'Two', links: [] },
      { severity: 'Success', title: 'One', links: [] },
    ]);
  });

  it('shows the date of events from another day', async () => {
    const { dialog, open } = await setUpPeek(provideEventLogTesting());
    log().info({ type: 'a.do', title: 'Yesterday' });
    TestBed.inject(EventLogTestClock).advance(24 * 60 * 60_000);
    log().info({ type: 'a.do', title: 'Today' });
    await open();
    const times = Array.from(dialog()?.querySelectorAll('time') ?? [], ({ textContent }) => textContent);
    expect(times).toEqual([jasmine.stringMatching(/^\d+:\d\d/), jasmine.stringMatching(/\d{4}.*\d+:\d\d/)]);
  });

  it('shows the reason of an error without a message', async () => {
    const { dialog, open } = await setUpPeek();
    log().error({ type: 'a.do', title: 'Not done', reason: 'It was not sent.' });
    await open();
    expect(dialog()?.querySelector('.event-log-peek-more')?.textContent).toBe('It was not sent.');
  });

  it('shows the progress of a running operation, and then its outcome', async () => {
    const { dialog, open, fixture } = await setUpPeek();
    const operation = log().start({ type: 'a.do', title: 'Deploying' });
    const peek = await open();
    operation.step('Validate').settle({ outcome: 'succeeded' });
    operation.step('Buy');
    await fixture.whenStable();
    expect(await peek.getProgress()).toEqual([null]);
    const progress = dialog()?.querySelector('mat-progress-bar');
    expect(document.getElementById(progress?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Deploying',
    );
    expect(dialog()?.querySelector('.event-log-peek-more')?.textContent).toBe('Buy');
    operation.progress(0.4);
    await fixture.whenStable();
    expect(await peek.getProgress()).toEqual([40]);
    operation.fail({ title: 'Not deployed' });
    await fixture.whenStable();
    expect(await peek.getEntries()).toEqual([{ severity: 'Error', title: 'Not deployed', links: [] }]);
    expect(await peek.getProgress()).toEqual([]);
  });

  it('marks new events as seen if it shows all of them', async () => {
    const { open, button, fixture } = await setUpPeek();
    for (let count = 1; count <= 5; count++) log().info({ type: 'a.do', title: `Event ${count}` });
    await open();
    await fixture.whenStable();
    expect(await button.getBadge()).toBeNull();
  });

  it('marks nothing as seen while some new events are not shown', async () => {
    const { open, button, fixture } = await setUpPeek();
    for (let count = 1; count <= 6; count++) log().info({ type: 'a.do', title: `Event ${count}` });
    await open();
    await fixture.whenStable();
    expect(await button.getBadge()).toBe('6');
  });

  it('links to the page with View all', async () => {
    const { open, dialog, fixture } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await (await open()).follow('View all');
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/event-log');
    expect(dialog()).toBeNull();
  });

  it('links to the resource', async () => {
    const { open, fixture } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done', resource: { label: 'Port 4', link: '/four?tab=usage#top' } });
    await (await open()).follow('Port 4');
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/four?tab=usage#top');
  });

  it('says so if the log was cleared', async () => {
    const { open, dialog, fixture } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    log().clear();
    await fixture.whenStable();
    expect(dialog()?.querySelector('li')?.textContent.trim()).toBe('The log is empty');
  });

  it('disappears with the session, and moves the focus to the main part of the page', async () => {
    const { open, dialog, fixture, element } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    log().endSession();
    await fixture.whenStable();
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(element.querySelector('main'));
  });

  it('updates when its texts change', async () => {
    const { open, dialog, fixture } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    const intl = TestBed.inject(EventLogIntl);
    intl.buttonLabel = 'Sitzungsprotokoll';
    intl.changes.next();
    await fixture.whenStable();
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Sitzungsprotokoll');
  });

  it('aligns what a row offers with its words', async () => {
    const { open, dialog } = await setUpPeek();
    log().error({ type: 'a.do', title: 'Not done' });
    await open();
    const left = (selector: string) => dialog()?.querySelector(selector)?.getBoundingClientRect().left;
    expect(left('.event-log-peek-copy')).toBe(left('.event-log-peek-title'));
  });

  it('stays within the window', async () => {
    const { open, dialog } = await setUpPeek();
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    const { left, right, bottom } = dialog()?.getBoundingClientRect() ?? new DOMRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
  });

  it('is placed below its icon in an application with a zoom', async () => {
    const { element, icon, open, dialog } = await setUpPeek();
    Object.assign(element.style, { zoom: '1.25', display: 'block', marginInlineStart: '50%' });
    log().info({ type: 'a.do', title: 'Done' });
    await open();
    const at = icon()?.getBoundingClientRect() ?? new DOMRect();
    const { top, right } = dialog()?.getBoundingClientRect() ?? new DOMRect();
    expect(top - at.bottom).toBeCloseTo(4, 0);
    expect(right).toBeCloseTo(at.right, 0);
    element.style.zoom = '4';
    window.dispatchEvent(new Event('resize'));
    const large = dialog()?.getBoundingClientRect() ?? new DOMRect();
    expect(large.left).toBeGreaterThanOrEqual(0);
    expect(large.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it('stays open while it is used in a shadow root, and returns the focus there', async () => {
    await setUpPeek();
    const fixture = TestBed.createComponent(InShadow);
    const root = (fixture.nativeElement as HTMLElement).shadowRoot!;
    const shown = () => root.querySelector('event-log-peek');
    log().error({ type: 'a.do', title: 'Not done' });
    await fixture.whenStable();
    root.querySelector<HTMLElement>('.event-log-icon')?.click();
    await until(() => shown() !== null);
    await fixture.whenStable();
    const link = root.querySelector<HTMLElement>('event-log-peek a');
    link?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(shown()).not.toBeNull();
    const copy = root.querySelector<HTMLElement>('.event-log-peek-copy');
    copy?.focus();
    copy?.click();
    await until(() => copy?.textContent.trim() !== 'Copy for support');
    expect(root.activeElement).toBe(copy);
    link?.focus();
    link?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(shown()).toBeNull();
    expect(root.activeElement?.className).toContain('event-log-icon');
  });

  it('is absent if the icon is a link', async () => {
    const { button, fixture } = await setUpPeek();
    fixture.componentInstance.peek.set(false);
    log().info({ type: 'a.do', title: 'Done' });
    expect(await button.isPeekOpen()).toBeNull();
    await button.click();
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/event-log');
  });

  it('has no accessibility violations', async () => {
    const { open, element } = await setUpPeek();
    log().start({ type: 'a.do', title: 'Deploying' }).step('Validate');
    log().error({ type: 'a.do', title: 'Four', resource: { label: 'Port 4', link: '/four' } });
    await open();
    expect((await axe.run(element, RULES)).violations).toEqual([]);
  });
});
