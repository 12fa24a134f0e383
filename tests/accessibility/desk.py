# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a desktop as somebody has it who cannot see it: what a screen reader is told, and the keyboard."""

import contextlib
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from tree import Node  # noqa: E402

PATIENCE = 60  # seconds; only what fails takes as long
ANSWER = 10000  # milliseconds, within which the program answers a question about its tree
LOOK_AGAIN = 100  # milliseconds: not all that changes is told
MOST_STOPS = 60  # of the Tab key, on the largest page

FOCUS = "object:state-changed:focused"
SHOWING = "object:state-changed:showing"
ANNOUNCEMENT = "object:announcement"  # of Qt 6.8 and later; before it a notification shows up


@contextlib.contextmanager
def open_desk(program):
    """A Desk with the program on the display and session bus of the environment, in English and with a profile of its own."""
    with tempfile.TemporaryDirectory(prefix="latchkey-profile.") as profile, contextlib.ExitStack() as stack:
        # It gives the keyboard to windows and dialogs as they come, which X by itself does not.
        stack.enter_context(_running("matchbox-window-manager", "-use_titlebar", "no"))
        _announce_screen_reader()
        desk = Desk(stack.enter_context(_running(program, "--profile", profile)))
        desk.wait("a window with the keyboard", desk.focus)
        yield desk


@contextlib.contextmanager
def _running(*command):
    with subprocess.Popen(command, env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}) as process:
        try:
            yield process
        finally:
            process.terminate()


def _announce_screen_reader():
    enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", enabled, None, 0, PATIENCE * 1000, None)


def _has_keyboard(node):
    """Of a list, not of the row that it is at, which is said to be focused, too."""
    return "focused" in node.states and node.role != "list item"


class Desk:
    """What a process shows to a screen reader, which has to be announced before, and the keys that it is sent."""

    def __init__(self, process):
        self._process = process
        self._news = []
        self._focus = None
        Atspi.init()
        Atspi.set_timeout(ANSWER, PATIENCE * 1000)
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
        self._listener = Atspi.EventListener.new(self._hear)
        for event in (FOCUS, SHOWING, ANNOUNCEMENT):
            self._listener.register(event)

    def _hear(self, event):
        node = Node(event.source)
        try:
            if event.type.startswith(ANNOUNCEMENT):
                self._news.append(event.any_data)
            elif event.type == SHOWING and event.detail1 and node.role == "notification":
                self._news.append(node.name)
            elif event.type == FOCUS and event.detail1 and _has_keyboard(node):
                self._focus = node
        except GLib.Error:
            pass  # it has gone already

    @property
    def pid(self):
        return self._process.pid

    def root(self):
        """The program; None: it is not on the bus yet."""
        desktop = Atspi.get_desktop(0)
        try:
            found = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
            return next((Node(one) for one in found if one and one.get_process_id() == self.pid), None)
        except GLib.Error:
            return None

    def wait(self, what, condition):
        """What `condition` returns once that is true; fails with what there is to see instead of `what`."""
        end = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        clock = GLib.timeout_add(LOOK_AGAIN, lambda: True)
        try:
            while not (found := self._ask(condition)):
                if self._process.poll() is not None:
                    raise AssertionError(f"the program ended with {self._process.returncode}, before: {what}")
                if time.monotonic() > end:
                    raise AssertionError(f"not there: {what}\n{self._situation()}")
                context.iteration(True)
                while context.iteration(False):
                    pass
            return found
        finally:
            GLib.source_remove(clock)

    @staticmethod
    def _ask(condition):
        """None, too, if something went while it was looked at."""
        try:
            return condition()
        except GLib.Error:
            return None

    def _situation(self):
        focus, root = self._ask(self.focus), self.root()
        return (f"the keyboard is on: {focus and self._ask(lambda: focus.title)}\nspoken: {self._news}\n"
                + (root.outline() if root else "the program is not on the bus\n"))

    def read(self, reader):
        """What `reader` makes of the tree, as a whole."""
        return self.wait("the tree", lambda: (root := self.root()) and [reader(root)])[0]

    def see(self, role, name):
        """The control, row or text of that name."""
        return self.see_one(role, f"'{name}'", lambda node: node.name == name)

    def see_one(self, role, description, matches):
        """The one of that role that `matches`."""
        return self.wait(f"a {role} {description}", lambda: (root := self.root()) and root.find(role, matches))

    def see_none(self, role, description, matches):
        self.wait(f"no {role} {description} any more", lambda: (root := self.root()) and not root.find(role, matches))

    def hear(self, text):
        """Waits until a screen reader is given that text to speak."""
        self.wait(f"'{text}' is spoken", lambda: text in self._news)
        self._news.remove(text)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def focus(self):
        """The control that has the keyboard. None: none, or that is about to be told."""
        if self._focus is None:  # nothing is told to who has just come
            root = self.root()
            self._focus = root and root.find_one(_has_keyboard)
        return self._focus if self._focus and _has_keyboard(self._focus) else None

    def expect_focus(self, role, name):
        self.wait(f"the keyboard on the {role} '{name}'", lambda: (at := self.focus()) and at.title == (role, name))

    def go_to(self, role, name, key="Tab"):
        """Presses a key until the control of that name has the keyboard."""
        for _ in range(MOST_STOPS):
            before = self.wait("the keyboard", self.focus)
            if before.title == (role, name):
                return
            self.press(key)
            self.wait(f"{key} leads away from {before.title}", lambda: (at := self.focus()) and at != before)
        raise AssertionError(f"{key} never comes to the {role} '{name}'\n{self._situation()}")

    def fill(self, role, name, text):
        self.go_to(role, name)
        self.type(text)
