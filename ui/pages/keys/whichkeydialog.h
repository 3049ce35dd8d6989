// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace keywright::ui {

class PassphraseField;

/// "Which key is this?" A string is looked up by its digest; it goes nowhere, and the field is
/// wiped. Show it with `open()`.
class WhichKeyDialog : public QDialog
{
    Q_OBJECT

public:
    WhichKeyDialog(PageContext &context, QWidget *parent);

    [[nodiscard]] PassphraseField *field() const { return m_value; }
    [[nodiscard]] QLabel *answer() const { return m_answer; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }

Q_SIGNALS:
    /// The person wants to see it.
    void wanted(const keywright::Key &key);

private:
    void find();
    void showFound(const Key &key, int version);

    PageContext &m_context;
    PassphraseField *m_value;
    QLabel *m_answer;
    QPushButton *m_find;
    QPushButton *m_go;
    std::optional<Key> m_found;
    Newest m_asking;
};

} // namespace keywright::ui
