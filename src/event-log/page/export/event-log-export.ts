import { Clipboard } from '@angular/cdk/clipboard';
import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, effect, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectPageIntl } from '../words/event-log-page-intl';
import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { preloadExport } from './load-export';
import { type ExportFormat, LogExporter } from './log-exporter';
import { menuPlace } from './menu-place';

/** A button with a menu of what can be done with the events that are shown. */
@Component({
  selector: 'event-log-export',
  imports: [RouterLink],
  templateUrl: './event-log-export.html',
  styleUrl: './event-log-export.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogExport {
  readonly #view = inject(LogView);
  readonly #exporter = inject(LogExporter);
  readonly #status = inject(PageStatus);
  readonly #clipboard = inject(Clipboard);
  private readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');
  private readonly menu = viewChild<ElementRef<HTMLElement>>('menu');

  protected readonly intl = injectPageIntl();
  protected readonly formats: readonly ExportFormat[] = ['csv', 'json', 'markdown', 'bundle'];
  protected readonly open = signal(false);

  constructor() {
    effect(() => {
      const menu = this.menu()?.nativeElement;
      if (!menu) return;
      keepInside(menu, menu.closest('header') ?? menu.ownerDocument.documentElement);
      items(menu)[0]?.focus();
    });
  }

  protected openMenu(event?: Event): void {
    event?.preventDefault();
    preloadExport();
    this.open.set(true);
  }

  protected close(): void {
    this.open.set(false);
    this.trigger().nativeElement.focus();
  }

  protected closeOutside({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) this.open.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.close();
    } else {
      const all = items(event.currentTarget as HTMLElement);
      const labels = all.map((item) => item.textContent.trim());
      const place = menuPlace(event.key, all.indexOf(event.target as HTMLElement), labels);
      if (place === undefined) return;
      all[place]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  protected save(format: ExportFormat): void {
    this.close();
    void this.#exporter.save(format);
  }

  protected copy(): void {
    this.close();
    const entries = this.#view.shown();
    void this.#exporter.attempt(async () => {
      const copied = this.#clipboard.copy(await this.#exporter.supportText(entries));
      this.#status.say(copied ? this.intl().copiedSelection(entries.length) : this.intl().copyFailed);
    });
  }
}

function items(menu: HTMLElement): HTMLElement[] {
  return Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]'));
}

/** Moves what stands out to the left or the right of its surroundings back into them: beyond, it may be cut off. */
function keepInside(element: HTMLElement, surroundings: Element): void {
  const { left, right } = element.getBoundingClientRect();
  const inside = surroundings.getBoundingClientRect();
  element.style.translate = `${Math.min(0, inside.right - right) || Math.max(0, inside.left - left)}px`;
}
