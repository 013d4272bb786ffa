import { HttpContext, HttpContextToken } from '@angular/common/http';

const SUBJECT = new HttpContextToken<string>(() => '');

/** Names what a request is about for its event, since the request contains only an id, and a refusal nothing at all. */
export function about(subject: string): { readonly context: HttpContext } {
  return { context: new HttpContext().set(SUBJECT, subject) };
}

/** Returns the name that was given to {@link about}. */
export function subjectOf({ context }: { readonly context: HttpContext }): string {
  return context.get(SUBJECT);
}
