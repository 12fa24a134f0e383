# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The installer, made from NSIS.template.in beside this file.
list(APPEND CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME latchkey-${PROJECT_VERSION}-windows-x64)
set(CPACK_NSIS_PACKAGE_NAME Latchkey)
set(CPACK_NSIS_DISPLAY_NAME Latchkey)
set(CPACK_LATCHKEY_ICON ${PROJECT_SOURCE_DIR}/resources/app-icon/latchkey.ico)
set(CPACK_LATCHKEY_BINDIR ${CMAKE_INSTALL_BINDIR})
