// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the servers of the interop suite have in common. A server says "READY <url>" on its first line, and then answers each line
// of JSON on its standard input with one on its standard output: {"do": "<name>", ...} is a back door of that server, "down" and "up"
// take it off the network and back without forgetting anything. It ends with its standard input, or by SIGTERM.
import http from 'node:http';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

/// The options of the command line: each takes a text, a default of false makes it a flag.
export function options(defaults) {
  const options = {};
  for (const [name, value] of Object.entries(defaults))
    options[name] = value === false ? { type: 'boolean' } : { type: 'string' };
  return { ...defaults, ...parseArgs({ options }).values };
}

/// Listens on 127.0.0.1, on `port` or a free one; requests go to what `handle` is set to.
export async function listen(port) {
  const server = http.createServer((request, response) => fixture.handle(request, response));
  const open = (at) => new Promise((resolve, reject) => server.once('error', reject).listen(at, '127.0.0.1', resolve));
  await open(Number(port));
  const address = server.address().port;
  const fixture = {
    url: `http://127.0.0.1:${address}`,
    handle: (_request, response) => response.writeHead(503).end(),
    down: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }),
    up: () => open(address),
  };
  return fixture;
}

/// Says that the server is ready, and serves its back doors until it is told to end.
export function serve(fixture, backDoors = {}) {
  const doors = { down: fixture.down, up: fixture.up, ...backDoors };
  const answer = async (line) => {
    try {
      const { do: name, ...request } = JSON.parse(line);
      if (!doors[name]) throw new Error(`no back door '${name}'`);
      return { ok: true, ...(await doors[name](request)) };
    } catch (error) {
      return { ok: false, error: String(error.message) };
    }
  };
  const lines = createInterface({ input: process.stdin });
  lines.on('line', async (line) => console.log(JSON.stringify(await answer(line))));
  lines.on('close', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
  console.log(`READY ${fixture.url}`);
}
