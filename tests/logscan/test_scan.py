# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_scan.py WITNESS PROGRAM: whether a secret that was used is noted, and found in every form that it may be written in."""

import base64
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SECRET = b"r3fresh-Token_of-256.bits/and+more"
USED_BY_PROGRAM = b"shared-token"

FORMS = {
    "as it is": SECRET,
    "UTF-16": SECRET.decode().encode("utf-16-le"),
    "UTF-16 as Qt shows bytes": b"".join(b"%c\\x00" % byte for byte in SECRET),
    "percent-encoded": SECRET.replace(b"/", b"%2F").replace(b"+", b"%2b"),
    "escaped": SECRET.replace(b"/", rb"\/"),
    "XML": SECRET.replace(b"-", b"&#x002D;"),
    "hexadecimal": SECRET.hex().encode(),
    **{f"base64 behind {n} bytes": base64.b64encode(b"x" * n + SECRET + b"yz") for n in range(4)},
    **{f"base64url behind {n} bytes": base64.urlsafe_b64encode(b"x" * n + SECRET + b"yz") for n in range(4)},
}


class ScanTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = pathlib.Path(directory.name)

    def scan(self, output, secrets):
        """Exit code and words of a scan of `output` for `secrets`."""
        noted, log = self.directory / "noted", self.directory / "log"
        noted.write_bytes(b"".join(struct.pack("=I", len(secret)) + secret for secret in secrets))
        log.write_bytes(output)
        run = subprocess.run([HERE / "scan", noted, log], capture_output=True, text=True, check=False)
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout

    def test_finds_a_planted_secret(self):
        for name, form in FORMS.items():
            with self.subTest(form=name):
                code, words = self.scan(b"first line\nQDEBUG : a value: " + form + b" and more\n", [b"another-one-of-them", SECRET])
                self.assertEqual(code, 1)
                self.assertIn("about line 2", words)
                self.assertNotIn(SECRET.decode(), words)

    def test_passes_what_has_none(self):
        self.assertEqual(self.scan(b"nothing but " + SECRET[:-1] + b"\n", [SECRET])[0], 0)

    def test_tells_the_body_of_a_request_from_what_is_secret_in_it(self):
        body = b'{"completed":true,"title":"Plan the garden party"}'
        self.assertEqual(self.scan(b"PUT /tasks " + body + b"\n", [body, SECRET])[0], 0)
        self.assertEqual(self.scan(b'POST {"refresh_token":"' + SECRET + b'"}\n', [body, SECRET])[0], 1)

    def test_is_not_content_with_nothing_to_look_for(self):
        self.assertEqual(self.scan(b"text\n", [b"short"])[0], 1)

    def test_notes_what_a_program_used(self):
        noted = self.directory / "noted"
        subprocess.run([PROGRAM], env={**os.environ, "LD_PRELOAD": WITNESS, "LATCHKEY_WITNESS": str(noted)},
                       capture_output=True, check=True)
        self.assertIn(USED_BY_PROGRAM, noted.read_bytes())
        self.assertEqual(noted.stat().st_mode & 0o077, 0)


if __name__ == "__main__":
    PROGRAM, WITNESS = sys.argv.pop(), sys.argv.pop()
    unittest.main()
