/**
 * Plants secrets through every form of the portal that takes or makes one, then searches for them wherever data is
 * stored or shown: the Session Event Log and its exports, the Activity Log, the database and the server's output. If it
 * finds one, says where and exits with 1. Build first: `npm run build:portal`. Uses an embedded database of its own, or
 * that of `DATABASE_URL`, which should be empty.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openBrowser } from './portal/open-browser.mjs';
import { startPortal } from './portal/start-portal.mjs';
import { holdsSecret } from './secrets/find-secret.mjs';
import { CONTROL, plantAsAda, plantAsLena } from './secrets/plant-secrets.mjs';
import { readFiles, readTables } from './secrets/read-database.mjs';
import { readActivity, readLog } from './secrets/read-portal.mjs';

const url = process.env.DATABASE_URL;
const folder = url ? undefined : await mkdtemp(join(tmpdir(), 'planted-secrets-'));

const secrets = [];
const plant = (what, value) => {
  if (!secrets.some((secret) => secret.value === value)) secrets.push({ what, value });
};

try {
  const places = [...(await readWhatIsShown()), ...(await readWhatIsKept())];
  const blind = findBlindSpots(places);
  const leaks = places.flatMap(({ name, text }) =>
    secrets.filter(({ value }) => holdsSecret(text, value)).map(({ what }) => `${what}, in ${name}`),
  );
  for (const spot of blind) console.error(`✖ the search is blind: ${spot}`);
  for (const leak of leaks) console.error(`✖ found: ${leak}`);
  if (blind.length + leaks.length > 0) process.exitCode = 1;
  else console.log(`✔ none of ${secrets.length} planted secrets was found in ${places.length} places`);
} finally {
  if (folder) await rm(folder, { recursive: true, force: true });
}

async function readWhatIsShown() {
  const portal = await startPortal({ LOG_LEVEL: 'trace', ...(folder && { DATA_DIR: folder }) });
  try {
    const browser = await openBrowser(portal.address);
    try {
      const [ada, lena] = [await browser.newPage(), await browser.newPage()];
      const link = await plantAsAda(ada, plant);
      await plantAsLena(lena, link, plant);
      const places = [
        ...(await readLog(ada, 'Ada', CONTROL.title)),
        ...(await readLog(lena, 'Lena', 'Multi-factor authentication was enabled')),
        ...(await readActivity(ada, { user: 'Register payment card', company: CONTROL.apiKey })),
      ];
      return [
        ...places,
        { name: 'output of the server', text: portal.output(), control: '/api/payment-cards' },
      ];
    } finally {
      await browser.close();
    }
  } finally {
    await portal.stop();
  }
}

/** Reads the remaining places after the server has stopped. At least one of the parts must contain the control. */
async function readWhatIsKept() {
  const parts = [await readTables({ folder, url })];
  if (folder) parts.push(await readFiles(folder));
  return parts.flatMap((part) => {
    const seen = part.some(({ text }) => text.includes(CONTROL.port));
    return part.map((place) => ({ ...place, control: seen ? '' : CONTROL.port }));
  });
}

/** Lists places that could not be read, and secrets that would not be noticed there. */
function findBlindSpots(places) {
  const unread = places
    .filter(({ text, control }) => !text.includes(control))
    .map(({ name, control }) => `“${control}” should be in ${name}`);
  const unnoticed = secrets
    .filter(({ value }) => !value || !holdsSecret(`before ${value} after`, value))
    .map(({ what }) => `${what} would not be noticed`);
  return [...unread, ...unnoticed];
}
