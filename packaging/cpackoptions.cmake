# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by CPack once for each generator.
if(CPACK_GENERATOR STREQUAL "External")
    set(CPACK_COMPONENTS_ALL desktop) # a bundle that one person starts
elseif(CPACK_GENERATOR STREQUAL "NSIS" OR CPACK_GENERATOR STREQUAL "DragNDrop")
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
