import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Outlines in a view box of 24 by 24. */
const SHAPES = {
  clear: 'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4Z',
  copy: 'M16 1H4a2 2 0 0 0-2 2v14h2V3h12V1Zm3 4H8a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2Zm0 16H8V7h11v14Z',
  done: 'm9 16.2-4.2-4.2-1.4 1.4L9 19 21 7l-1.4-1.4L9 16.2Z',
  expand: 'm12 15.4-6-6L7.4 8l4.6 4.6L16.6 8 18 9.4l-6 6Z',
  help: 'M11 18h2v-2h-2v2Zm1-16a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm0-14a4 4 0 0 0-4 4h2a2 2 0 1 1 4 0c0 2-3 1.8-3 5h2c0-2.3 3-2.5 3-5a4 4 0 0 0-4-4Z',
  menu: 'm7 10 5 5 5-5H7Z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
};

/** Icon of a button, which also has a name in words. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- Material sizes the `svg` elements of its icon buttons
  selector: 'svg[eventLogIcon]',
  template: '<svg:path [attr.d]="shape()" />',
  styles: `
    :host {
      flex: none;
      width: 1.125rem;
      height: 1.125rem;
      fill: currentcolor;
    }
  `,
  host: { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogIcon {
  readonly name = input.required<keyof typeof SHAPES>({ alias: 'eventLogIcon' });

  protected readonly shape = computed(() => SHAPES[this.name()]);
}
