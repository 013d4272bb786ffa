import {
  type BaseHarnessFilters,
  ComponentHarness,
  type ComponentHarnessConstructor,
  HarnessPredicate,
  type TestElement,
} from '@angular/cdk/testing';

/** Ways to read and to press parts of the log by their text, for all its harnesses. */
export abstract class EventLogTextHarness extends ComponentHarness {
  /** The text of an element, each run of blanks in it as one. */
  protected async textOf(element: TestElement | null): Promise<string | null> {
    return element && (await element.text()).replace(/\s+/g, ' ').trim();
  }

  /** The text of the first element that a selector finds; `null` if there is none. */
  protected async find(selector: string): Promise<string | null> {
    return this.textOf(await this.locatorForOptional(selector)());
  }

  /** The texts of all elements that a selector finds. */
  protected async textsOf(selector: string): Promise<string[]> {
    const elements = await this.locatorForAll(selector)();
    return Promise.all(elements.map(async (element) => (await this.textOf(element)) ?? ''));
  }

  /** The texts of elements with their values, as a description list pairs them. */
  protected async pairsOf(names: string, values: string): Promise<Record<string, string>> {
    const texts = await this.textsOf(values);
    return Object.fromEntries((await this.textsOf(names)).map((name, at) => [name, texts[at] ?? '']));
  }

  /**
   * Clicks the element that a selector finds and that has this text.
   *
   * @throws when there is none, naming those that there are
   */
  protected async clickByText(selector: string, text: string): Promise<void> {
    const texts = await this.textsOf(selector);
    const at = texts.indexOf(text);
    if (at < 0) throw new Error(`There is no "${text}", only: ${texts.join(', ')}.`);
    await (await this.locatorForAll(selector)())[at]?.click();
  }
}

/** A harness that is found by the filters of every harness, and by none of its own. */
export abstract class EventLogHarness extends EventLogTextHarness {
  /** Finds what meets all of `options`. */
  static with<T extends EventLogHarness>(
    this: ComponentHarnessConstructor<T>,
    options: BaseHarnessFilters = {},
  ): HarnessPredicate<T> {
    return new HarnessPredicate(this, options);
  }
}
