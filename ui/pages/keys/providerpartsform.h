// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>
#include <core/domain/provider.h>

#include <QtWidgets/QWidget>

class QLineEdit;

namespace keywright::ui {

class FieldNote;

/// A field for each part of a provider's key; what is secret is hidden.
class ProviderPartsForm : public QWidget
{
    Q_OBJECT

public:
    /// OpenOnly: those that are no secret.
    enum class Shown { All, OpenOnly };
    ProviderPartsForm(const Provider &provider, Shown shown, QWidget *parent = nullptr);
    /// Wipes what was typed.
    ~ProviderPartsForm() override;

    [[nodiscard]] const Provider &provider() const { return m_provider; }
    void setParts(const ProviderParts &parts);
    /// Those that are no secret and were filled in.
    [[nodiscard]] ProviderParts parts() const;
    /// The whole value; empty where a part of it is missing. Whoever pastes all of it into one
    /// field has given it too.
    [[nodiscard]] Secret value() const;
    /// Whether everything is there; a fallback counts.
    [[nodiscard]] bool isComplete() const;
    /// Beside the part's field, which gets the focus. False: no field of that part.
    bool showProblem(const QString &part, const QString &problem);
    [[nodiscard]] QLineEdit *firstField() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        ProviderPart part;
        QLineEdit *field;
        FieldNote *note;
    };
    [[nodiscard]] QByteArray wholeInOne() const;

    Provider m_provider;
    QList<Row> m_rows;
};

} // namespace keywright::ui
