# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a row red, checked on results made for it."""

import contextlib
import importlib.machinery
import importlib.util
import io
import pathlib
import tempfile
import unittest

PATH = pathlib.Path(__file__).resolve().parent / "matrix"
LOADER = importlib.machinery.SourceFileLoader("matrix", str(PATH))
matrix = importlib.util.module_from_spec(importlib.util.spec_from_loader("matrix", LOADER))
LOADER.exec_module(matrix)

RESULTS = """<?xml version="1.0" encoding="UTF-8"?>
<TestCase name="ATest">
<TestFunction name="k1_shouldPass"><Incident type="pass" file="" line="0" /></TestFunction>
<TestFunction name="k2_shouldFail"><Incident type="fail" file="a" line="1"><Description><![CDATA[no \x01]]></Description></Incident>
</TestFunction>
<TestFunction name="k3_shouldBeSkipped"><Message type="skip" file="a" line="1"><Description><![CDATA[no camera]]></Description></Message>
</TestFunction>
<TestFunction name="k4_shouldBeSkipped"><Message type="skip" file="a" line="1"><Description><![CDATA[]]></Description></Message>
</TestFunction>
<TestFunction name="shouldDoMuch"><Incident type="pass" file="" line="0"><DataTag><![CDATA[K5 one]]></DataTag></Incident>
<Incident type="fail" file="a" line="2"><DataTag><![CDATA[K6 two]]></DataTag></Incident></TestFunction>
</TestCase>
"""

CASES = [("k1_shouldPass", ""), ("k2_shouldFail", ""), ("k3_shouldBeSkipped", ""), ("k4_shouldBeSkipped", ""),
         ("shouldDoMuch", "K5 one"), ("shouldDoMuch", "K6 two"), ("k7_shouldRun", ""), ("k99_shouldExist", "")]


class FakeRun(matrix.Run):
    def __init__(self, results):
        self.name, self.program, self.results = "tst_a", pathlib.Path("tst_a"), results

    def cases(self):
        return [matrix.Case(self.name, "tst_a", function, tag) for function, tag in CASES]


class MatrixTest(unittest.TestCase):
    def setUp(self):
        self.matrix = matrix.Matrix.__new__(matrix.Matrix)
        self.matrix.rows = matrix.read_rows()
        self.matrix.covering = {row.code: {} for row in self.matrix.rows}
        self.matrix.problems = []

    def add(self, text):
        with tempfile.TemporaryDirectory() as directory:
            results = pathlib.Path(directory) / "tst_a.xml"
            results.write_text(text, encoding="utf-8")
            self.matrix.add(FakeRun(results), with_outcomes=True)

    def test_says_how_each_row_ended(self):
        self.add(RESULTS)
        status = self.matrix.status
        self.assertEqual(status("K1"), (True, "passed"))
        self.assertEqual(status("K2"), (False, "FAIL: tst_a k2_shouldFail"))
        self.assertEqual(status("K3"), (False, "SKIPPED: no camera"))
        self.assertEqual(status("K4"), (False, "SKIPPED WITHOUT A REASON: tst_a k4_shouldBeSkipped"))
        self.assertEqual(status("K5"), (True, "passed"))
        self.assertEqual(status("K6"), (False, "FAIL: tst_a shouldDoMuch K6 two"))
        self.assertEqual(status("K7"), (False, "NOT RUN: tst_a k7_shouldRun"))
        self.assertEqual(status("K8"), (False, "NO TEST"))
        self.assertEqual(self.matrix.problems, ["tst_a k99_shouldExist : there is no row K99"])

    def test_notices_a_program_that_did_not_finish(self):
        self.add(RESULTS[: len(RESULTS) // 2])
        self.assertIn("did not finish", self.matrix.problems[0])
        self.assertFalse(self.matrix.status("K1")[0])

    def test_knows_every_row_once(self):
        codes = [row.code for row in self.matrix.rows]
        wanted = [f"{kind}{n}" for kind, last in (("K", 25), ("R", 27), ("H", 7), ("S", 9), ("L", 5)) for n in range(1, last + 1)]
        self.assertEqual(codes, wanted)

    @contextlib.contextmanager
    def document(self):
        with tempfile.TemporaryDirectory() as directory, contextlib.redirect_stdout(io.StringIO()):
            document = pathlib.Path(directory) / "a.md"
            document.write_text(f"before\n{matrix.BEGIN}\n{matrix.END}\nafter\n", encoding="utf-8")
            yield document

    def test_compares_the_document(self):
        self.add(RESULTS)
        self.matrix.problems = []
        with self.document() as document:
            self.assertFalse(self.matrix.check(document))
            self.matrix.update(document)
            self.assertTrue(self.matrix.check(document))
            written = document.read_text(encoding="utf-8")
            self.assertTrue(written.startswith("before\n") and written.endswith("\nafter\n"))
            document.write_text(written.replace("k1_shouldPass", "k1_shouldHavePassed"), encoding="utf-8")
            self.assertFalse(self.matrix.check(document))


if __name__ == "__main__":
    unittest.main()
