// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/models/newest.h>
#include <ui/widgets/detailpane.h>

class QPushButton;

namespace keywright::ui {

class CodeBox;
class DataTable;
class OperationsModel;
class SearchProxy;

/// Everything about one API: where callers reach it, where it stands, its operations and who may
/// call them.
class ApiPane : public QWidget
{
    Q_OBJECT

public:
    explicit ApiPane(CoreContext &core, QWidget *parent = nullptr);

    void setApi(const Api &api);
    /// "GET /forms": to be selected as soon as it is there.
    void wantOperation(const ApiId &api, const QString &operation);
    void setChecking(bool checking);
    [[nodiscard]] const Api &api() const { return m_api; }
    /// Its operations and who may call them, as CSV.
    [[nodiscard]] QByteArray accessTable() const;

Q_SIGNALS:
    void copyRequested(const QString &text);
    void editRequested();
    void checkRequested();
    void reimportRequested();                                         ///< of its OpenAPI file
    void exportRequested();                                           ///< of accessTable
    void requestRequested(const QString &method, const QString &url); ///< to be sent by hand
    void tryRequested(const RequestDocument &document);               ///< of an operation

private:
    void rebuild();
    void showOperations();
    void selectWanted();
    void askForKeys();
    [[nodiscard]] QString gatewayUrl() const;
    [[nodiscard]] QString nameOf(const KeyId &id) const;

    CoreContext &m_core;
    Api m_api;
    QList<Key> m_keys;
    Newest m_keyList;
    ApiId m_wantedApi;
    QString m_wantedOperation;
    DetailPane *m_pane;
    CodeBox *m_url;
    QPushButton *m_check;
    OperationsModel *m_operations;
    SearchProxy *m_sorted;
    DataTable *m_table;
    QWidget *m_operationsArea;
};

} // namespace keywright::ui
