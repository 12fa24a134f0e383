// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// browser.mjs ADDRESS [--login NAME] [--refuse] [--stay]
// What a person does at the provider's pages: signs in as NAME, agrees (or, with --refuse, does not), and lets the browser go where it
// is sent. Serves an authorization as well as the page of a device code. Ends with 0 when the provider is done; --stay prints the
// address it is sent to at last instead of going there.
import { parseArgs } from 'node:util';

const { values: option, positionals: [start] } = parseArgs({
  allowPositionals: true,
  options: { login: { type: 'string', default: 'ada' }, refuse: { type: 'boolean' }, stay: { type: 'boolean' } },
});

/// Cookies by path (RFC 6265, 5): the provider has several of one name.
class Jar {
  #cookies = new Map();

  take(response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split(';').map((part) => part.trim());
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      const gone = attributes.some((attribute) => /^expires=/i.test(attribute) && new Date(attribute.slice(8)) < new Date());
      const key = `${path} ${pair.split('=', 1)[0]}`;
      if (gone) this.#cookies.delete(key);
      else this.#cookies.set(key, { path, pair });
    }
  }

  header(url) {
    const covers = (path) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
    return [...this.#cookies.values()].filter(({ path }) => covers(path)).map(({ pair }) => pair).join('; ');
  }
}

const unescape = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
const attribute = (tag, name) => unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/// The page's only form, filled in; undefined if there is nothing left to fill in.
function filledForm(html) {
  const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/i.exec(html);
  if (!form) return undefined;
  const typed = { login: option.login, password: 'any will do' };
  const fields = new URLSearchParams();
  for (const [tag] of form[2].matchAll(/<input[^>]*>/gi)) {
    const name = attribute(tag, 'name');
    const value = typed[name] ?? attribute(tag, 'value');
    if (name === 'user_code' && !value) return undefined;
    if (name) fields.set(name, value);
  }
  const buttons = [...html.matchAll(/<button[^>]*>/gi)].map(([tag]) => tag).filter((tag) => attribute(tag, 'name'));
  const button = buttons.find((tag) => (attribute(tag, 'name') === 'abort') === Boolean(option.refuse));
  if (button) fields.set(attribute(button, 'name'), attribute(button, 'value'));
  return { action: unescape(form[1]), fields };
}

const cookies = new Jar();
let url = new URL(start);
let body;
for (let page = 0; page < 25; page += 1) {
  const headers = { accept: 'text/html', cookie: cookies.header(url) };
  const response = await fetch(url, { method: body ? 'POST' : 'GET', headers, body, redirect: 'manual' });
  cookies.take(response);
  const location = response.headers.get('location');
  const html = location ? '' : await response.text();
  const refusal = option.refuse && /href="([^"]*\/abort)"/.exec(html);
  const form = filledForm(html);
  body = undefined;
  if (location) {
    url = new URL(location, url);
    if (url.host !== new URL(start).host) {
      if (option.stay) console.log(url.href);
      else await fetch(url);
      process.exit(0);
    }
  } else if (response.status >= 400) {
    console.error(`HTTP ${response.status} at ${url.pathname}`);
    process.exit(1);
  } else if (refusal) {
    url = new URL(unescape(refusal[1]), url);
  } else if (form) {
    url = new URL(form.action, url);
    body = form.fields;
  } else {
    process.exit(0);
  }
}
console.error('the pages do not end');
process.exit(1);
