// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtWidgets/QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace keywright::ui {

/// The parts of a multipart form: texts and files, each of which can be switched off. Files can be
/// dropped on it.
class PartsTable : public QWidget
{
    Q_OBJECT

public:
    explicit PartsTable(QWidget *parent = nullptr);

    [[nodiscard]] QList<FormPart> parts() const;
    void setParts(const QList<FormPart> &parts);

Q_SIGNALS:
    void edited(); ///< by a person; not by setParts

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPart(const FormPart &part);
    void addFiles(const QStringList &paths);
    void removeCurrent();

    QTreeWidget *m_list;
};

} // namespace keywright::ui
