import {
  type BaseHarnessFilters,
  type ComponentHarnessConstructor,
  HarnessPredicate,
} from '@angular/cdk/testing';
import { MatBadgeHarness } from '@angular/material/badge/testing';
import type { EventLogSeverity } from 'ngx-session-event-log';

import { EventLogTextHarness } from './event-log-harness';

/** Filters of a button to find. */
export interface EventLogButtonHarnessFilters extends BaseHarnessFilters {
  /** Its accessible name. */
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

  /** A button that meets all of `options`. */
  static with<T extends EventLogButtonHarness>(
    this: ComponentHarnessConstructor<T>,
    options: EventLogButtonHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options).addOption('name', options.name, (harness, name) =>
      HarnessPredicate.stringMatches(harness.getName(), name),
    );
  }

  /** Tells that there is anything to be seen of it, which is so from the first event on. */
  async isShown(): Promise<boolean> {
    return (await this.#icon()) !== null;
  }

  /** Its accessible name; `null` while it is not shown. */
  async getName(): Promise<string | null> {
    return (await (await this.#icon())?.getAttribute('aria-label')) ?? null;
  }

  /** The text of the badge; `null` when there is none. */
  async getBadge(): Promise<string | null> {
    const badge = await this.locatorForOptional(MatBadgeHarness)();
    return badge && !(await badge.isHidden()) ? badge.getText() : null;
  }

  /** The worst severity that is new, whose colour the badge has; `null` when nothing with an outcome is new. */
  async getBadgeSeverity(): Promise<EventLogSeverity | null> {
    return (await (await this.#icon())?.getAttribute('data-severity')) as EventLogSeverity | null;
  }

  /** The severity that it shows: the worst that is new, or for a moment that of a newer event; else `log`. */
  async getGlyph(): Promise<EventLogSeverity | 'log'> {
    return (await (await this.locatorFor('.event-log-shape')()).getAttribute('data-glyph')) as
      EventLogSeverity | 'log';
  }

  /** Tells that the page that is shown is that of the log. */
  async isCurrent(): Promise<boolean> {
    return (await (await this.#icon())?.getAttribute('aria-current')) === 'page';
  }

  /** Tells that it shows something running. */
  async isRunning(): Promise<boolean> {
    return (await this.locatorForOptional('.event-log-ring')()) !== null;
  }

  /** The last announcement; empty a while later. */
  async getAnnouncement(): Promise<string> {
    return (await this.locatorFor('event-log-announcer')()).text();
  }

  /** Goes to the log page; with `peek`, opens the peek or closes it. */
  async click(): Promise<void> {
    const icon = await this.#icon();
    if (!icon) throw new Error('The event log button is not shown: nothing was logged yet.');
    await icon.click();
  }

  /** Tells that the peek is open; `null` where the icon has none. */
  async isPeekOpen(): Promise<boolean | null> {
    const expanded = (await (await this.#icon())?.getAttribute('aria-expanded')) ?? null;
    return expanded === null ? null : expanded === 'true';
  }
}
