import { computed, Injector, inject, runInInjectionContext, Service, signal, type Type } from '@angular/core';
import type { EventLogIntl } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';
import { Subject } from 'rxjs';

import { ChangingWords } from './changing-words';
import { EnglishEventLogIntl } from './en/english-event-log-intl';
import { LOG_LANGUAGES, type LogLanguage } from './log-language';

/**
 * The user's choice of the language of the log, kept until the page is reloaded. The words of a language are loaded when
 * it is chosen; those of the page, when the page is first opened.
 */
@Service()
export class LogLanguageChoice {
  readonly #injector = inject(Injector);
  readonly #changes = new Subject<void>();
  readonly #intl = new ChangingWords<EventLogIntl>({ changes: this.#changes });
  readonly #peekIntl = new ChangingWords<EventLogPeekIntl>();
  readonly #pageIntl = new ChangingWords<EventLogPageIntl>();
  #PeekIntl: Type<EventLogPeekIntl> = EventLogPeekIntl;
  #peekOpened = false;
  readonly #language = signal<LogLanguage>('en');
  #asked: LogLanguage = 'en';
  #pageWanted = false;
  #pageReady = false;

  /** The language of the log. */
  readonly language = this.#language.asReadonly();
  readonly direction = computed(() => LOG_LANGUAGES[this.language()].direction);

  /** The words of the log in that language. */
  readonly intl = this.#intl.words;

  /** The words of its page; empty before {@link openPage}. */
  readonly pageIntl = this.#pageIntl.words;

  constructor() {
    this.#intl.use(new EnglishEventLogIntl());
  }

  /** Loads the words of a language, then changes to it. */
  async choose(language: LogLanguage): Promise<void> {
    this.#asked = language;
    try {
      await this.#load();
    } catch (error) {
      // The user may have chosen another language in the meantime.
      if (this.#asked !== language) return;
      // Keeps the present language: the page would otherwise wait for words that cannot be loaded.
      this.#asked = this.language();
      throw error;
    }
  }

  /** Returns the words of the peek. Those of the log must be loaded. */
  openPeek(): EventLogPeekIntl {
    this.#peekOpened = true;
    this.#peekIntl.use(this.#make(this.#PeekIntl));
    return this.#peekIntl.words;
  }

  /** Loads the words of the page. */
  async openPage(): Promise<void> {
    this.#pageWanted = true;
    if (!this.#pageReady) await this.#load();
  }

  async #load(): Promise<void> {
    const asked = this.#asked;
    const { intl, peekIntl, pageIntl } = LOG_LANGUAGES[asked];
    const [Intl, PeekIntl, PageIntl] = await Promise.all([
      intl(),
      peekIntl(),
      this.#pageWanted ? pageIntl() : undefined,
    ]);
    // The user may have changed the language in the meantime.
    if (asked !== this.#asked) return this.#load();
    this.#intl.use(this.#make(Intl));
    this.#PeekIntl = PeekIntl;
    if (this.#peekOpened) this.openPeek();
    if (PageIntl) {
      this.#pageIntl.use(this.#make(PageIntl));
      this.#pageReady = true;
    }
    this.#language.set(asked);
    this.#changes.next();
  }

  #make<Words>(Words: Type<Words>): Words {
    return runInInjectionContext(this.#injector, () => new Words());
  }
}
