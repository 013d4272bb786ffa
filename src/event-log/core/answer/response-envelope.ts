import { byPlainName, isRecord, readMessage, simple, text } from './error-body';
import { readFieldProblems } from './field-problems';

/** Members of an envelope, by plain name. An answer with any other is data, whose members may mean something else. */
const ENVELOPE =
  /^(?:is|has|un)?(?:success(?:ful)?|succeeded|ok|failed|failure|errors?|status(?:code)?|authorizedrequest)$|^(?:err(?:or)?|re(?:sponse|sp|turn|sult|t)|status)?(?:codes?|type|uri|messages?|msg|descriptions?|details?|info|summary)$|^(?:err(?:or)?(?:no)?|ret|rc|title|reason|instance|path|timestamp|time|version|meta|abp|trace|stacktrace|targeturl|errorid|requestid|traceid|correlationid|data|result|value|payload|headers|body)$/;
/** An envelope has fewer. */
const MOST_MEMBERS = 12;
const DATA = /^(?:data|result|value|payload)$/;
/** Members that may hold the whole envelope, if there is no other. */
const OUTER = /^(?:d|data|result|response|message|payload)$/;
const SUCCESS = /^(?:is)?(?:success(?:ful)?|succeeded|ok)$/;
const FAILURE = /^(?:(?:is|has)?errors?|(?:is)?fail(?:ed|ure))$/;
/** Members that hold a verdict in words, or a status of HTTP. */
const VERDICT = /^(?:status|result|ret|rc|(?:status|re(?:sponse|sp|turn|sult|t))?code)$/;
const REFUSED = /^(?:err(?:or)?|fail(?:ed|ure)?|nok|ko|false|-\d+|[45]\d\d)$/i;
/** Codes of a refusal: those of HTTP with further digits, and words. */
const REFUSED_BY_CODE =
  /^(?=.{4,60}$)(?:[45]\d{3,5}|(?!no_)(?:\w*_)?(?:error|failed|invalid|denied|forbidden|unauthorized|conflict|not_found)(?:_\w+)?)$/i;
const WORDS = /(?:message|msg|detail|reason|body)$/;
/** Members that hold the code of an error, and values that stand for no error. */
const ERROR_CODE = /^err(?:or)?(?:code|no)$/;
const NO_ERROR = /^(?:0*|ok|success|none)$/i;

/** Checks for an envelope that says that nothing was done: `{"success": false, "message": "It is full"}` */
export function isFailureEnvelope(body: unknown, isInner = false): boolean {
  if (!isRecord(body) || Object.keys(body).length > MOST_MEMBERS) return false;
  const plain = byPlainName(body);
  const error = plain.get('error') ?? plain.get('err');
  const members = [...plain];
  const isEnvelope = members.every(([name]) => ENVELOPE.test(name));
  const [outer, inner] = members[0] ?? ['', undefined];
  if (!isInner && members.length === 1 && OUTER.test(outer) && isRecord(inner))
    return isFailureEnvelope(inner, true);
  // A list may be the data of a validation.
  if (members.length === 1 && outer === 'errors' && isRecord(inner))
    return readFieldProblems(body).length > 0;
  // Most answers are data.
  if (!isEnvelope && !error) return false;
  const says = (name: RegExp, told: RegExp) =>
    members.some(([member, value]) => name.test(member) && isTold(value, told));
  if (says(SUCCESS, /^(?:true|1)$/)) return false;
  const isDenied = says(SUCCESS, /^(?:false|0)$/);
  const isError = (text(error) ?? (isRecord(error) ? readMessage(error) : undefined)) !== undefined;
  // Both together are never data, and neither is an operation of Google that has ended with an error.
  if (isError && (isDenied || body['done'] === true)) return true;
  const status = plain.get('status');
  const isFail = /^fail$/i.test(simple(status));
  const isEmptied =
    isDenied || isFail || members.every(([name, value]) => !DATA.test(name) || isNoData(value));
  if (!isEnvelope || !isEmptied) return false;
  if (isDenied || isFail || says(FAILURE, /^true$/)) return true;
  // A state other than an error is that of a thing, which may have had an error.
  const isState = typeof status === 'string' && !/^\d/.test(status);
  if (isState) return REFUSED.test(status);
  const isCoded = says(ERROR_CODE, /./) && !says(ERROR_CODE, NO_ERROR);
  // A thing may have a code and a description.
  const isWorded = members.some(([name]) => WORDS.test(name)) && readMessage(body) !== undefined;
  return (
    isError ||
    (isWorded && (isCoded || says(VERDICT, REFUSED) || says(/code$/, REFUSED_BY_CODE))) ||
    (!members.some(([name]) => /code$|no$/.test(name)) && text(plain.get('errormessage')) !== undefined)
  );
}

/** True for nothing, a verdict or a message in place of data. */
function isNoData(value: unknown): boolean {
  if (value === null || value === '' || isTold(value, REFUSED)) return true;
  return typeof value === 'object' && (Object.keys(value).length === 0 || readMessage(value) !== undefined);
}

function isTold(value: unknown, told: RegExp): boolean {
  return value !== null && value !== undefined && told.test(simple(value));
}
