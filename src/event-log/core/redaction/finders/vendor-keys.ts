import { isEncoded } from './encoded-secrets';
import { findByPattern, type SecretFinder } from './finding';
import { isChosen } from './secret-values';
import { anyOf } from './words';

/** Characters of a key, behind a prefix that words may also have. */
const LONG = String.raw`(?=[\w-]{32})`;
const HEX = String.raw`(?=[\da-f]{32})`;
/**
 * Prefixes of keys whose remainder is short, hexadecimal or a UUID. {@link isKeyLike} recognizes all other keys. The
 * forms that must be found are listed in `spec-support/vendor-forms.ts`.
 */
const BEGINNINGS = anyOf([
  String.raw`A3-\w{6}-`, // 1Password
  'AVNS_', // Aiven
  String.raw`pat\w{14}\.`, // Airtable
  'LTAI', // Alibaba
  'AKIA, ASIA, ABIA, ACCA, A3T, ABSK, bedrock-api-key-, da2-', // Amazon
  String.raw`AKC, cmVmd${LONG}`, // Artifactory
  String.raw`\d{1,2}(?:/\d{16,20}){1,2}:`, // Asana
  'ATATT, ATCTT, ATBB, ATSTT, BBDC-', // Atlassian
  String.raw`(?=[A-Za-z\d+/=]{42,90}(?:ACR|AzSe|APIM|ACDb|\+ASt|AZDO|JQQJ99))`, // Azure
  '[xyz]prv', // Bitcoin
  String.raw`access_token\$[a-z]+\$`, // Braintree
  String.raw`4b1d${LONG}`, // ClickHouse
  String.raw`v1\.0-(?=[\da-f]{24}-)`, // Cloudflare
  String.raw`cio(?=\w{32}(?!\w))`, // crates.io
  String.raw`dapi${HEX}`, // Databricks
  String.raw`discord(?:app)?\.com/api/\w+/`, // Discord
  String.raw`dckr_\w{2,5}_`, // Docker
  String.raw`EZ[AT]K${LONG}`, // EasyPost
  String.raw`endr\+`, // Endor
  String.raw`EAA[A-Z]${LONG}, \d{15,16}[|%]`, // Facebook
  String.raw`fc-${HEX}`, // Firecrawl
  'fw_', // Fireworks
  'FLWSECK(?:_TEST)?-', // Flutterwave
  String.raw`f[mo]\d\w?_`, // Fly.io
  String.raw`na1\.`, // FullStory
  String.raw`github_\w{2,5}_`, // GitHub
  'gl[a-z]{1,6}-, GR1348941', // GitLab
  String.raw`AIza, GOCSPX-, GOOG1E, ya29\., 1//0`, // Google
  'eyJrIjoi, glc_', // Grafana
  String.raw`hv[sbr]\., s\.`, // HashiCorp
  'HRKU-', // Heroku
  String.raw`pat-[a-z]{2}\d-`, // HubSpot
  String.raw`st\.(?=[\da-f]{8}-)`, // Infisical
  'dG9rO', // Intercom
  's-s4t2[a-z]{2}-', // Intra42
  String.raw`(?:api|sdk|mob)-(?=[\da-f]{8}-)`, // LaunchDarkly
  String.raw`(?=[\da-f]{32}-us\d)`, // Mailchimp
  String.raw`key-, (?=[\da-f]{32}-[\da-f]{8}-[\da-f]{8})`, // Mailgun
  'md-', // Mandrill
  'secret-token:', // Mercury
  String.raw`a[ks]-(?=[A-Za-z\d]{20})`, // Modal
  String.raw`NR[A-Z]{2}-, (?=[\da-zA-Z]{32}FFFFNRAL), AA${HEX}`, // New Relic
  'nsec1', // Nostr
  String.raw`oy2${LONG}`, // NuGet
  String.raw`API-(?=[A-Z\d]{20})`, // Octopus
  String.raw`00(?=[\w-]{40}(?![\w-]))`, // Okta
  'sk-', // OpenAI
  String.raw`pdus\+, u\+`, // PagerDuty
  'pgar_', // pganalyze
  'access-[a-z]+-', // Plaid
  'pscale_', // PlanetScale
  'ptr_', // Portainer
  String.raw`MII\w{2,4}(?:IBADANBgkqh|IBAAKCA), MIG\wAgEAMBMGByqGSM49`, // private keys without the lines of PEM
  'PMAK-', // Postman
  '(?:pub|sub|sec)-c-', // PubNub
  'pul-', // Pulumi
  'salad_cloud_', // SaladCloud
  String.raw`00\w{13}!, 3MVG9${LONG}, 5AEP861${LONG}`, // Salesforce
  String.raw`sk${LONG}`, // Sanity
  'x(?:key|smtp)sib-', // Sendinblue
  'sntrys_eyJ', // Sentry
  'sm_[a-z]at_', // SettleMint
  String.raw`xox[a-z][-.], xapp-, hooks\.slack\.com/\w+/`, // Slack
  'act_', // Smooch
  'spu-', // Spectral
  'EAAA, sq0[a-z]{3}-', // Square
  '[a-z]{1,2}k_, whsec_', // Stripe
  String.raw`[\w+/]{22}==:`, // Tableau
  'tskey-', // Tailscale
  String.raw`webhook\.office\.com/\w+/`, // Teams
  String.raw`\d{8,10}:(?=[\w-]{35}(?![\w-]))`, // Telegram
  String.raw`KEY\d\d${LONG}`, // Telnyx
  'AKID', // Tencent
  'thog-[a-z]+-', // TruffleHog
  String.raw`AC${HEX}, SK${HEX}`, // Twilio
  'v[a-z]{2}_', // Vercel
  String.raw`VF\.(?:[A-Z]{2}\.)?`, // Voiceflow
  'AQVN', // Yandex
  String.raw`hooks\.zapier\.com/\w+/catch/`, // Zapier
  String.raw`1000\.${HEX}`, // Zoho
  '(?:[a-z]+_)?(?:live|test|prod|production|sandbox|secret)[_.]', // many others
]);
/** Key of 16 characters or more: shorter ones could not be distinguished from words. */
const BEGUN = new RegExp(
  String.raw`(?<![A-Za-z\d])()(?=[\w.~+/=:!|$%-]{16})${BEGINNINGS}([\w.~+/=:!|$%-]*[A-Za-z\d]=*)`,
  'g',
);
const SHORTEST = 16;

