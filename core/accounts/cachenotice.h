// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Latchkey {

/// What a person must be told of the local copy of their tasks.
struct CacheNotice
{
    enum class What {
        KeyLost,  ///< the key is gone from the keychain: the file was set aside, and everything is fetched anew
        Damaged,  ///< the file is damaged: likewise
        Newer,    ///< a newer version wrote the file: it is left alone, and tasks are in memory only in this run
        Unusable, ///< the file cannot be written: likewise; `error` says why
    };

    CacheNotice() = default;

    What what = What::Unusable;
    /// How many changes in the file had not reached the server. Nothing: not even that can be read, or it is not asked.
    std::optional<int> unsent;
    QString aside; ///< where the file is now, if it was set aside
    Error error;
};

} // namespace Latchkey
