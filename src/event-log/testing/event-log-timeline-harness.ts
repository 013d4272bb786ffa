import type { ModifierKeys, TestKey } from '@angular/cdk/testing';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { EventLogHarness } from './event-log-harness';

/** Drives the timeline of the log page in tests. */
export class EventLogTimelineHarness extends EventLogHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-timeline';

  readonly #plot = this.locatorFor('[role="slider"]');
  readonly #bars = this.locatorForAll('.event-log-bars > div');

  /** Returns the timeline in words, as screen readers read it. */
  async getSummary(): Promise<string> {
    return (await this.locatorFor('p')()).text();
  }

  /** Returns the severities in each bar, from the first event to the last. */
  async getBars(): Promise<EventLogSeverity[][]> {
    const bars = await this.#bars();
    return Promise.all(
      bars.map(async (_, at) => {
        const found = EVENT_LOG_SEVERITIES.map(async (severity) => {
          const parts = this.locatorForAll(
            `.event-log-bars > div:nth-child(${at + 1}) [data-severity="${severity}"]`,
          );
          return (await parts()).length > 0 ? severity : [];
        });
        return (await Promise.all(found)).flat();
      }),
    );
  }

  /** Returns the chosen span in words, as screen readers read it. */
  async getValueText(): Promise<string | null> {
    return (await this.#plot()).getAttribute('aria-valuetext');
  }

  /** Presses a key on the timeline, such as an arrow, with or without Shift. */
  async press(key: TestKey, modifiers: ModifierKeys = {}): Promise<void> {
    await (await this.#plot()).sendKeys(modifiers, key);
  }

  /** Drags from one bar to another; 0 is the first. */
  async drag(from: number, to: number): Promise<void> {
    const bars = await this.#bars();
    const plot = await this.#plot();
    const point = async (at: number) => {
      const bar = bars[at];
      if (!bar) throw new Error(`The timeline has no bar ${at}, only ${bars.length} of them.`);
      const { left, width, top } = await bar.getDimensions();
      return { pointerId: 1, isPrimary: true, button: 0, clientX: left + width / 2, clientY: top };
    };
    await plot.dispatchEvent('pointerdown', await point(from));
    await plot.dispatchEvent('pointermove', await point(to));
    await plot.dispatchEvent('pointerup', await point(to));
  }
}
