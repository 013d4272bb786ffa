import { TestBed } from '@angular/core/testing';

import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';
import { EventLogGlyph, type EventLogGlyphName } from './event-log-glyph';

function draw(name: EventLogGlyphName): HTMLElement {
  const fixture = TestBed.createComponent(EventLogGlyph);
  fixture.componentRef.setInput('name', name);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('EventLogGlyph', () => {
  it('draws each severity and the log in a different shape', () => {
    const names: readonly EventLogGlyphName[] = [...EVENT_LOG_SEVERITIES, 'log'];
    const shapes = names.map((name) => draw(name).querySelector('path')?.getAttribute('d'));
    expect(shapes.every(Boolean)).toBeTrue();
    expect(new Set(shapes).size).toBe(names.length);
  });

  it('draws a running operation as a ring', () => {
    expect(draw('running').querySelectorAll('circle').length).toBe(2);
    expect(draw('running').querySelector('path')).toBeNull();
  });

  it('is hidden from assistive technology, since there is text beside it', () => {
    expect(draw('error').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
