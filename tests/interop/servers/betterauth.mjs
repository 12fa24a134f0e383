// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real Better Auth with e-mail and password, bearer, jwt and, with --two-factor, TOTP; its data lives in memory.
// Back doors, each for the person {"email"}: "expire" and "drop" (the sessions; expired ones are still there), "enrol" (two-factor
// sign-in, needs {"password"}), "totp" (the code of this moment).
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import { bearer, jwt, twoFactor } from 'better-auth/plugins';
import { SignJWT } from 'jose';
import { listen, options, serve } from './fixture.mjs';
import { codeNow } from './totp.mjs';

const day = 24 * 60 * 60;
const option = options({
  'port': '0',
  'base-path': '/api/auth',
  'base-url': '',                        // what it takes for its own address; where it listens
  'jwt-alg': 'EdDSA',                    // EdDSA, ES256, RS256; HS256 by --secret
  'jwt-lifetime': '900',                 // seconds
  'session-lifetime': String(7 * day),   // seconds
  'session-update-age': String(day),     // seconds
  'secret': 'a secret of the tests, 32 bytes and more',
  'rate-limit': false,
  'require-signature': false,
  'two-factor': false,
});
const fixture = await listen(option.port);

/// Better Auth has no HS256 of its own: the jwt plugin signs with what it is given instead of keys it makes.
function jwtPlugin() {
  const jwtOptions = { expirationTime: `${option['jwt-lifetime']}s` };
  if (option['jwt-alg'] !== 'HS256')
    return jwt({ jwks: { keyPairConfig: { alg: option['jwt-alg'] } }, jwt: jwtOptions });
  const key = new TextEncoder().encode(option.secret);
  const sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(key);
  return jwt({
    jwks: { remoteUrl: `${fixture.url}/none`, keyPairConfig: { alg: 'EdDSA' } },
    jwt: { ...jwtOptions, sign },
  });
}

const auth = betterAuth({
  baseURL: option['base-url'] || fixture.url,
  basePath: option['base-path'],
  secret: option.secret,
  database: memoryAdapter(Object.fromEntries(
    ['user', 'session', 'account', 'verification', 'jwks', 'twoFactor', 'rateLimit'].map((model) => [model, []]))),
  telemetry: { enabled: false },
  logger: { disabled: true },
  emailAndPassword: { enabled: true },
  session: {
    expiresIn: Number(option['session-lifetime']),
    updateAge: Number(option['session-update-age']),
  },
  rateLimit: { enabled: option['rate-limit'] },
  plugins: [
    bearer({ requireSignature: option['require-signature'] }),
    jwtPlugin(),
    ...(option['two-factor'] ? [twoFactor({ issuer: 'Interop' })] : []),
  ],
});
const context = await auth.$context;
const authenticators = new Map(); // e-mail -> otpauth address

const userOf = async (email) => (await context.internalAdapter.findUserByEmail(email)).user;
const sessionsOf = async (email) => context.adapter.findMany({
  model: 'session', where: [{ field: 'userId', value: (await userOf(email)).id }],
});

async function expire({ email }) {
  for (const { token } of await sessionsOf(email))
    await context.adapter.update({
      model: 'session', where: [{ field: 'token', value: token }], update: { expiresAt: new Date(Date.now() - 1000) },
    });
}

async function drop({ email }) {
  for (const { token } of await sessionsOf(email)) await context.internalAdapter.deleteSession(token);
}

async function enrol({ email, password }) {
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  const signedIn = new Headers({ authorization: `Bearer ${headers.get('set-auth-token')}` });
  const { totpURI, backupCodes } = await auth.api.enableTwoFactor({ body: { password }, headers: signedIn });
  authenticators.set(email, totpURI);
  await auth.api.verifyTOTP({ body: { code: codeNow(totpURI) }, headers: signedIn });
  return { backupCodes };
}

const handler = toNodeHandler(auth);
fixture.handle = (request, response) =>
  request.url.startsWith(`${option['base-path']}/`) ? handler(request, response) : response.writeHead(404).end();
serve(fixture, { expire, drop, enrol, totp: ({ email }) => ({ code: codeNow(authenticators.get(email)) }) });
