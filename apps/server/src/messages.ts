/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const serverMessages: Readonly<Record<string, string>> = {
  'host-foreign': 'this server answers to localhost and 127.0.0.1, not to "{host}"',
  'origin-foreign':
    'requests from another site ({origin}) are refused; open the app at the address this server printed',
  'body-unreadable': 'the request holds no JSON document that can be read; send an object',
  'address-wrong':
    'the address {path} cannot be read or leads out of the app; open the app at the address this server printed',
  'request-unreadable': 'this is no request that can be read; open the app at the address this server printed',
  'body-too-large': 'the request is larger than {limit} bytes; a case is far smaller',
  'content-type-wrong': 'send application/json, not {type}',
  'key-unknown': 'nothing is read from "{key}" here; known: {known}',
  'key-missing': 'this is needed: {what}',
  'idempotency-key-wrong': 'an Idempotency-Key has 1 to 200 visible characters',
  'forecast-unknown': '"{text}" is no kind of forecast; write quick or full',
  'format-unknown': '"{text}" is no format; known: {known}',
  'route-unknown': 'there is nothing at {method} {path}',
  stopping: 'the server is being stopped; nothing was changed, start it again and repeat this',
  'too-busy': 'too many plans are waiting; try again in a minute',
  'took-too-long': 'the plan took longer than {seconds} s and was stopped; try a quick forecast',
  'database-away': 'the database does not answer at the moment; nothing was changed, try again',
  'our-fault':
    'something went wrong on our side; nothing was changed. The terminal that runs the server shows more under {incident}',
  'port-busy': 'port {port} is in use; choose another with PORT or --port',
  'port-wrong': '"{text}" is no port; write a whole number from 0 to 65535',
};
