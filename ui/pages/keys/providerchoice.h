// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/provider.h>

#include <QtWidgets/QWidget>

class QLineEdit;
class QListWidget;

namespace keywright::ui {

class FieldNote;

/// "Whose key do you want?": the catalogue as a list that is searched while typing.
class ProviderChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderChoice(QWidget *parent = nullptr);

    void setProviders(const QList<Provider> &providers);
    /// Files of the catalogue that cannot be read, or that it cannot be read at all.
    void showProblem(const QString &problem);
    /// Null: nothing is chosen.
    [[nodiscard]] const Provider *chosen() const;
    void choose(const QString &id);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void activated(); ///< Enter or a double click on one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &needle);

    QList<Provider> m_providers;
    QLineEdit *m_search;
    QListWidget *m_list;
    FieldNote *m_note;
};

} // namespace keywright::ui
