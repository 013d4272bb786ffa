import { HttpContext, HttpContextToken } from '@angular/common/http';

const SUBJECT = new HttpContextToken<string>(() => '');

/** Options of a request, and part of what its rule receives. */
export interface WithContext {
  readonly context: HttpContext;
}

/** Names what a request is about for its event, since the request contains only an id, and a refusal nothing at all. */
export function about(subject: string): WithContext {
  return { context: new HttpContext().set(SUBJECT, subject) };
}

/** Returns the name that was given to {@link about}. */
export function subjectOf({ context }: WithContext): string {
  return context.get(SUBJECT);
}
