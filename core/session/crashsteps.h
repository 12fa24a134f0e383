// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Latchkey::CrashStep {

/// The steps of a session at which the program may die; see crashPoint. In the order in which they come.

// A refresh.
constexpr auto LockTaken = "lock-taken";
constexpr auto RecordRead = "record-read";
constexpr auto JournalSent = "journal-sent";
constexpr auto RequestSent = "request-sent"; ///< on its way; the server may or may not have it
constexpr auto Answered = "answered";        ///< the server has rotated, nothing is kept yet
constexpr auto ItemWritten = "item-written"; ///< not read back yet; also of a sign-in
constexpr auto RecordSaved = "record-saved"; ///< the journal still says that the outcome is open
constexpr auto JournalCommitted = "journal-committed";
constexpr auto Published = "published"; ///< the access token may be used, and has not been yet

// Signing in.
constexpr auto SignedIn = "signed-in";         ///< the server has made a session, nothing is kept yet
constexpr auto PersistNoted = "persist-noted"; ///< the journal knows the new session, the keychain does not
constexpr auto PersistSaved = "persist-saved";

// Signing out.
constexpr auto EndNoted = "end-noted"; ///< the record must not be used any more, and is still there
constexpr auto RecordErased = "record-erased";

constexpr std::array OfRefresh{LockTaken,   RecordRead,  JournalSent,      RequestSent, Answered,
                               ItemWritten, RecordSaved, JournalCommitted, Published};
constexpr std::array OfSignIn{SignedIn, PersistNoted, ItemWritten, PersistSaved, Published};
constexpr std::array OfSignOut{EndNoted, RecordErased};

} // namespace Latchkey::CrashStep
