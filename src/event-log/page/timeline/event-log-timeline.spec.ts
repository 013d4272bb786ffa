import { TestKey } from '@angular/cdk/testing';
import axe from 'axe-core';
import type { EventLogService } from 'ngx-session-event-log';
import type {
  EventLogTestClock,
  ɵEventLogTimelineHarness as EventLogTimelineHarness,
} from 'ngx-session-event-log/testing';

import { type OpenLogPage, openLogPage, painted } from '../spec-support/open-log-page';

const SHIFT = { shift: true };

/** One event at once, an error and a warning after two seconds, and another success after five. */
function logSome(log: EventLogService, clock: EventLogTestClock): void {
  log.success({ type: 'a.do', title: 'One' });
  clock.advance(2_000);
  log.error({ type: 'b.do', title: 'Two' });
  log.warning({ type: 'b.do', title: 'Three' });
  clock.advance(3_000);
  log.success({ type: 'c.do', title: 'Four' });
}

describe('EventLogTimeline', () => {
  let opened: OpenLogPage;
  let timeline: EventLogTimelineHarness;

  beforeEach(async () => {
    opened = await openLogPage(logSome);
    timeline = await opened.page.getTimeline();
  });

  const titles = async () => Promise.all((await opened.page.getRows()).map((row) => row.getTitle()));

  it('shows the events over time, by severity', async () => {
    expect(await timeline.getBars()).toEqual([['success'], [], ['warning', 'error'], [], [], ['success']]);
  });

  it('says the same in words', async () => {
    expect(await timeline.getSummary()).toMatch(
      /^Timeline, .*:00.*:06.*: Success 2, Warning 1, Error 1\. Busiest: .*:02.*:03.*, 2 events\.$/,
    );
  });

  it('follows the log', async () => {
    opened.clock.advance(1_000);
    const operation = opened.log.start({ type: 'd.do', title: 'Five' });
    await opened.settle();
    expect((await timeline.getBars()).at(-1)).toEqual(['info']);
    operation.fail();
    await opened.settle();
    // Later events are counted after a short delay.
    while ((await timeline.getBars()).at(-1)?.includes('info')) await painted(opened);
    expect((await timeline.getBars()).at(-1)).toEqual(['error']);
  });

  it('does not change while updates are paused', async () => {
    const before = await timeline.getBars();
    await opened.page.pause();
    opened.log.error({ type: 'd.do', title: 'Five' });
    await opened.settle();
    expect(await timeline.getBars()).toEqual(before);
  });

  it('filters the list by a dragged span, in either direction', async () => {
    await timeline.drag(0, 2);
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    expect(await opened.page.getResults()).toBe('3 of 4 events');
    expect(await opened.page.getSpan()).toMatch(/:00\D*–\D*.*:03/);
    await timeline.drag(5, 1);
    expect(await titles()).toEqual(['Four', 'Three', 'Two']);
  });

  it('filters nothing until the pointer is lifted, nor if the gesture was scrolling', async () => {
    const plot = opened.element.querySelector('[role="slider"]');
    const send = (type: string, clientX: number) =>
      plot?.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, clientX }));
    const { left = 0, width = 0 } = plot?.getBoundingClientRect() ?? {};
    send('pointerdown', left + 1);
    send('pointermove', left + width / 20);
    await opened.settle();
    expect(opened.element.querySelector('.event-log-marked-span')).not.toBeNull();
    expect(await opened.page.getResults()).toBeNull();
    send('pointercancel', left + width / 20);
    await opened.settle();
    expect(opened.element.querySelector('.event-log-marked-span')).toBeNull();
    send('pointerup', left + width / 20);
    expect(await opened.page.getSpan()).toBeNull();
  });

  it('does not change while a span is dragged', async () => {
    const plot = opened.element.querySelector('[role="slider"]');
    const send = (type: string, clientX: number) =>
      plot?.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, clientX }));
    const { left = 0, width = 0 } = plot?.getBoundingClientRect() ?? {};
    const bars = await timeline.getBars();
    send('pointerdown', left + 1);
    opened.clock.advance(600_000);
    opened.log.success({ type: 'd.do', title: 'Five' });
    await opened.settle();
    expect(await timeline.getBars()).toEqual(bars);
    send('pointermove', left + (2.5 * width) / 30);
    send('pointerup', left + (2.5 * width) / 30);
    await opened.settle();
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    expect((await timeline.getBars()).length).toBeGreaterThan(bars.length);
  });

  it('keeps its place and its width while a span is dragged, and lets the filters beside it change afterwards', async () => {
    const plot = opened.element.querySelector('[role="slider"]');
    const send = (type: string) =>
      plot?.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, clientX: 0 }));
    const filters = () => opened.page.getSeverityOptions();
    const place = () => plot?.getBoundingClientRect().toJSON() as unknown;
    const before = await filters();
    const at = place();
    send('pointerdown');
    opened.log.info({ type: 'd.do', title: 'Five' });
    for (let count = 0; count < 9; count++) opened.log.success({ type: 'd.do', title: `More ${count}` });
    await opened.settle();
    expect(await filters()).toEqual(before);
    expect(place()).toEqual(at);
    send('pointercancel');
    await opened.settle();
    expect(await filters()).not.toEqual(before);
  });

  it('chooses nothing if the log was emptied while a span was dragged', async () => {
    const plot = opened.element.querySelector('[role="slider"]');
    plot?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
    opened.log.endSession();
    await opened.settle();
    document.dispatchEvent(new PointerEvent('pointerup', { isPrimary: true }));
    opened.log.info({ type: 'd.do', title: 'Five' });
    await opened.settle();
    expect(await titles()).toEqual(['Five']);
  });

  it('selects a single bar on a click, and clears the span on an empty place', async () => {
    await timeline.drag(2, 2);
    expect(await titles()).toEqual(['Three', 'Two']);
    await timeline.drag(1, 1);
    expect((await titles()).length).toBe(4);
  });

  it('follows the text direction', async () => {
    opened.element.dir = 'rtl';
    await timeline.drag(0, 2);
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    await timeline.press(TestKey.LEFT_ARROW, SHIFT);
    await timeline.press(TestKey.LEFT_ARROW, SHIFT);
    await timeline.press(TestKey.LEFT_ARROW, SHIFT);
    expect((await titles()).length).toBe(4);
  });

  it('can be used with the keyboard alone', async () => {
    await timeline.press(TestKey.RIGHT_ARROW);
    expect(await titles()).toEqual(['One']);
    await timeline.press(TestKey.RIGHT_ARROW, SHIFT);
    await timeline.press(TestKey.RIGHT_ARROW, SHIFT);
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    await timeline.press(TestKey.END);
    expect(await titles()).toEqual(['Four']);
    await timeline.press(TestKey.LEFT_ARROW);
    expect(await titles()).toEqual(['Three', 'Two']);
    await timeline.press(TestKey.ESCAPE);
    expect((await titles()).length).toBe(4);
  });

  it('says what is chosen', async () => {
    expect(await timeline.getValueText()).toBe('All times');
    await timeline.drag(2, 3);
    expect(await timeline.getValueText()).toMatch(/:02.*:04.*: Warning 1, Error 1$/);
    await timeline.press(TestKey.RIGHT_ARROW);
    expect(await timeline.getValueText()).toMatch(/:03.*:05.*: 0 events$/);
  });

  it('leaves Escape to the application when nothing is chosen', async () => {
    const plot = opened.element.querySelector('[role="slider"]');
    const escape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      plot?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await timeline.drag(0, 2);
    expect(escape()).toBeTrue();
    expect(escape()).toBeFalse();
  });

  it('receives the focus when the span is cleared', async () => {
    await timeline.drag(0, 2);
    const chip = opened.element.querySelector('button.event-log-span');
    expect(chip?.getAttribute('aria-label')).toMatch(/, clear$/);
    await opened.page.clearSpan();
    expect(await opened.page.getSpan()).toBeNull();
    expect((await titles()).length).toBe(4);
    expect(document.activeElement?.getAttribute('role')).toBe('slider');
  });

  it('combines with the other filters, and is cleared with them', async () => {
    await timeline.drag(0, 2);
    await opened.page.filterBySeverity('success');
    expect(await titles()).toEqual(['One']);
    await opened.page.search('nowhere');
    await opened.page.press('Clear filters');
    expect(await opened.page.getSpan()).toBeNull();
  });

  it('counts what the other filters leave, without moving the bars', async () => {
    await opened.page.filterBySeverity('error');
    expect(await timeline.getBars()).toEqual([[], [], ['error'], [], [], []]);
    await timeline.drag(0, 1);
    expect(await timeline.getBars()).toEqual([[], [], ['error'], [], [], []]);
    await opened.page.search('nowhere');
    expect(await timeline.getBars()).toEqual([[], [], [], [], [], []]);
  });

  it('keeps the span when new events come', async () => {
    await timeline.drag(5, 5);
    opened.clock.advance(600_000);
    opened.log.info({ type: 'd.do', title: 'Five' });
    await opened.settle();
    expect(await titles()).toEqual(['Four']);
    expect(await timeline.getValueText()).toMatch(/:05.*:06.*: Success 1$/);
  });

  it('has no accessibility violations, with and without a span', async () => {
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const violations = async () => (await axe.run(opened.element, { rules })).violations;
    expect(await violations()).toEqual([]);
    await timeline.drag(0, 2);
    expect(await violations()).toEqual([]);
  });
});

describe('EventLogTimeline of a single event', () => {
  it('has one bar, no wider than others', async () => {
    const opened = await openLogPage((log) => log.error({ type: 'a.do', title: 'One' }));
    const timeline = await opened.page.getTimeline();
    expect(await timeline.getBars()).toEqual([['error']]);
    const bar = opened.element.querySelector('.event-log-bars > div')?.getBoundingClientRect();
    const plot = opened.element.querySelector('.event-log-bars')?.getBoundingClientRect();
    expect(bar?.height).toBeCloseTo(plot?.height ?? 0, 0);
    expect(bar?.width).toBeLessThan((plot?.width ?? 0) / 20);
    await timeline.press(TestKey.RIGHT_ARROW);
    await timeline.press(TestKey.RIGHT_ARROW, SHIFT);
    expect(await opened.page.getResults()).toBe('1 event');
  });
});
