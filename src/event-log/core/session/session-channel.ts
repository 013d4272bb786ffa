/** Notifies the other tabs of this origin that the session has ended, and receives the same from them. */
export class SessionChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string, ended: () => void) {
    // Old browsers cannot notify other tabs.
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === ENDED) ended();
    };
  }

  tell(): void {
    this.#channel?.postMessage(ENDED);
  }

  close(): void {
    this.#channel?.close();
  }
}

const ENDED = 'session-ended';
