// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Latchkey::CrashStep {

// The steps of a session at which the program may die; see crashPoint. In the order in which they come.

// A refresh.
inline constexpr auto LockTaken = "lock-taken";
inline constexpr auto RecordRead = "record-read";
inline constexpr auto JournalSent = "journal-sent";
inline constexpr auto RequestSent = "request-sent"; ///< on its way; the server may or may not have it
inline constexpr auto Answered = "answered";        ///< the server has rotated, nothing is kept yet
inline constexpr auto ItemWritten = "item-written"; ///< not read back yet; also of a sign-in
inline constexpr auto RecordSaved = "record-saved"; ///< the journal still says that the outcome is open
inline constexpr auto JournalCommitted = "journal-committed";
inline constexpr auto Published = "published"; ///< the access token may be used, and has not been yet

// Signing in.
inline constexpr auto SignedIn = "signed-in";         ///< the server has made a session, nothing is kept yet
inline constexpr auto PersistNoted = "persist-noted"; ///< the journal knows the new session, the keychain does not
inline constexpr auto PersistSaved = "persist-saved";

// Signing out.
inline constexpr auto EndNoted = "end-noted"; ///< the record must not be used any more, and is still there
inline constexpr auto RecordErased = "record-erased";

inline constexpr std::array OfRefresh{LockTaken,   RecordRead,  JournalSent,      RequestSent, Answered,
                                      ItemWritten, RecordSaved, JournalCommitted, Published};
inline constexpr std::array OfSignIn{SignedIn, PersistNoted, ItemWritten, PersistSaved, Published};
inline constexpr std::array OfSignOut{EndNoted, RecordErased};

} // namespace Latchkey::CrashStep
