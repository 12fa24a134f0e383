# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A disk image with the bundle in it.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME latchkey-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DMG_VOLUME_NAME Latchkey)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_COMPONENTS_ALL desktop)
set(CPACK_STRIP_FILES OFF) # it would break the signature
