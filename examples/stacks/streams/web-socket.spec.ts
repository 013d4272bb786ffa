import { TestBed } from '@angular/core/testing';

import { setUp } from '../set-up';
import { OrderSocket, providers } from './web-socket';

/** For specs: a socket whose other end is the test. */
class SocketToSpec extends EventTarget {
  static last: SocketToSpec | undefined;
  readonly sent: { readonly id: string }[] = [];
  readyState: number = WebSocket.CONNECTING;
  onopen?: (event: Event) => void;
  onmessage?: (event: MessageEvent) => void;
  onclose?: (event: CloseEvent) => void;

  constructor() {
    super();
    SocketToSpec.last = this;
  }

  open(): void {
    this.readyState = WebSocket.OPEN;
    this.onopen?.(new Event('open'));
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as { id: string });
  }

  answer(answer: object): void {
    const [{ id } = { id: '' }] = this.sent;
    this.onmessage?.(new MessageEvent('message', { data: JSON.stringify({ id, ...answer }) }));
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.(new CloseEvent('close', { wasClean: false, code: 1006 }));
  }
}

describe('A WebSocket, as the guide uses it', () => {
  let original: typeof WebSocket;

  beforeEach(() => {
    original = window.WebSocket;
    const constants = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 };
    window.WebSocket = Object.assign(SocketToSpec, constants) as unknown as typeof WebSocket;
  });

  afterEach(() => (window.WebSocket = original));

  function order() {
    const under = setUp(providers);
    TestBed.inject(OrderSocket)
      .order('Port')
      .subscribe({ error: () => undefined });
    const socket = SocketToSpec.last!;
    socket.open();
    expect(under.logged.event().outcome).toBe('running');
    return { ...under, socket };
  }

  it('has a row that ends with the answer', () => {
    const { logged, socket } = order();

    socket.answer({});

    expect(logged.event({ outcome: 'succeeded' }).title).toBe('Port was ordered');
  });

  it('leaves the answer to others aside', () => {
    const { logged, socket } = order();

    socket.answer({ id: 'of another' });

    expect(logged.event().outcome).toBe('running');
  });

  it('says why the server refused', () => {
    const { logged, socket } = order();

    socket.answer({ refusal: 'Sold out.' });

    const { title, message } = logged.event({ outcome: 'failed' });
    expect([title, message]).toEqual(['Port was not ordered', 'Sold out.']);
  });

  it('does not know the outcome once the connection is lost', () => {
    const { logged, socket } = order();

    socket.close();

    expect(logged.event().outcome).toBe('unknown');
  });
});
