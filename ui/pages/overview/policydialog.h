// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/hygienepolicy.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QCheckBox;
class QSpinBox;

namespace keywright::ui {

/// What the home wants of its keys: how old they may become before the overview names them. Saves
/// by itself, with undo, and closes.
class PolicyDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(PageContext &context, const HygienePolicy &policy, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void submit();

    PageContext &m_context;
    HygienePolicy m_before;
    QCheckBox *m_limited;
    QSpinBox *m_days;
};

} // namespace keywright::ui
