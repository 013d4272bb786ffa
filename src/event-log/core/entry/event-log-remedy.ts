/** One member of what was sent that kept it from being done. */
export interface EventLogField {
  /** A JSON pointer as a URL has it after its `#` (RFC 6901, 6): `#/bEnd/vlan`; others are left out. */
  readonly pointer?: string | undefined;
  /** What the user calls it. Default: the pointer in words. */
  readonly label?: string | undefined;
  /** What is wrong with it, and what to do about it. */
  readonly message: string;
}

/**
 * What would let something be done that was not.
 *
 * @example
 * log.error({
 *   type: 'service.deploy',
 *   title: 'Edge was not deployed',
 *   remedy: { form: '/order', fields: [{ pointer: '#/vlan', message: 'The VLAN is in use. Choose another one.' }] },
 * });
 */
export interface EventLogRemedy {
  /** Who may do it, in words for the user, such as the names of roles; at most 20. */
  readonly allowed?: readonly string[] | undefined;
  /** The fields to mend; at most 20. */
  readonly fields?: readonly EventLogField[] | undefined;
  /**
   * The form that the fields are in: a path of this application without a fragment. The page links each field to the
   * form with the field's pointer as its fragment: `/order#/vlan`.
   */
  readonly form?: string | undefined;
}
