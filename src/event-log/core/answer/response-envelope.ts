import { byPlainName, isRecord, readMessage, text } from './error-body';

/** Members of an envelope, by plain name. An answer with any other is data, whose members may mean something else. */
const ENVELOPE =
  /^(?:is|has|un)?(?:success(?:ful)?|succeeded|ok|failed|failure|errors?|status(?:code)?|authorizedrequest)$|^(?:err(?:or)?|response|status)?(?:code|type|uri|messages?|msg|descriptions?|details?|summary)$|^(?:title|reason|instance|path|timestamp|time|version|meta|abp|targeturl|errorid|requestid|traceid|correlationid|data|result|value|payload)$/;
/** An envelope has fewer. */
const MOST_MEMBERS = 12;
const DATA = /^(?:data|result|value|payload)$/;
const SUCCESS = /^(?:is)?(?:success(?:ful)?|succeeded|ok)$/;
const FAILURE = /^(?:(?:is|has)?errors?|(?:is)?fail(?:ed|ure))$/;

/** Checks for an envelope that says that nothing was done: `{"success": false, "message": "It is full"}` */
export function isFailureEnvelope(body: unknown): boolean {
  if (!isRecord(body) || Object.keys(body).length > MOST_MEMBERS) return false;
  const members = [...byPlainName(body)];
  const says = (name: RegExp, ...told: unknown[]) =>
    members.some(([member, value]) => name.test(member) && told.includes(value));
  const isFail = says(/^status$/, 'fail', 'Fail');
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  const isPlain = members.every(
    ([name, value]) =>
      ENVELOPE.test(name) &&
      (!DATA.test(name) || isEmpty(value) || isFail || readMessage(value) !== undefined),
  );
  if (!isPlain || says(SUCCESS, true)) return false;
  // A state other than an error is that of a thing, which may have had an error.
  const { error, status } = body;
  if (typeof status === 'string' && !/^(?:error|fail|\d)/i.test(status)) return false;
  return (
    isFail ||
    says(SUCCESS, false) ||
    says(FAILURE, true) ||
    says(/^status$/, 'error', 'Error') ||
    members.some(([name, value]) => name === 'statuscode' && Number(value) >= 400) ||
    (text(error) ?? (isRecord(error) ? readMessage(error) : undefined)) !== undefined
  );
}
