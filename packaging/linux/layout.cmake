# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack before it packs. Debian keeps a few things in other places than everybody else, and has the texts of licences by itself.
file(GLOB tops ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr)
foreach(top IN LISTS tops)
    set(share ${top}/share)
    if(CPACK_GENERATOR STREQUAL "DEB")
        file(REMOVE_RECURSE ${share}/licenses)
        if(EXISTS ${share}/zsh/site-functions)
            file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
        endif()
    else()
        file(GLOB changelogs ${share}/doc/*/changelog.Debian.gz)
        file(REMOVE_RECURSE ${share}/lintian ${changelogs})
    endif()
endforeach()

# When the files were checked out is nobody's business.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
