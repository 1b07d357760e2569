/** Words for what only the command line can find wrong. */
export const commandMessages: Readonly<Record<string, string>> = {
  'file-missing': 'there is no such file; check the path',
  'file-is-folder': 'this is a folder; name a file in it',
  'file-unreadable': 'the file cannot be read ({reason}); check its permissions',
};
