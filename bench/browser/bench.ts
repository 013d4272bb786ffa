/** Kinds of events that are appended, from the cheapest to the dearest. */
export type AppendKind = 'bare' | 'message' | 'facts' | 'operation';

/** Kinds of requests, by what the interceptor makes of them. */
export type RequestKind = 'recorded' | 'unmatched' | 'read';

/** Time of the same work without and with the library. */
export interface Comparison {
  readonly floor: number;
  readonly ours: number;
}

/** Frames of some seconds at 60 Hz. */
export interface Frames {
  readonly shown: number;
  readonly dropped: number;
}

/** Work that a script asks of the application, as `window.bench`. */
export interface Bench {
  /** Nanoseconds of a write into a ring, and of an append to a log that is as full. */
  append(kind: AppendKind): Comparison;
  /** Microseconds that an interceptor adds which writes into a ring, and that the log's adds. */
  request(kind: RequestKind): Comparison;
  /** Records realistic entries. */
  fill(count: number): void;
  /** Keeps as many plain objects of the same content. */
  keepPlain(count: number): void;
  endSession(): void;
  goTo(path: string): Promise<boolean>;
  /** Milliseconds from a click until the selected part of the page is there, with its layout. */
  open(path: string, selector: string): Promise<number>;
  /** Scrolls the selected element, or the page, to its end in three seconds. */
  scroll(selector: string | null): Promise<Frames>;
  /** Records a thousand entries a second for three seconds. */
  live(): Promise<Frames>;
  /** Milliseconds of a plain scan, and of a keystroke in the search field, for each letter of a text. */
  type(text: string): Comparison[];
  /** Milliseconds that the browser takes to write all entries as JSON, and to read them again. */
  json(): { readonly write: number; readonly read: number };
}

declare global {
  interface Window {
    bench: Bench;
  }
}
