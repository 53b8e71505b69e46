# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hallscape_target(NAME): the warnings, definitions and sanitizers that every target of the project shares.
function(hallscape_target name)
    target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    if(HALLSCAPE_WERROR)
        target_compile_options(${name} PRIVATE -Werror)
    endif()
    target_compile_definitions(${name} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_TO_ASCII)
    if(HALLSCAPE_SANITIZE)
        # Without the last flag undefined behaviour prints a line and the test passes all the same.
        target_compile_options(${name} PRIVATE -fsanitize=${HALLSCAPE_SANITIZE} -fno-omit-frame-pointer
                                               -fno-sanitize-recover=all)
        target_link_options(${name} PUBLIC -fsanitize=${HALLSCAPE_SANITIZE})
    endif()
endfunction()
