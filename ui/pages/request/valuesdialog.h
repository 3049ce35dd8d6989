// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/environmentservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace keywright::ui {

/// What every variable means for one request, and where that is from; those that another one wins
/// over stand there too. Secrets are shown as what they refer to.
class ValuesDialog : public QDialog
{
    Q_OBJECT

public:
    ValuesDialog(PageContext &context, const VariablesQuestion &question, QWidget *parent);

private:
    void fill(const QList<ResolvedVariable> &variables);

    PageContext &m_context;
    ProjectId m_project;
    QTreeWidget *m_list;
    Newest m_asking;
};

} // namespace keywright::ui
