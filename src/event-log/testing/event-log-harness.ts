import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
  type TestElement,
} from '@angular/cdk/testing';

/** Base of all harnesses of the log, for reading and pressing elements by their text. */
export abstract class EventLogTextHarness extends ComponentHarness {
  /** Returns the text of an element, with runs of blanks collapsed. */
  protected async textOf(element: TestElement | null): Promise<string | null> {
    return element && (await element.text()).replace(/\s+/g, ' ').trim();
  }

  /** Returns the text of the first element that a selector finds; `null` if there is none. */
  protected async find(selector: string): Promise<string | null> {
    return this.textOf(await this.locatorForOptional(selector)());
  }

  /** Returns the texts of all elements that a selector finds. */
  protected async textsOf(selector: string): Promise<string[]> {
    const elements = await this.locatorForAll(selector)();
    return Promise.all(elements.map(async (element) => (await this.textOf(element)) ?? ''));
  }

  /** Returns the texts of elements with their values, as in a description list. */
  protected async pairsOf(names: string, values: string): Promise<Record<string, string>> {
    const texts = await this.textsOf(values);
    return Object.fromEntries((await this.textsOf(names)).map((name, at) => [name, texts[at] ?? '']));
  }

  /**
   * Clicks the element with this text among those that a selector finds.
   *
   * @throws if there is none; the error lists the texts that exist
   */
  protected async clickByText(selector: string, text: string): Promise<void> {
    const texts = await this.textsOf(selector);
    const at = texts.indexOf(text);
    if (at < 0) throw new Error(`There is no "${text}", only: ${texts.join(', ')}.`);
    await (await this.locatorForAll(selector)())[at]?.click();
  }
}

/** Base of harnesses without filters of their own. */
export abstract class EventLogHarness extends EventLogTextHarness {
  /** Finds an element that matches all `options`. */
  static with<T extends EventLogHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }
}
