// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

namespace keywright {

/// "A secret of this home is on its way into the keychain", as other processes see it: a shared
/// file lock that ends with its process, however that ends. The sweep leaves pending writes alone
/// while anybody holds one, so that it never undoes what is still being done.
class WriteMark
{
public:
    /// Take it inside the transaction that notes the pending write. Null where there are no such
    /// locks.
    [[nodiscard]] static std::shared_ptr<WriteMark> take(const QString &folder);
    /// Whether any process (this one too) holds one. Ask inside a write transaction.
    [[nodiscard]] static bool isTaken(const QString &folder);

    ~WriteMark();
    WriteMark(const WriteMark &) = delete;
    WriteMark &operator=(const WriteMark &) = delete;

private:
    explicit WriteMark(int descriptor);
    int m_descriptor;
};

} // namespace keywright
