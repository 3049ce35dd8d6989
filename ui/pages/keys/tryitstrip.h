// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/policyservice.h>
#include <ui/models/newest.h>

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace keywright::ui {

class ChipLabel;

/// "Would this call be granted?", by the gateway's own engine, with the restrictions as they stand
/// in the editor, before they are saved. Charges nothing.
class TryItStrip : public QWidget
{
    Q_OBJECT

public:
    TryItStrip(PolicyService &policy, const KeyId &key,
               std::function<policy::Restrictions()> restrictions, QWidget *parent = nullptr);

    void setApis(const QList<Api> &apis);
    /// The restrictions are others now: judges again, after a pause.
    void judgeSoon();

private:
    void judge();
    void showJudgement(const Judgement &judgement);

    PolicyService &m_policy;
    KeyId m_key;
    std::function<policy::Restrictions()> m_restrictions;
    QTimer m_pause;
    Newest m_question;
    QComboBox *m_api;
    QComboBox *m_method;
    QLineEdit *m_path;
    QLineEdit *m_peer;
    QLineEdit *m_referrer;
    ChipLabel *m_chip;
    QLabel *m_reason;
};

} // namespace keywright::ui
