# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by `cpack -G External`: makes an AppDir of what was installed, with the libraries and plugins that it needs beside it, and packs it.
cmake_minimum_required(VERSION 3.25)

set(id io.github.latchkey.Latchkey)
set(staged ${CPACK_TEMPORARY_DIRECTORY})
if(EXISTS ${staged}/desktop/usr)
    set(staged ${staged}/desktop)
endif()
set(name latchkey-${CPACK_PACKAGE_VERSION}-${CPACK_LATCHKEY_PROCESSOR}.AppDir)
set(appdir ${CPACK_TOPLEVEL_DIRECTORY}/${name})
file(REMOVE_RECURSE ${appdir})
file(COPY ${staged}/usr DESTINATION ${appdir})
# No bus finds what is in there: a desktop that takes the entry out of it has to start the program itself.
file(REMOVE_RECURSE ${appdir}/usr/share/dbus-1)
set(entry ${appdir}/usr/share/applications/${id}.desktop)
file(READ ${entry} text)
string(REPLACE "DBusActivatable=true\n" "" text "${text}")
file(WRITE ${entry} "${text}")

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so xcbglintegrations/libqxcb-egl-integration.so
    xcbglintegrations/libqxcb-glx-integration.so platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so imageformats/libqsvg.so iconengines/libqsvgicon.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so networkinformation/libqnetworkmanager.so
    printsupport/libcupsprintersupport.so)
set(wayland # only where Qt's Wayland package is installed
    platforms/libqwayland-generic.so platforms/libqwayland-egl.so wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so)
foreach(plugin IN LISTS wayland)
    if(EXISTS ${CPACK_LATCHKEY_QT_PLUGINS}/${plugin})
        list(APPEND plugins ${plugin})
    endif()
endforeach()
set(modules)
foreach(plugin IN LISTS plugins)
    get_filename_component(directory ${plugin} DIRECTORY)
    file(COPY ${CPACK_LATCHKEY_QT_PLUGINS}/${plugin} DESTINATION ${appdir}/usr/plugins/${directory})
    list(APPEND modules ${CPACK_LATCHKEY_QT_PLUGINS}/${plugin})
endforeach()

foreach(language de es fr zh_CN) # what Qt has of ours
    file(COPY ${CPACK_LATCHKEY_QT_TRANSLATIONS}/qtbase_${language}.qm DESTINATION ${appdir}/usr/translations)
endforeach()

# Left out is what every desktop has, in a version that has to fit its drivers, its fonts or its services. libOpenGL, which few have, is
# nothing but names for libGLdispatch.
file(GLOB programs ${appdir}/usr/bin/*)
file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    EXECUTABLES ${programs}
    MODULES ${modules}
    LIBRARIES ${CPACK_LATCHKEY_LOADED_LIBRARIES}
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\\+\\+)[.]so"
        "^lib(GL|EGL|GLX|GLdispatch|drm|gbm|wayland-(client|egl|cursor))[.]so" "^lib(X11|X11-xcb|xcb|ICE|SM)[.]so"
        "^lib(fontconfig|freetype|expat|z|dbus-1|systemd|udev|cups)[.]so")
if(missing)
    message(FATAL_ERROR "These libraries are needed but not here: ${missing}")
endif()
set(origins)
foreach(library IN LISTS libraries CPACK_LATCHKEY_LOADED_LIBRARIES)
    get_filename_component(file ${library} NAME)
    if(NOT EXISTS ${appdir}/usr/lib/${file})
        file(COPY ${library} DESTINATION ${appdir}/usr/lib FOLLOW_SYMLINK_CHAIN)
        file(REAL_PATH ${library} real)
        list(APPEND origins ${real})
    endif()
endforeach()

file(GLOB bundled ${appdir}/usr/lib/*.so*)
foreach(library IN LISTS bundled)
    if(NOT IS_SYMLINK ${library})
        run(patchelf --set-rpath $ORIGIN ${library})
    endif()
endforeach()
foreach(plugin IN LISTS plugins)
    run(patchelf --set-rpath $ORIGIN/../../lib ${appdir}/usr/plugins/${plugin})
endforeach()
foreach(program IN LISTS programs)
    run(strip ${program})
    run(patchelf --set-rpath $ORIGIN/../lib ${program})
endforeach()
file(WRITE ${appdir}/usr/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = plugins\n")

list(JOIN origins "\n" lines)
list(JOIN modules "\n" more)
file(WRITE ${CPACK_TOPLEVEL_DIRECTORY}/bundled-files "${lines}\n${more}\n")
run(${CMAKE_CURRENT_LIST_DIR}/../notices ${CPACK_TOPLEVEL_DIRECTORY}/bundled-files ${appdir}/usr/share/doc)

file(COPY ${CMAKE_CURRENT_LIST_DIR}/AppRun ${entry}
    ${appdir}/usr/share/icons/hicolor/256x256/apps/${id}.png DESTINATION ${appdir})
file(CREATE_LINK ${id}.png ${appdir}/.DirIcon SYMBOLIC)

set(archive ${CPACK_TOPLEVEL_DIRECTORY}/${name}.tar.xz)
execute_process(
    COMMAND tar --create --sort=name --format=gnu --mtime=@$ENV{SOURCE_DATE_EPOCH} --owner=0 --group=0 --numeric-owner
        --mode=go=rX,u+rw --directory ${CPACK_TOPLEVEL_DIRECTORY} ${name}
    COMMAND xz --threads=1 -6
    OUTPUT_FILE ${archive} COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${archive})
