import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import { LinkedField } from './linked-field';

@Component({
  imports: [FormField, LinkedField],
  template: `
    <form [portalLinkedField]="form">
      <input id="name" [formField]="form.name" />
      <input id="vlan" type="number" [formField]="form.bEnd.vlan" />
    </form>
  `,
})
class Page {
  protected readonly form = form(signal({ name: '', bEnd: { vlan: 0 } }));
}

async function openedAt(url: string): Promise<RouterTestingHarness> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'order', component: Page }])] });
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return harness;
}

describe('A field that the address names', () => {
  it('has the focus when the page opens', async () => {
    await openedAt('/order?order=1#/bEnd/vlan');
    expect(document.activeElement?.id).toBe('vlan');
  });

  it('gets the focus when another link leads to the same page', async () => {
    const harness = await openedAt('/order#/bEnd/vlan');
    await harness.navigateByUrl('/order#/name');
    await harness.fixture.whenStable();
    expect(document.activeElement?.id).toBe('name');
  });

  it('does not take the focus again', async () => {
    const { fixture } = await openedAt('/order#/bEnd/vlan');
    const name = document.querySelector<HTMLInputElement>('#name')!;
    name.focus();
    name.value = 'S';
    name.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(document.activeElement?.id).toBe('name');
  });

  it('leaves the focus where it is if the form has no such field', async () => {
    for (const url of ['/order', '/order#/price', '/order#top', '/order#/__proto__/x']) {
      await openedAt(url);
      expect(document.activeElement?.id)
        .withContext(url)
        .not.toMatch(/^(name|vlan)$/);
      TestBed.resetTestingModule();
    }
  });
});
