/** Participles that the rules below would get wrong. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'begun',
  build: 'built',
  buy: 'bought',
  cancel: 'cancelled',
  choose: 'chosen',
  cut: 'cut',
  do: 'done',
  draw: 'drawn',
  find: 'found',
  freeze: 'frozen',
  get: 'got',
  give: 'given',
  hide: 'hidden',
  hold: 'held',
  label: 'labelled',
  leave: 'left',
  lend: 'lent',
  make: 'made',
  pay: 'paid',
  put: 'put',
  rebuild: 'rebuilt',
  reset: 'reset',
  run: 'run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  split: 'split',
  submit: 'submitted',
  take: 'taken',
  transfer: 'transferred',
  undo: 'undone',
  withdraw: 'withdrawn',
  write: 'written',
};
const DOUBLED =
  /^(cancel|label|submit|transfer|begin|cut|get|put|reset|run|set|split|drop|plan|ship|stop|swap|tag|unplug|plug|pin|unpin|ban|unban|commit|grab|refer|defer|permit|quit|map|skip|log|scan|trim|dub)$/;

const REGULAR =
  'abort accept acknowledge activate add adjust allocate amend append apply approve archive assign associate attach authorise authorize ban block book calculate change check claim clear clone close commit complete configure confirm connect convert copy create deactivate decline delete deliver deny deploy deregister detach disable discard disconnect dismiss dispatch download drop duplicate edit enable end enrol enroll estimate evaluate execute expire export extend fail finalise finalize finish fix flag follow generate grab grant handle import impersonate initiate insert install invalidate invite issue join launch like link load lock mark merge migrate modify mount move mute notify open order park patch pause pin place plan plug post process promote provision publish purchase purge push reactivate rebuild receive record redeem refresh refund refuse regenerate register reject release remove rename renew reopen reorder replace reply report request reserve resend resolve restart restore restrict resume retire retry return reverse revert review revoke rotate save schedule seal share ship sign skip snooze start stop store subscribe suspend swap sync synchronise synchronize tag terminate test toggle trigger unarchive unassign unban unblock undeploy unfollow uninstall unlike unlink unlock unmount unpin unplug unpublish unregister unsubscribe update upgrade upload upsert use validate verify void watch';
const VERBS = new Set([...REGULAR.split(' '), ...Object.keys(IRREGULAR)]);

const NOUNS_TOO = new Set(
  'block book build change check claim commit copy cut deploy download draw end estimate export finish fix flag grant hold import invite issue join label launch leave like link load lock mark merge move order park patch pause pin place plan plug post process purchase push record refresh refund release report request reserve reset restart return reverse review run save schedule seal set share ship sign split start stop store swap tag test toggle transfer trigger update upgrade upload use watch'.split(
    ' ',
  ),
);

/** True for a verb that also names a thing, such as `order` or `plan`. */
export function isNounToo(verb: string): boolean {
  return NOUNS_TOO.has(verb);
}

/** Infinitive of a verb in an operation's name: `Cancels` gives `cancel`. Undefined for a word that is not a known verb. */
export function infinitive(word: string): string | undefined {
  const lower = word.toLowerCase();
  const candidates = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')];
  return candidates.find((candidate) => VERBS.has(candidate));
}

/** Participle: `cancel` gives `cancelled`. */
export function participle(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1) ?? ''}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${verb}ed`;
}

/** Gerund: `cancel` gives `cancelling`. */
export function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  return `${/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;
}

/** Singular of a regular plural: `companies` gives `company`. */
export function singular(noun: string): string {
  if (/(ss|us|is|news|settings|series|status)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y');
  if (/(ches|shes|xes|sses|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/s$/, '');
}

/** True for a noun in the plural. */
export function isPlural(noun: string): boolean {
  return singular(noun) !== noun || noun.endsWith('settings');
}
