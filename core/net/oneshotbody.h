// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QIODevice>

namespace Latchkey {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when the connection ends
/// before an answer came, after resetting the body; a body that refuses the reset, an empty one as well, is what stops
/// it (R5). Needs an explicit Content-Length and DoNotBufferUploadDataAttribute, or it would be copied and
/// re-sent from the copy.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(Secret body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    Secret m_body;
    qint64 m_read = 0;
};

} // namespace Latchkey
