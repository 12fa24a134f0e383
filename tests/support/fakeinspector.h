// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"

namespace Latchkey::Test {

/// Says what a test wants to be believed of the keychain.
class FakeInspector final : public KeychainInspector
{
    Q_OBJECT

public:
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Fake Inspector"); }
    [[nodiscard]] QString backendId() const override { return QStringLiteral("fake-inspector"); }
    QCoro::Task<KeychainFinding> inspect(QString, QString) override
    {
        ++inspections;
        const KeychainFinding found = finding;
        co_return found;
    }
    QCoro::Task<Result<void>> tidy(QString, QString) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> lock() override { co_return Result<void>(); }

    KeychainFinding finding{KeychainProbe::State::Present};
    int inspections = 0;
};

} // namespace Latchkey::Test
