import { TestBed } from '@angular/core/testing';

import { BusyButton } from './busy-button';

describe('BusyButton', () => {
  it('ignores clicks while it is busy, but keeps the focus', () => {
    const fixture = TestBed.createComponent(BusyButton);
    const button = (fixture.nativeElement as HTMLElement).querySelector('button')!;
    let presses = 0;
    fixture.componentInstance.pressed.subscribe(() => presses++);
    fixture.componentRef.setInput('busy', false);
    fixture.detectChanges();
    button.focus();
    button.click();
    button.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    expect(presses).toBe(1);

    fixture.componentRef.setInput('busy', true);
    fixture.detectChanges();
    button.click();
    expect(presses).toBe(1);
    expect(document.activeElement).toBe(button);
  });
});
