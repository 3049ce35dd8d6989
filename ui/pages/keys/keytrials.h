// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialpanel.h"

namespace keywright::ui {

class EntryTrial;
class KeyForm;
class OperationTrial;
class TryItStrip;

/// Every "try it" of a key's form: one below each part of the restrictions, and one for a whole
/// call at the end. They follow the form by themselves.
class KeyTrials : public QObject
{
    Q_OBJECT

public:
    /// `base` names the key, or the project of one that does not exist yet. Lives as long as the
    /// form.
    KeyTrials(KeyForm &form, PolicyService &policy, const Trial &base);

    void setApis(const QList<Api> &apis);
    [[nodiscard]] EntryTrial *entry(policy::Kind kind) const;
    [[nodiscard]] OperationTrial *operation() const { return m_operation; }
    [[nodiscard]] TryItStrip *strip() const { return m_strip; }

private:
    QList<EntryTrial *> m_entries;
    OperationTrial *m_operation;
    TryItStrip *m_strip;
};

} // namespace keywright::ui
