import { isEncoded } from './encoded-secrets';
import { allMatches, type Finding } from './finding';
import { isChosen } from './secret-values';

/**
 * Prefixes of keys whose remainder is short, hexadecimal or a UUID. {@link isKeyLike} recognizes all other keys. The
 * forms that must be found are listed in `spec-support/vendor-forms.ts`.
 */
const BEGINNINGS = [
  String.raw`A3-\w{6}-|AVNS_|LTAI|A(?:KIA|SIA|BIA|CCA|3T|KC|BSK|KID|TATT|TCTT|TBB|TSTT|QVN)|ABSK|BBDC-|EAAA|(?:ops_|sntrys_|[pst]k\.)eyJ|eyJrIjoi|AIza|GR1348941`,
  String.raw`bedrock-api-key-|da2-|pat\w{14}\.|(?:github|dckr)_\w{2,5}_|dp\.\w+\.|amzn\.mws\.|dG9rO|hv[sbr]\.|s\.|xox[a-z][-.]|xapp-|gl[a-z]{1,6}-|GOCSPX-|ya29\.|AQ\.|1//0|NR[A-Z]{2}-`,
  String.raw`sq0[a-z]{3}-|whsec_|tskey-|thog-[a-z]+-|HRKU-|PMAK-|pypi-|SG\.|secret-token:|FLWSECK_TEST-|pdus\+|endr\+|u\+|xkeysib-|(?:\w{14}\.)?atlasv1\.|fc-(?=[\da-f]{32})|a[ks]-(?=[A-Za-z\d]{20})|nsec1|[xyz]prv`,
  String.raw`[a-z]{1,2}k_|(?:[a-z]+_)?(?:live|test|prod|production|sandbox|secret)[_.]|v[a-z]{2}_|pt?r_|sm_[a-z]at_|act_|salad_cloud_|glc_|pgar_|zpka_|r8_|f[mo]\d\w?_|na1\.|pscale_|ext_|access_token\$[a-z]+\$`,
  String.raw`(?:sk|md|key|api|API|sdk|mob|pul|ico|spu|rh-api|(?:pub|sub|sec)-c|pat-[a-z]{2}\d|access-[a-z]+|s-s4t2[a-z]{2})-`,
  String.raw`VF\.(?:[A-Z]{2}\.)?|1000\.(?=[\da-f]{32})|(?:A[AC]|SK|dapi)(?=[\da-f]{32})|(?=[\da-f]{32}-(?:us\d|[\da-f]{8}-[\da-f]{8}))|\d{15,16}[|%]|\d{1,2}(?:/\d{16,20}){1,2}:|\d{8,10}:(?=[\w-]{35}(?![\w-]))|[\w+/]{22}==:|[\w.~-]{3}\dQ~`,
  String.raw`(?:discord(?:app)?\.com/api|hooks\.(?:slack|zapier)\.com|webhook\.office\.com)/\w+/(?:catch/)?`,
  String.raw`(?:cmVmd|4b1d|oy2|sk|KEY\d\d|EZ[AT]K|EAA[A-Z]|3MVG9|5AEP861|eu01xx)(?=[\w-]{32})|(?=[\da-zA-Z]{32}FFFFNRAL)`,
  String.raw`00(?:\w{13}!|(?=[\w-]{40}(?![\w-])))|(?=[A-Za-z\d+/=]{42,90}(?:ACR|AzSe|APIM|ACDb|\+ASt|AZDO))`,
].join('|');
const BEGUN = new RegExp(String.raw`(?<![A-Za-z\d])(?:${BEGINNINGS})([\w.~+/=:!|$%-]*[A-Za-z\d]=*)`, 'g');

/** Shorter keys could not be distinguished from words. */
const SHORTEST = 16;

/** Prefixes with which no word begins. */
const SURE = /^(?:A(?!PI|Q)[A-Z\d]|LTAI|x(?:app|ox\w)-|[spr]k_(?:live|test|prod)_|whsec_|salad_)/;

/** Word followed by a run that is longer than any identifier and may be hexadecimal. */
const NAMED =
  /(?<![A-Za-z\d])(?!trace|span|req|commit|sha|hash|md5|etag|id_|uid|order|job|run|build|image|event|task|file|user)[A-Za-z][A-Za-z\d]{1,11}_(?:[a-z\d]{1,9}_){0,2}(?![\da-f]{8}-)(?=(?:[_-]?[A-Za-z\d]){28})(?=[\w-]{0,60}\d)[\w-]+=*/g;

/** Run as long as a key. Each part of a path is judged by itself. */
const RUN = /(?<![\w+~./:-])[\w+~./-]{28,}=*|[\w+~.-]{28,}=*/g;
const LONGEST_ID = 26;
/** Hash of a file: `sha256-…`. */
const HASH = /^sha\d+-/;

/** Finds keys and tokens of well-known vendors anywhere in a text, and of others that look like them. */
export function findVendorKeys(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (start: number, end: number) => findings.push({ start, end, kinds: ['key'] });
  for (const { 0: key, 1: value = '', index } of allMatches(BEGUN, text)) {
    const isRandom = !isChosen(value) || changesIn(value) > 2 || SURE.test(key);
    if (key.length >= SHORTEST && value.length >= 9 && isRandom) add(index, index + key.length);
  }
  for (const { 0: key, index } of allMatches(NAMED, text)) {
    if (!isEncoded(key)) add(index, index + key.length);
  }
  for (const { 0: run, index } of allMatches(RUN, text)) {
    if (isKeyLike(run)) add(index, index + run.replace(/[.~-]+$/, '').length);
  }
  return findings;
}

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
