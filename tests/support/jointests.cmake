# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCES=LIST -DOUTPUT=FILE -P jointests.cmake
# Writes a source that makes one program of the QtTest programs SOURCES: each in a namespace of its own, which is named as its file, and
# so is its main. It is run as the test that it is called as.
set(includes)
set(bodies)
set(entries)
foreach(source IN LISTS SOURCES)
    cmake_path(GET source STEM name)
    file(STRINGS ${source} lines REGEX "^#include" ENCODING UTF-8)
    list(FILTER lines EXCLUDE REGEX "\\.moc\"$")
    list(APPEND includes ${lines})
    string(APPEND bodies "namespace ${name} {\n#include \"${source}\"\n}\n")
    string(APPEND entries "    if (name == \"${name}\")\n        return ${name}::main(argc, argv);\n")
endforeach()
list(APPEND includes "#include <cstdio>" "#include <string_view>")
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE ${OUTPUT} "// What the tests include, which therefore is not read again within their namespaces.
${includes}

// They would be declared within the namespaces.
#undef QTEST_ADD_GPU_BLACKLIST_SUPPORT_DEFS
#define QTEST_ADD_GPU_BLACKLIST_SUPPORT_DEFS
#undef QTEST_ADD_GPU_BLACKLIST_SUPPORT
#define QTEST_ADD_GPU_BLACKLIST_SUPPORT

${bodies}
int main(int argc, char **argv)
{
    std::string_view name(argv[0]);
    name.remove_prefix(name.rfind('/') + 1);
${entries}    std::fprintf(stderr, \"%s is none of the tests in this program\\n\", argv[0]);
    return 2;
}
")
