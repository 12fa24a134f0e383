#!/usr/bin/python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""launch.py DESKTOP-FILE [--action NAME | ADDRESS...]: does what a click in the menus or the file manager of GNOME does."""
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio  # noqa: E402

entry, *arguments = sys.argv[1:]
app = Gio.DesktopAppInfo.new_from_filename(entry)
if arguments[:1] == ["--action"]:
    app.launch_action(arguments[1], None)
elif not app.launch_uris(arguments, None):
    sys.exit(1)
# GLib sends and does not wait.
Gio.bus_get_sync(Gio.BusType.SESSION).flush_sync()
