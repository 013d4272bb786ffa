import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatSnackBar } from '@angular/material/snack-bar';

import { providePortalTesting } from '../testing/provide-portal-testing';
import { nextTurn } from '../testing/settle';
import { Messages } from './messages';

describe('Messages', () => {
  let messages: Messages;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        ...providePortalTesting(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    messages = TestBed.inject(Messages);
  });

  async function shown(): Promise<string | undefined> {
    TestBed.tick();
    await nextTurn();
    return document.querySelector('mat-snack-bar-container .mdc-snackbar__label')?.textContent.trim();
  }

  const http = () => TestBed.inject(HttpClient);
  const server = () => TestBed.inject(HttpTestingController);

  it('disappear when the next change is sent, whose outcome they would seem to be', async () => {
    messages.show('Your profile has been updated');
    expect(await shown()).toBe('Your profile has been updated');
    http()
      .put('/api/profile', {})
      .subscribe({ error: () => undefined });
    expect(await shown()).toBeUndefined();
    server().expectOne('/api/profile').error(new ProgressEvent('error'));
  });

  it('stay while the portal only reads', async () => {
    messages.show('Your profile has been updated');
    http().get('/api/services').subscribe();
    server().expectOne('/api/services').flush([]);
    expect(await shown()).toBe('Your profile has been updated');
  });

  it('leave what others have said, such as the log, whose Undo must stay', async () => {
    messages.show('Your profile has been updated');
    TestBed.inject(MatSnackBar).open('Log cleared', 'Undo');
    http().post('/api/orders', {}).subscribe();
    server().expectOne('/api/orders').flush({});
    expect(await shown()).toBe('Log cleared');
  });
});
