import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { FocusOnChange } from './focus-on-change';

@Component({
  imports: [FocusOnChange],
  template: `
    <button id="elsewhere">Elsewhere</button>
    <ul [portalFocusOnChange]="items()">
      @for (item of items(); track item) {
        <li>
          <button [id]="item" [disabled]="busy()">{{ item }}</button>
        </li>
      }
    </ul>
    <div class="cdk-overlay-container"><button id="dialog">Confirm</button></div>
  `,
})
class Host {
  readonly items = signal(['one', 'two']);
  readonly busy = signal(false);
}

describe('FocusOnChange', () => {
  let items: Host['items'];
  let busy: Host['busy'];
  let settle: () => Promise<void>;

  const button = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  const focused = () => document.activeElement?.tagName;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Host);
    ({ items, busy } = fixture.componentInstance);
    settle = () => fixture.whenStable();
    await settle();
  });

  it('takes the focus of a control that was removed', async () => {
    button('one').focus();
    items.set(['two']);
    await settle();
    expect(focused()).toBe('UL');
  });

  it('takes it when the control was disabled first', async () => {
    button('one').focus();
    busy.set(true);
    await settle();
    items.set(['two']);
    await settle();
    expect(focused()).toBe('UL');
  });

  it('takes it when a dialog of the control could not give it back', async () => {
    button('one').focus();
    button('dialog').focus();
    button('dialog').remove();
    items.set(['two']);
    await settle();
    expect(focused()).toBe('UL');
  });

  it('takes none when nothing had the focus, as when the page loads or a request comes', async () => {
    items.set(['one', 'two', 'three']);
    await settle();
    expect(focused()).toBe('BODY');
  });

  it('takes none that the user has left, or moved elsewhere', async () => {
    button('one').focus();
    button('one').blur();
    await settle();
    items.set(['two']);
    await settle();
    expect(focused()).toBe('BODY');

    button('two').focus();
    button('elsewhere').focus();
    button('elsewhere').blur();
    items.set([]);
    await settle();
    expect(focused()).toBe('BODY');
  });

  it('scrolls only to content that begins out of sight', async () => {
    const list = document.querySelector('ul')!;
    const focus = spyOn(list, 'focus').and.callThrough();
    button('one').focus();
    items.set(['two', 'three']);
    await settle();
    expect(focus).toHaveBeenCalledOnceWith({ preventScroll: true });

    focus.calls.reset();
    list.style.marginTop = '200vh';
    button('two').focus({ preventScroll: true });
    items.set(['three']);
    await settle();
    expect(focus).toHaveBeenCalledOnceWith({ preventScroll: false });
  });

  it('leaves a focus that is still there', async () => {
    button('two').focus();
    items.set(['two']);
    await settle();
    expect(document.activeElement).toBe(button('two'));
  });
});
