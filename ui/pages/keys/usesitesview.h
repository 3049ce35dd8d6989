// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/provisioned.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace keywright::ui {

/// Where the value of a key is on this machine, which of those places still have an older one, and
/// a button that brings the files among them up to date.
class UseSitesView : public QWidget
{
    Q_OBJECT

public:
    explicit UseSitesView(PageContext &context, QWidget *parent = nullptr);

    /// Looks for it; hidden until something was found.
    void showKey(const KeyId &key);

Q_SIGNALS:
    /// There is something to see, or no longer.
    void found(bool any);

private:
    void take(const QList<UseSite> &sites);
    void addRow(const UseSite &site);
    void update();

    PageContext &m_context;
    KeyId m_key;
    QLabel *m_sentence;
    QGridLayout *m_rows;
    QWidget *m_table;
    QPushButton *m_update;
    Newest m_asking;
};

} // namespace keywright::ui
