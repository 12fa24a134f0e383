# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D TEMPLATE=... -D OUTPUT=... -D SOURCE=... -D TREE=... -P installer.cmake: fills the installer's template in as CPack does.
set(CPACK_TEMPORARY_DIRECTORY ${TREE})
cmake_path(GET OUTPUT PARENT_PATH CPACK_TOPLEVEL_DIRECTORY)
set(CPACK_OUTPUT_FILE_NAME latchkey-windows.exe)
set(CPACK_PACKAGE_VERSION 0.1.0)
set(CPACK_PACKAGE_VENDOR "The Latchkey authors")
set(CPACK_PACKAGE_HOMEPAGE_URL https://tasks.example)
set(CPACK_NSIS_PACKAGE_NAME Latchkey)
set(CPACK_NSIS_DISPLAY_NAME Latchkey)
set(CPACK_LATCHKEY_ICON ${SOURCE}/resources/app-icon/latchkey.ico)
set(CPACK_LATCHKEY_BINDIR bin)
set(CPACK_RESOURCE_FILE_LICENSE ${SOURCE}/LICENSE)
set(CPACK_NSIS_DELETE_FILES "Delete \"$INSTDIR\\bin\\latchkey.exe\"")
set(CPACK_NSIS_DELETE_DIRECTORIES "RMDir \"$INSTDIR\\bin\"")
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
