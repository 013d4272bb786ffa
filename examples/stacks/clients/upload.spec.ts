import { HttpEventType } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';

import { setUp } from '../set-up';
import { Documents, providers } from './upload';

describe('An upload, as the guide sets it up', () => {
  it('shows its progress in its row', () => {
    const { logged, server } = setUp(providers);

    TestBed.inject(Documents)
      .upload(new File(['…'], 'plan.pdf'))
      .subscribe();
    const request = server.expectOne('/api/documents/plan.pdf');
    request.event({ type: HttpEventType.UploadProgress, loaded: 1, total: 4 });
    const { title, progress } = logged.event();
    expect([title, progress]).toEqual(['Uploading plan.pdf', 0.25]);
    request.flush({});

    expect(logged.event({ outcome: 'succeeded' }).title).toBe('plan.pdf was uploaded');
  });
});
