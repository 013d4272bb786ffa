import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { injectPainted } from './inject-painted';

@Component({
  selector: 'event-log-painting',
  template: `{{ painted() }}`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Painting {
  protected readonly painted = injectPainted();
}

describe('injectPainted', () => {
  it('becomes true after the first rendering, for which tests wait', async () => {
    const fixture = TestBed.createComponent(Painting);
    const element = fixture.nativeElement as HTMLElement;
    await new Promise(requestAnimationFrame);
    expect(element.textContent).toBe('false');
    await fixture.whenStable();
    expect(element.textContent).toBe('true');
  });
});