/** Prefixes with which no word begins. */
const SURE = /^(?:A(?!PI|Q)[A-Z\d]|LTAI|x(?:app|ox\w)-|[spr]k_(?:live|test|prod)_|whsec_|salad_)/;

/** Word followed by a run that is longer than any identifier and may be hexadecimal. */
const NAMED =
  /(?<![A-Za-z\d])()(?!trace|span|req|commit|sha|hash|md5|etag|id_|uid|order|job|run|build|image|event|task|file|user)[A-Za-z][A-Za-z\d]{1,11}_(?:[a-z\d]{1,9}_){0,2}(?![\da-f]{8}-)(?=(?:[_-]?[A-Za-z\d]){28})(?=[\w-]{0,60}\d)[\w-]+=*/g;

/** Run as long as a key. Each part of a path is judged by itself. */
const RUN = /()(?:(?<![\w+~./:-])[\w+~./-]{28,}|(?<![\w+~.-])[\w+~.-]{28,})(?<![.~-])=*/g;
const LONGEST_ID = 26;
/** Hash of a file: `sha256-…`. */
const HASH = /^sha\d+-/;

/** Finders of keys and tokens of well-known vendors anywhere in a text, and of others that look like them. */
export const findVendorKeys: readonly SecretFinder[] = [
  findByPattern(
    'key',
    BEGUN,
    (key, { 2: value = '' }) =>
      key.length >= SHORTEST &&
      value.length >= 9 &&
      (!isChosen(value) || changesIn(value) > 2 || SURE.test(key)),
  ),
  findByPattern('key', NAMED, (key) => !isEncoded(key)),
  findByPattern('key', RUN, isKeyLike),
];

/** Changes between letters, digits and capitals that do not occur in words. */
const CHANGE = /\d(?=[A-Za-z])|[A-Za-z](?=\d)|[a-z](?=[A-Z](?![a-z]{2}))|[A-Z](?=[a-z](?![a-z]))/g;

/**
 * Checks whether letters and digits alternate so often that they must be random. Hexadecimal parts are hashes and
 * identifiers. What can be decoded is judged by its content.
 */
function isKeyLike(run: string): boolean {
  // Without such a sign, a run is an identifier, such as the version of a file.
  if (!/[_.~-]\w/.test(run)) return false;
  const random = run.split(/[^A-Za-z\d]+/).filter((part) => part.length >= 5 && /[G-Zg-z]/.test(part));
  const length = random.reduce((sum, part) => sum + part.length, 0);
  const changes = random.reduce((sum, part) => sum + changesIn(part), 0);
  return length > LONGEST_ID && changes >= length * 0.15 && !HASH.test(run) && !isEncoded(run);
}

function changesIn(part: string): number {
  return part.match(CHANGE)?.length ?? 0;
}
