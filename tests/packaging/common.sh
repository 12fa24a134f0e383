# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the checks share. PACKAGES has the packages, SCRATCH is theirs to fill.
set -eu
SOURCE=$(cd "$(dirname "$0")/../.." && pwd)

fail() {
    echo "$*" >&2
    exit 1
}

# The one file that fits.
only() {
    [ $# -eq 1 ] && [ -f "$1" ] || fail "expected one file, found: $*"
    echo "$1"
}

deb() { # deb latchkey|latchkey-server
    only "$PACKAGES/$1"_*.deb
}

# A Debian 12 with nothing in it, and a person. Made once, then copied.
make_root() { # make_root DIRECTORY [PACKAGE...]
    root=$1
    shift
    if [ ! -d "$SCRATCH/bookworm" ]; then
        mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)}
        debootstrap --variant=minbase bookworm "$SCRATCH/bookworm" "$mirror"
        cp /etc/resolv.conf "$SCRATCH/bookworm/etc/resolv.conf"
        in_root "$SCRATCH/bookworm" useradd --create-home person
    fi
    cp -a "$SCRATCH/bookworm" "$root"
    in_root "$root" apt-get update -qq
    [ $# -eq 0 ] || in_root "$root" apt-get install -y -qq --no-install-recommends "$@"
}

# What is mounted is seen from in there only, and gone with it.
in_root() { # in_root DIRECTORY COMMAND...
    unshare --mount --pid --fork --kill-child sh -eu -c '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/run"
        exec env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@"
    ' sh "$@"
}

# A desktop to show a window on: a display, a bus and a keyring, but no Qt.
DESKTOP="xvfb xauth dbus dbus-x11 gnome-keyring fonts-dejavu-core libegl1 libgl1 libfontconfig1"

# Drives the window through its main paths, as the person.
take_tour() { # take_tour DIRECTORY PROGRAM
    cp "$SOURCE/tests/support/with-keyring" "$1/usr/local/bin/with-keyring"
    in_root "$1" runuser -u person -- with-keyring env QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" "$2" --tour /tmp/tour
    rm "$1/usr/local/bin/with-keyring"
    [ "$(find "$1/tmp/tour" -name '*.png' | wc -l)" -ge 10 ] || fail "the tour of $2 left no pictures"
    rm -r "$1/tmp/tour"
}
