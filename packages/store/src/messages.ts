/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const storeMessages: Readonly<Record<string, string>> = {
  'case-unknown': 'there is no case {id}; it may be in another data folder',
  'case-changed':
    'somebody saved this case in between (you had revision {yours}, it is now {current}); look at the current one and save again',
  'plan-unknown': 'there is no plan {id}; it may be in another data folder',
  'key-reused': 'the idempotency key {key} was used for another case; take a new key for each new case',
  'text-unstorable':
    'the text holds a character that cannot be kept (a zero character or half of a pair); delete it and type it again',
};
