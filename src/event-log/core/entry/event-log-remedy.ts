/** Field of a request that kept it from being carried out. */
export interface EventLogField {
  /** JSON pointer in URI fragment form (RFC 6901, section 6): `#/bEnd/vlan`. Anything else is left out. */
  readonly pointer?: string | undefined;
  /** Name of the field for the user. Default: the pointer in words. */
  readonly label?: string | undefined;
  /** Explanation of what is wrong and how to correct it. */
  readonly message: string;
}

/**
 * Advice on how to get something done that was not.
 *
 * @example
 * log.error({
 *   type: 'service.deploy',
 *   title: 'Edge was not deployed',
 *   remedy: { form: '/order', fields: [{ pointer: '#/vlan', message: 'The VLAN is in use. Choose another one.' }] },
 * });
 */
export interface EventLogRemedy {
  /** People who may do it, in words for the user, such as the names of roles; at most 20. */
  readonly allowed?: readonly string[] | undefined;
  /** Fields to correct; at most 20. */
  readonly fields?: readonly EventLogField[] | undefined;
  /**
   * Form with these fields: a path within this application, without a fragment. The page links each field to it, with
   * the field's pointer as the fragment: `/order#/vlan`.
   */
  readonly form?: string | undefined;
}
