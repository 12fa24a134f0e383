#!/usr/bin/python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""launch.py DESKTOP-FILE [--action NAME | ADDRESS...]: does what a click in the menus or the file manager of GNOME does."""
import pathlib
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

entry, *arguments = sys.argv[1:]
app = Gio.DesktopAppInfo.new_from_filename(entry)
if arguments[:1] == ["--action"]:
    app.launch_action(arguments[1], None)
elif not app.launch_uris(arguments, None):
    sys.exit(1)

# The bus forgets what is asked for by those who are gone before the program has come.
loop = GLib.MainLoop()
Gio.bus_get_sync(Gio.BusType.SESSION).flush_sync()
Gio.bus_watch_name(Gio.BusType.SESSION, pathlib.Path(entry).stem, Gio.BusNameWatcherFlags.NONE, lambda *_: loop.quit(), None)
loop.run()
