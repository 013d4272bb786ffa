/** Kinds of appended events, from cheapest to most expensive. */
export type AppendKind = 'bare' | 'message' | 'facts' | 'operation';

/** Kinds of requests, by how the interceptor treats them. */
export type RequestKind = 'recorded' | 'unmatched' | 'read';

/** Time of the same work without and with the library. */
export interface Comparison {
  readonly floor: number;
  readonly ours: number;
}

/** Frame counts of a few seconds at 60 Hz. */
export interface Frames {
  readonly shown: number;
  readonly dropped: number;
}

/** Interface for scripts, as `window.bench`. */
export interface Bench {
  /** Nanoseconds of a write into a ring buffer, and of an append to a log of the same size. */
  append(kind: AppendKind): Comparison;
  /** Microseconds added by an interceptor that writes into a ring buffer, and by the log's interceptor. */
  request(kind: RequestKind): Comparison;
  /** Records realistic entries. */
  fill(count: number): void;
  /** Keeps the same number of plain objects with the same content. */
  keepPlain(count: number): void;
  endSession(): void;
  goTo(path: string): Promise<boolean>;
  /** Milliseconds from a click until the selected part of the page is laid out. */
  open(path: string, selector: string): Promise<number>;
  /** Scrolls the selected element, or the page, to its end in three seconds. */
  scroll(selector: string | null): Promise<Frames>;
  /** Records a thousand entries a second for three seconds. */
  live(): Promise<Frames>;
  /** Milliseconds of a plain scan and of a keystroke in the search field, per letter of a text. */
  type(text: string): Comparison[];
  /** Milliseconds that the browser takes to stringify and parse all entries as JSON. */
  json(): { readonly write: number; readonly read: number };
}

declare global {
  interface Window {
    bench: Bench;
  }
}
