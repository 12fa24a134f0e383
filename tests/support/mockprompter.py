#!/usr/bin/python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers the keyring's prompts in place of a person.

mockprompter.py dismiss | accept:PASSWORD | wrong:PASSWORD | hang

`wrong` offers PASSWORD at the first prompt and dismisses the second. `hang` leaves the prompt open until a line arrives on standard
input: `dismiss` or `accept:PASSWORD`. Prints `ready` once it is in charge, and `prompt` for each prompt shown.

Owns org.gnome.keyring.SystemPrompter on the session bus and speaks org.gnome.keyring.internal.Prompter with gcr's secret exchange
`sx-aes-1`: Diffie-Hellman over the 1536-bit MODP group (RFC 3526, 2), HKDF-SHA256, AES-128-CBC with PKCS #7 padding.
"""
import base64
import hashlib
import hmac
import secrets
import subprocess
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

PROMPTER = "org.gnome.keyring.internal.Prompter"
PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF",
    16,
)
PRIME_BYTES = 192
GENERATOR = 2


def hkdf_key(shared):
    """HKDF-SHA256 (RFC 5869) without salt or info: one block is enough for 16 bytes."""
    extracted = hmac.new(bytes(32), shared, hashlib.sha256).digest()
    return hmac.new(extracted, b"\x01", hashlib.sha256).digest()[:16]


def encrypted(key, iv, plain):
    command = ["openssl", "enc", "-aes-128-cbc", "-K", key.hex(), "-iv", iv.hex()]
    return subprocess.run(command, input=plain, stdout=subprocess.PIPE, check=True).stdout


def key_pair(peer):
    """Our public key and the shared one. Implementations differ in whether a leading zero byte belongs to a number: have none."""
    while True:
        private = secrets.randbits(1500)
        public = pow(GENERATOR, private, PRIME)
        shared = pow(peer, private, PRIME)
        if min(public, shared).bit_length() > (PRIME_BYTES - 1) * 8:
            return public.to_bytes(PRIME_BYTES, "big"), shared.to_bytes(PRIME_BYTES, "big")


def exchange_answer(question, password):
    """The other half of the exchange in `question`, carrying `password`."""
    fields = dict(line.split("=", 1) for line in question.splitlines() if "=" in line)
    peer = int.from_bytes(base64.b64decode(fields["public"]), "big")
    public, shared = key_pair(peer)
    key = hkdf_key(shared)
    iv = secrets.token_bytes(16)
    return "[sx-aes-1]\npublic={}\nsecret={}\niv={}\n".format(
        base64.b64encode(public).decode(),
        base64.b64encode(encrypted(key, iv, password.encode())).decode(),
        base64.b64encode(iv).decode(),
    )


class Prompter(dbus.service.Object):
    def __init__(self, bus, mode):
        super().__init__(bus, "/org/gnome/keyring/Prompter")
        self._bus = bus
        self._mode = mode
        self._shown = 0
        self._waiting = []

    @dbus.service.method(PROMPTER, in_signature="o", sender_keyword="sender")
    def BeginPrompting(self, path, sender=None):
        GLib.idle_add(self._reply, (sender, path), "", "")

    @dbus.service.method(PROMPTER, in_signature="osa{sv}s", sender_keyword="sender")
    def PerformPrompt(self, path, kind, properties, exchange, sender=None):
        self._shown += 1
        print("prompt", flush=True)
        if self._mode == "hang":
            self._waiting.append(((sender, path), exchange))
        else:
            GLib.idle_add(self.answer, (sender, path), exchange, self._mode)

    @dbus.service.method(PROMPTER, in_signature="o", sender_keyword="sender")
    def StopPrompting(self, path, sender=None):
        GLib.idle_add(self._stopped, (sender, path))

    def answer_waiting(self, answer):
        waiting, self._waiting = self._waiting, []
        for caller, exchange in waiting:
            self.answer(caller, exchange, answer)

    def answer(self, caller, exchange, answer):
        verb, _, password = answer.partition(":")
        if verb == "accept" or (verb == "wrong" and self._shown == 1):
            self._reply(caller, "yes", exchange_answer(exchange, password))
        else:
            self._reply(caller, "no", "")
        return False

    def _reply(self, caller, reply, exchange):
        nothing = dbus.Dictionary({}, signature="sv")
        self._callback(caller).PromptReady(
            reply, nothing, exchange, signature="sa{sv}s", reply_handler=ignore, error_handler=ignore
        )
        return False

    def _stopped(self, caller):
        self._waiting = [entry for entry in self._waiting if entry[0] != caller]
        self._callback(caller).PromptDone(reply_handler=ignore, error_handler=ignore)
        return False

    def _callback(self, caller):
        sender, path = caller
        return dbus.Interface(self._bus.get_object(sender, path, introspect=False), PROMPTER + ".Callback")


def ignore(*_arguments):
    pass


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    name = dbus.service.BusName("org.gnome.keyring.SystemPrompter", bus, replace_existing=True, allow_replacement=True)
    prompter = Prompter(bus, sys.argv[1])
    loop = GLib.MainLoop()

    def on_input(stream, _condition):
        line = stream.readline()
        if not line:
            loop.quit()
            return False
        prompter.answer_waiting(line.strip())
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_input)
    print("ready", flush=True)
    loop.run()
    del name


main()
