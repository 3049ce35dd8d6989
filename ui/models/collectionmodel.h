// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/collection.h>
#include <core/domain/ids.h>

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include <memory>

namespace keywright::ui {

/// A project's collection as a tree. What stays the same keeps its index when the collection is
/// read anew.
class CollectionModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles { PathRole = Qt::UserRole + 1, MethodRole, IsFolderRole };

    explicit CollectionModel(QObject *parent = nullptr);
    ~CollectionModel() override;

    void setCollection(const Collection &collection);
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    /// nullptr: there is no such thing.
    [[nodiscard]] const CollectionEntry *entry(const QModelIndex &index) const;
    /// What stands behind it in its folder, or as many places further; empty: nothing.
    [[nodiscard]] QString nextOf(const QString &path, int by = 1) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Something was dropped on a folder (empty: on the collection itself).
    void moveRequested(const QString &path, const QString &folder);
    /// The same between two entries of it: before that one; empty: behind all.
    void placeRequested(const QString &path, const QString &folder, const QString &before);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Node *node) const;
    [[nodiscard]] static bool isAt(const Node &node, int row, const CollectionEntry &entry);
    int insert(Node &node, int row, const QList<CollectionEntry> &wanted);
    void fill(Node &node, const QHash<QString, QList<CollectionEntry>> &children);
    void update(Node &node, const QHash<QString, QList<CollectionEntry>> &children);

    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_entries; ///< by path
};

} // namespace keywright::ui
