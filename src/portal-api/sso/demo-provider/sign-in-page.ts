import { createHash } from 'node:crypto';

import { DEMO_IDENTITIES } from './demo-identities.ts';

const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 26rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  form { display: grid; gap: 0.75rem; margin-bottom: 1.5rem; }
  button, input { padding: 0.75rem 1rem; border: 1px solid GrayText; border-radius: 0.5rem; font: inherit; text-align: start; }
  small { display: block; }
  label { display: grid; gap: 0.25rem; }
`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Policy of the page. Its form also submits to this server. */
export const signInPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hashOf(STYLE)}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Page of the demo’s identity provider. It asks for no password, because everyone may try it. */
export function signInPage(): string {
  const accounts = DEMO_IDENTITIES.map(
    ({ email, note }) => `<button name="email" value="${email}">${email}<small>${note}</small></button>`,
  );
  return page(`
  <p>An identity provider for the demo. Choose an account to go on to Fabric Portal.</p>
  <form method="post">${accounts.join('')}</form>
  <form method="post">
    <label>Another e-mail address <input type="email" name="email" autocomplete="off" required></label>
    <button>Continue</button>
  </form>
  <form method="post"><button name="email" value="">Cancel</button></form>`);
}

/** Page for a sign-in that took too long or that the portal did not start. */
export const brokenOffPage = (): string =>
  page('<p>This sign-in has expired or is not valid. <a href="/">Start again in Fabric Portal.</a></p>');

function page(content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Demo SSO</title>
  <style>${STYLE}</style>
</head>
<body>
<main>
  <h1>Demo SSO</h1>
  ${content}
</main>
</body>
</html>`;
}
