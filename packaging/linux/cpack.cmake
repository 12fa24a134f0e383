# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(desktop_description
"Latchkey keeps tasks in lists with sections, steps, tags, priorities, due
dates, repetition and reminders. Every edit is stored on this computer,
encrypted, before the window shows it, and goes to the server when the
network allows. Sessions rest in the keychain and are renewed by themselves.
This package has the window (latchkey) and the command line (latchkey-cli).")
set(server_description
"Keeps the tasks of many people in one SQLite file and serves them to Latchkey
over HTTP. Comes with a systemd service that runs as a user of its own; it is
not started until it is enabled.")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION ${desktop_description})
set(CPACK_COMPONENT_SERVER_DESCRIPTION ${server_description})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/layout.cmake)
set(CPACK_SET_DESTDIR OFF)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded as they run, so that dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME latchkey)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS latchkey-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME latchkey-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-sqlite, init-system-helpers (>= 1.54)")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/debian/postinst ${CMAKE_CURRENT_LIST_DIR}/debian/prerm
    ${CMAKE_CURRENT_LIST_DIR}/debian/postrm ${CMAKE_CURRENT_LIST_DIR}/debian/conffiles)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT desktop)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# By its file: packages have other names in other distributions.
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit)")
set(CPACK_RPM_SERVER_PACKAGE_NAME latchkey-server)
set(CPACK_RPM_SERVER_USER_FILELIST "%config(noreplace) /etc/latchkey-server/server.conf")
set(CPACK_RPM_SERVER_POST_INSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/server-post)
set(CPACK_RPM_SERVER_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/server-preun)
set(CPACK_RPM_SERVER_POST_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/rpm/server-postun)
set(CPACK_RPM_SPEC_MORE_DEFINE
"%global _buildhost reproducible
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global source_date_epoch_from_changelog 0
%global _build_id_links none
%global __brp_strip_lto %{nil}")
# They belong to the system, or to whom they are named for.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc /usr/lib/systemd /usr/lib/systemd/system /usr/share/applications /usr/share/dbus-1 /usr/share/dbus-1/services
    /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/licenses /usr/share/icons /usr/share/icons/hicolor)
foreach(size scalable 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

# The bundle: what is loaded as it runs has to be named, too.
find_library(LATCHKEY_LIBSECRET NAMES libsecret-1.so.0)
find_library(LATCHKEY_LIBSSL NAMES libssl.so.3)
set(CPACK_LATCHKEY_LOADED_LIBRARIES ${LATCHKEY_LIBSECRET} ${LATCHKEY_LIBSSL})
set(CPACK_LATCHKEY_PROCESSOR ${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_LATCHKEY_QT_TRANSLATIONS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})
set(CPACK_LATCHKEY_QT_PLUGINS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/appimage/appdir.cmake)
