import {
  type BaseHarnessFilters,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';
import { MatBadgeHarness } from '@angular/material/badge/testing';
import type { EventLogSeverity } from 'ngx-session-event-log';

import { EventLogTextHarness } from './event-log-harness';

/** Filters for finding a button. */
export interface EventLogButtonHarnessFilters extends BaseHarnessFilters {
  /** Accessible name of the button. */
  readonly name?: string | RegExp;
}

/**
 * Drives `<event-log-button>` in tests.
 *
 * @example
 * const button = await loader.getHarness(EventLogButtonHarness);
 * expect(await button.getName()).toBe('Session event log, 1 new event, 1 error');
 */
export class EventLogButtonHarness extends EventLogTextHarness {
  /** CSS selector of the host element, by which loaders find it. */
  static readonly hostSelector = 'event-log-button';

  readonly #icon = this.locatorForOptional('.event-log-icon');

  /** Finds a button that matches all `options`. */
  static with<T extends EventLogButtonHarness>(
    this: ComponentHarnessConstructor<T>,
    options: EventLogButtonHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options).addOption('name', options.name, (harness, name) =>
      HarnessPredicate.stringMatches(harness.getName(), name),
    );
  }

  /** Checks whether the icon is shown, as it is from the first event. */
  async isShown(): Promise<boolean> {
    return (await this.#icon()) !== null;
  }

  /** Returns the accessible name; `null` while the icon is not shown. */
  async getName(): Promise<string | null> {
    return (await (await this.#icon())?.getAttribute('aria-label')) ?? null;
  }

  /** Returns the text of the badge; `null` if there is none. */
  async getBadge(): Promise<string | null> {
    const badge = await this.locatorForOptional(MatBadgeHarness)();
    return badge && !(await badge.isHidden()) ? badge.getText() : null;
  }

  /** Returns the worst new severity, whose colour the badge has; `null` if nothing with an outcome is new. */
  async getBadgeSeverity(): Promise<EventLogSeverity | null> {
    return (await (await this.#icon())?.getAttribute('data-severity')) as EventLogSeverity | null;
  }

  /** Returns the severity that the icon shows: the worst new one, or for a moment that of a newer event; otherwise `log`. */
  async getGlyph(): Promise<EventLogSeverity | 'log'> {
    return (await (await this.locatorFor('.event-log-shape')()).getAttribute('data-glyph')) as
      EventLogSeverity | 'log';
  }

  /** Checks whether the log page is shown. */
  async isCurrent(): Promise<boolean> {
    return (await (await this.#icon())?.getAttribute('aria-current')) === 'page';
  }

  /** Checks whether the icon shows a running operation. */
  async isRunning(): Promise<boolean> {
    return (await this.locatorForOptional('.event-log-ring')()) !== null;
  }

  /** Returns the last announcement; empty after a while. */
  async getAnnouncement(): Promise<string> {
    return (await this.locatorFor('event-log-announcer')()).text();
  }

  /** Clicks the icon: opens the log page or, with `peek`, opens or closes the peek. */
  async click(): Promise<void> {
    const icon = await this.#icon();
    if (!icon)
      throw new Error(
        'The event log button is not shown, because nothing was logged yet. Log an event first.',
      );
    await icon.click();
  }

  /** Checks whether the peek is open; `null` if the icon has none. */
  async isPeekOpen(): Promise<boolean | null> {
    const expanded = (await (await this.#icon())?.getAttribute('aria-expanded')) ?? null;
    return expanded === null ? null : expanded === 'true';
  }
}
