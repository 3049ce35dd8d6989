// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/sendguard.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QComboBox;

namespace keywright::ui {

/// What the send guard does about each of its rules. A choice counts at once.
class GuardDialog : public QDialog
{
    Q_OBJECT

public:
    GuardDialog(PageContext &context, QWidget *parent);

private:
    PageContext &m_context;
    QHash<GuardRule, QComboBox *> m_boxes;
    Newest m_asking;
};

} // namespace keywright::ui
