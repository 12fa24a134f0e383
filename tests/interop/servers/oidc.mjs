// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real OpenID provider with one public native client, "latchkey" (RFC 8252), that asks for a login and then for consent; any
// password is good. Its data lives in memory. Back doors: "rotate-keys" (new tokens are signed by a new key, the old one is gone),
// "revoke" (all grants of {"account"}), "resource" (what access tokens are for from now on: {"resource"}).
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { errors } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { listen, options, serve } from './fixture.mjs';

const day = 24 * 60 * 60;
const option = options({
  'port': '0',
  'resource': 'urn:latchkey:tasks',      // the audience of access tokens
  'need-resource': false,                // access tokens are opaque unless the client names the resource
  'access-lifetime': '300',              // seconds
  'refresh-lifetime': String(14 * day),  // seconds
  'device-lifetime': '600',              // seconds
  'id-alg': 'ES256',
  'access-alg': 'ES256',
  'dpop': 'on',                          // on, off, required, nonce (required, and with a nonce of the provider)
});
const fixture = await listen(option.port);

let generation = 0;
async function newKeys() {
  generation += 1;
  return Promise.all(['RS256', 'ES256', 'EdDSA'].map(async (alg) => {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `${alg}-${generation}` };
  }));
}

const client = {
  client_id: 'latchkey',
  application_type: 'native',            // a loopback redirect may name any port
  token_endpoint_auth_method: 'none',
  redirect_uris: ['http://127.0.0.1/callback'],
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  id_token_signed_response_alg: option['id-alg'],
  dpop_bound_access_tokens: ['required', 'nonce'].includes(option.dpop),
};

const resourceIndicators = {
  enabled: true,
  defaultResource: (_context, _client, oneOf) => oneOf ?? (option['need-resource'] ? undefined : option.resource),
  useGrantedResource: () => !option['need-resource'],
  getResourceServerInfo: (_context, indicator) => {
    if (indicator !== option.resource) throw new errors.InvalidTarget();
    return {
      scope: 'tasks:read tasks:write',
      audience: option.resource,
      accessTokenFormat: 'jwt',
      accessTokenTTL: Number(option['access-lifetime']),
      jwt: { sign: { alg: option['access-alg'] } },
    };
  },
};

// A subclass keeps its data outside of the provider, which is another one after the keys were rotated.
class Memory extends MemoryAdapter {}

const makeProvider = (keys) => new Provider(fixture.url, {
  adapter: Memory,
  clients: [client],
  jwks: { keys },
  cookies: { keys: ['of the tests'] },
  scopes: ['openid', 'offline_access', 'profile', 'email', 'tasks:read', 'tasks:write'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `${id} of the tests`, email: `${id}@example.com`, email_verified: true }),
  }),
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    deviceFlow: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    dPoP: {
      enabled: option.dpop !== 'off',
      ...(option.dpop === 'nonce' && { nonceSecret: randomBytes(32), requireNonce: () => true }),
    },
    resourceIndicators,
  },
  ttl: {
    AccessToken: (_context, token) => token.resourceServer?.accessTokenTTL ?? Number(option['access-lifetime']),
    AuthorizationCode: 60,
    DeviceCode: Number(option['device-lifetime']),
    Grant: 14 * day,
    IdToken: 3600,
    Interaction: 3600,
    RefreshToken: Number(option['refresh-lifetime']),
    Session: 14 * day,
  },
});

const grants = new Map(); // account -> ids
function follow(provider) {
  provider.on('grant.success', ({ oidc }) => {
    const account = oidc.account?.accountId;
    grants.set(account, (grants.get(account) ?? new Set()).add(oidc.entities.Grant?.jti));
  });
  fixture.handle = provider.callback();
  return provider;
}

let provider = follow(makeProvider(await newKeys()));

async function revoke({ account }) {
  for (const id of grants.get(account) ?? []) {
    for (const model of ['RefreshToken', 'AccessToken', 'AuthorizationCode'])
      await provider[model].revokeByGrantId(id);
    await (await provider.Grant.find(id))?.destroy();
  }
}

const setResource = ({ resource }) => { option.resource = resource; };

serve(fixture, { revoke, resource: setResource, 'rotate-keys': async () => { provider = follow(makeProvider(await newKeys())); } });
