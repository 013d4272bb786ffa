import { TestBed } from '@angular/core/testing';

import { QrCode } from './qr-code';

describe('QrCode', () => {
  it('draws a code with a quiet zone of four modules, and has a name', async () => {
    const fixture = TestBed.createComponent(QrCode);
    fixture.componentRef.setInput('text', 'A');
    fixture.componentRef.setInput('label', 'QR code of A');
    await fixture.whenStable();

    const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
    // The smallest code has 21 modules on each side.
    expect(svg?.getAttribute('viewBox')).toBe('0 0 29 29');
    expect(svg?.getAttribute('aria-label')).toBe('QR code of A');
    const path = svg?.querySelector('path')?.getAttribute('d') ?? '';
    // The finder pattern begins after the quiet zone.
    expect(path).toMatch(/^M4 4h1v1h-1zM5 4/);
  });
});
