#!/usr/bin/python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""idle.py PROGRAM: what the signed-in program takes of the processor in 10 s, its window first shown and then minimised.

Prints ticks of the kernel's clock, by which it counts processor time, what they come to, and how often threads of the program
woke up. Exits 1 if it took more than one tick while it was minimised."""

import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "accessibility"))
from desk import open_desk  # noqa: E402

WATCHED = 10  # seconds
TICK = 1 / os.sysconf("SC_CLK_TCK")  # seconds


def ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wakings(pid):
    def of(task):
        lines = (task / "status").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))

    return sum(of(task) for task in pathlib.Path(f"/proc/{pid}/task").iterdir())


def settle(pid):
    """What follows a sign-in, such as a first sync, is over once the program took nothing for a while."""
    before = -1
    while before != ticks(pid):
        before = ticks(pid)
        time.sleep(WATCHED / 2)


def measure(pid, what):
    settle(pid)
    before = ticks(pid), wakings(pid)
    time.sleep(WATCHED)
    used, woken = ticks(pid) - before[0], wakings(pid) - before[1]
    print(f"{what:10} {used:3} ticks   {used * TICK * 100 / WATCHED:4.1f} %   woken {woken} times in {WATCHED} s", flush=True)
    return used


def sign_up(desk):
    desk.go_to("push button", "On this computer")
    desk.press("space")
    desk.fill("text", "Name", "Ada")
    desk.fill("text", "E-mail", "ada@example.org")
    desk.fill("password text", "Password", "a long way to Tipperary")
    desk.press("Return")
    desk.expect_focus("text", "Add a task")


def minimise(pid):
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True, check=True)
    for window in windows.stdout.split():
        subprocess.run(["xdotool", "windowminimize", "--sync", window], check=True)


def main():
    with open_desk(sys.argv[1]) as desk:
        sign_up(desk)
        desk.type("Water the plants")
        desk.press("Return")
        desk.see("list item", "Water the plants")
        measure(desk.pid, "shown")
        minimise(desk.pid)
        return 0 if measure(desk.pid, "minimised") <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
