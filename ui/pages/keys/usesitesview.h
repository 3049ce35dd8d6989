// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/provisioned.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QDialog;
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
    /// What it says where the key is nowhere: nothing at all, or that.
    enum class Empty { Hidden, Said };

    UseSitesView(PageContext &context, Empty empty, QWidget *parent = nullptr);

    /// Looks for it; hidden until there is something to say.
    void showKey(const KeyId &key);

Q_SIGNALS:
    /// Looked for, and shown or hidden accordingly.
    void found(bool shown);

private:
    void take(const QList<UseSite> &sites);
    void addRow(const UseSite &site);
    void update();

    PageContext &m_context;
    Empty m_empty;
    KeyId m_key;
    QLabel *m_sentence;
    QGridLayout *m_rows;
    QWidget *m_table;
    QPushButton *m_update;
    Newest m_asking;
};

/// The same in a window of its own.
[[nodiscard]] QDialog *makeUseSitesDialog(PageContext &context, const Key &key, QWidget *parent);

} // namespace keywright::ui
