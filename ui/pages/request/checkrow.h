// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/responsecheck.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace keywright::ui {

/// One line of ChecksEditor: something that an answer shall fulfil, or a value that is taken from
/// it.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Check, Capture };

    explicit CheckRow(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] ResponseCheck check() const;
    void setCheck(const ResponseCheck &check);
    [[nodiscard]] ResponseCapture capture() const;
    void setCapture(const ResponseCapture &capture);

Q_SIGNALS:
    void edited(); ///< by a person
    void removeRequested();

private:
    QLineEdit *addField(const QString &name);
    void showKind();

    Kind m_kind;
    QCheckBox *m_enabled;
    QComboBox *m_part, *m_comparison;
    QLineEdit *m_variable, *m_name, *m_expected;
};

} // namespace keywright::ui
