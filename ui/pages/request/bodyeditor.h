// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace keywright::ui {

class FileField;
class PairsTable;
class PartsTable;

/// What a request carries: nothing, text of a kind, a form, a form of parts, or a file. Each kind
/// keeps what was typed for it.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);

    [[nodiscard]] RequestBody body() const;
    void setBody(const RequestBody &body);
    /// Of the body as it is, for a tab; empty: there is none.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void edited(); ///< by a person; not by setBody

private:
    [[nodiscard]] BodyKind kind() const;
    void showKind();
    void beautify();
    void replaceText(const QByteArray &text);
    void tell(const QString &sentence); ///< at the cursor

    QComboBox *m_kind;
    QLineEdit *m_contentType;
    QLabel *m_contentTypeLabel;
    QPushButton *m_beautify;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    PairsTable *m_form;
    PartsTable *m_parts;
    QWidget *m_filePage;
    FileField *m_file;
    bool m_quiet = false; ///< something other than a person is at it
};

} // namespace keywright::ui
