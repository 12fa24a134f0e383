# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which package of the distribution a file comes from, by dpkg's database."""
import os
import subprocess
from typing import NamedTuple


class Package(NamedTuple):
    name: str
    version: str
    source: str
    homepage: str


def spellings(path):
    """Below a merged /usr, dpkg may know a file by either of two paths."""
    real = os.path.realpath(path)
    return dict.fromkeys((path, real, real.removeprefix("/usr"), "/usr" + real))


def owners(paths):
    """The names of the packages that have these files."""
    candidates = [spelling for path in paths for spelling in spellings(path)]
    found = subprocess.run(["dpkg-query", "--search", *candidates], capture_output=True, text=True).stdout
    by_path = {path: names.split(",")[0] for names, path in (line.split(": ", 1) for line in found.splitlines())}
    orphans = [path for path in paths if not by_path.keys() & spellings(path).keys()]
    if orphans:
        raise SystemExit(f"no package has {orphans}")
    return set(by_path.values())


def package(name):
    fields = "${Package}\t${Version}\t${source:Package}\t${Homepage}"
    shown = subprocess.run(["dpkg-query", "--show", f"--showformat={fields}", name], capture_output=True, text=True, check=True)
    return Package(*shown.stdout.split("\t"))


def packages_of(paths):
    return sorted(package(name) for name in owners(sorted(paths)))
