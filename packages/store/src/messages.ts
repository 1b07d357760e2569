/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const storeMessages: Readonly<Record<string, string>> = {
  'case-unknown': 'there is no case {id}; it may be in another data folder',
  'case-changed':
    'somebody saved this case in between (you had revision {yours}, it is now {current}); look at the current one and save again',
  'plan-unknown': 'there is no plan {id}; it may be in another data folder',
  'key-reused': 'the idempotency key {key} was used for another case; take a new key for each new case',
  'data-folder-is-file': '{path} is a file or lies below one; choose a folder for the data',
  'data-folder-too-long':
    'the path of the data folder, {path}, is longer than the {bytes} bytes the database can work with; choose a shorter one',
  'data-folder-unwritable':
    'nothing can be written in {path} ({reason}); choose a folder that this account may write in, with free space',
  'text-unstorable':
    'the text holds a character that cannot be kept (a zero character or half of a pair); delete it and type it again',
};
