#!/usr/bin/python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_tasklife.py PROGRAM: a life with the window that is never looked at, with keys and what AT-SPI tells alone."""

import sys
import unittest

from desk import open_desk
from tree import complaints

EMAIL = "ada@example.org"
PASSWORD = "a long way to Tipperary"


class TaskLife(unittest.TestCase):
    program = ""

    def test_should_be_possible_without_seeing_it(self):
        with open_desk(self.program) as self.desk:
            self.sign_up()
            self.add()
            self.complete()
            self.find()
            self.go_there()
            self.sign_out()

    def expect_sense(self):
        self.assertEqual(self.desk.read(complaints), [])

    def sign_up(self):
        desk = self.desk
        desk.see("label", "Welcome to Latchkey")
        self.expect_sense()
        desk.go_to("push button", "On this computer")
        desk.press("space")
        desk.see("label", "Create your account")
        self.expect_sense()
        desk.fill("text", "Name", "Ada")
        desk.fill("text", "E-mail", "ada@")
        desk.fill("password text", "Password", PASSWORD)
        for role, name in (("text", "Name"), ("text", "E-mail"), ("password text", "Password")):
            self.assertEqual(desk.see(role, name).labels, [name])
        self.assertNotIn(PASSWORD, desk.see("password text", "Password").text)
        desk.press("Return")
        desk.hear("This does not look like an e-mail address. It should be like ana@example.org.")
        desk.expect_focus("text", "E-mail")
        desk.type("example.org")
        desk.press("Return")
        desk.see("push button", f"Account: {EMAIL}")

    def add(self):
        desk = self.desk
        desk.expect_focus("text", "Add a task")
        desk.see("label", "Nothing to do yet")
        self.expect_sense()
        desk.type("Water the plants tomorrow p1")
        desk.see("push button", "Tomorrow")
        desk.see("push button", "Priority 1")
        desk.press("Return")
        desk.see_one("list item", "to do", lambda row: row.name.startswith("Water the plants, Priority 1, due: ")
                     and "checked" not in row.states)
        desk.type("Call the plumber")
        desk.press("Return")
        desk.see("list item", "Call the plumber")
        self.expect_sense()

    def complete(self):
        desk = self.desk
        desk.go_to("list", "Tasks")
        desk.press("Home", "space")
        desk.hear("Done: Water the plants")
        self.expect_no_plants()
        desk.see("list item", "Call the plumber")
        desk.press("ctrl+5")
        desk.see("label", "Completed")
        desk.see_one("list item", "done", lambda row: row.name.startswith("Water the plants, done, Priority 1, due: ")
                     and "checked" in row.states)
        self.expect_sense()

    def find(self):
        desk = self.desk
        desk.press("ctrl+f")
        desk.expect_focus("text", "Search the tasks")
        desk.type("plumber")
        desk.see("list item", "Call the plumber")
        self.expect_no_plants()
        self.expect_sense()
        desk.press("Return")
        desk.expect_focus("list", "Tasks")
        desk.see_one("list item", "with the keyboard", lambda row: row.name == "Call the plumber" and "focused" in row.states)

    def go_there(self):
        desk = self.desk
        desk.press("ctrl+k")
        desk.expect_focus("text", "What to go to or to do")
        desk.type("plumber")
        desk.hear("Call the plumber, Task in Inbox. 1 result")
        self.expect_sense()
        desk.press("Return")
        desk.see_one("text", "with the title", lambda node: node.name == "Title" and node.text == "Call the plumber")
        desk.expect_focus("list", "Tasks")
        self.expect_sense()

    def expect_no_plants(self):
        self.desk.see_none("list item", "of the plants", lambda row: row.name.startswith("Water the plants"))

    def sign_out(self):
        desk = self.desk
        desk.see_one("push button", "that says that all is sent", lambda node: node.name.startswith("Sync: All changes saved"))
        desk.go_to("push button", f"Account: {EMAIL}")
        desk.press("space")
        desk.go_to("menu item", "Sign out", key="Down")
        desk.press("Return")
        desk.see("label", "Sign in")
        desk.see_none("list", "of tasks", lambda node: node.name == "Tasks")
        desk.expect_focus("password text", "Password")
        self.expect_sense()


if __name__ == "__main__":
    TaskLife.program = sys.argv.pop()
    unittest.main()
