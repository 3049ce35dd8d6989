// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionmodel.h"

#include <QtCore/QMimeData>

#include <iterator>
#include <vector>

namespace keywright::ui {

namespace {

const QString &mimeType()
{
    static const QString type = QStringLiteral("application/x-keywright-request");
    return type;
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

struct CollectionModel::Node
{
    CollectionEntry entry;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row = 0; ///< among its siblings; views ask for it all the time

    void renumber(std::size_t from)
    {
        for (std::size_t at = from; at < children.size(); ++at)
            children[at]->row = int(at);
    }
};

CollectionModel::CollectionModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

CollectionModel::~CollectionModel() = default;

void CollectionModel::setCollection(const Collection &collection)
{
    QHash<QString, QList<CollectionEntry>> children;
    for (const CollectionEntry &entry : collection.entries)
        children[parentOf(entry.path)].append(entry);
    if (!m_entries.isEmpty() && !collection.entries.isEmpty())
        return update(*m_root, children);
    beginResetModel();
    m_entries.clear();
    m_root->children.clear();
    fill(*m_root, children);
    endResetModel();
}

bool CollectionModel::isAt(const Node &node, int row, const CollectionEntry &entry)
{
    return std::size_t(row) < node.children.size()
           && node.children[std::size_t(row)]->entry.path == entry.path;
}

/// All that are new from there on, up to the first that is there already: told once, or a view
/// looks at every row for each of them. Answers how many.
int CollectionModel::insert(Node &node, int row, const QList<CollectionEntry> &wanted)
{
    int count = 1;
    while (row + count < wanted.size() && !m_entries.contains(wanted.at(row + count).path))
        ++count;
    std::vector<std::unique_ptr<Node>> made;
    made.reserve(std::size_t(count));
    for (int at = row; at < row + count; ++at) {
        made.push_back(std::make_unique<Node>());
        made.back()->entry = wanted.at(at);
        made.back()->parent = &node;
    }
    beginInsertRows(indexFor(&node), row, row + count - 1);
    for (const auto &one : made)
        m_entries.insert(one->entry.path, one.get());
    node.children.insert(node.children.begin() + row, std::make_move_iterator(made.begin()),
                         std::make_move_iterator(made.end()));
    node.renumber(std::size_t(row));
    endInsertRows();
    return count;
}

/// A whole tree at once; nothing is selected or open in it.
void CollectionModel::fill(Node &node, const QHash<QString, QList<CollectionEntry>> &children)
{
    const QList<CollectionEntry> entries = children.value(node.entry.path);
    node.children.reserve(std::size_t(entries.size()));
    for (const CollectionEntry &entry : entries) {
        auto made = std::make_unique<Node>();
        made->entry = entry;
        made->parent = &node;
        m_entries.insert(entry.path, made.get());
        if (entry.isFolder)
            fill(*made, children);
        node.children.push_back(std::move(made));
    }
    node.renumber(0);
}

/// What is gone goes, what is new comes where it belongs, what only moved within its folder goes
/// and comes; whatever else is there stays.
void CollectionModel::update(Node &node, const QHash<QString, QList<CollectionEntry>> &children)
{
    const QList<CollectionEntry> wanted = children.value(node.entry.path);
    const QModelIndex parent = indexFor(&node);
    const auto forget = [this](const Node &gone, const auto &self) -> void {
        m_entries.remove(gone.entry.path);
        for (const auto &child : gone.children)
            self(*child, self);
    };
    const auto remove = [&](int row) {
        beginRemoveRows(parent, row, row);
        forget(*node.children[std::size_t(row)], forget);
        node.children.erase(node.children.begin() + row);
        node.renumber(std::size_t(row));
        endRemoveRows();
    };
    QHash<QString, bool> there;
    for (const CollectionEntry &entry : wanted)
        there.insert(entry.path, entry.isFolder);
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        const CollectionEntry &entry = node.children[std::size_t(row)]->entry;
        const auto same = there.constFind(entry.path);
        if (same == there.constEnd() || *same != entry.isFolder)
            remove(row);
    }
    for (int row = 0; row < wanted.size();) {
        const CollectionEntry &entry = wanted.at(row);
        if (!isAt(node, row, entry)) {
            if (const Node *elsewhere = m_entries.value(entry.path))
                remove(elsewhere->row);
            row += insert(node, row, wanted);
            continue;
        }
        if (node.children[std::size_t(row)]->entry != entry) {
            node.children[std::size_t(row)]->entry = entry;
            const QModelIndex changed = index(row, 0, parent);
            Q_EMIT dataChanged(changed, changed);
        }
        ++row;
    }
    for (const auto &child : node.children) {
        if (child->entry.isFolder)
            update(*child, children);
    }
}

CollectionModel::Node *CollectionModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CollectionModel::indexFor(const Node *node) const
{
    if (!node || node == m_root.get())
        return {};
    return createIndex(node->row, 0, const_cast<Node *>(node));
}

QModelIndex CollectionModel::indexOf(const QString &path) const
{
    return indexFor(m_entries.value(path));
}

QString CollectionModel::nextOf(const QString &path, int by) const
{
    const QModelIndex place = indexOf(path);
    const CollectionEntry *next =
        place.isValid() ? entry(index(place.row() + by, 0, place.parent())) : nullptr;
    return next ? next->path : QString();
}

const CollectionEntry *CollectionModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index)->entry : nullptr;
}

QModelIndex CollectionModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column != 0 || std::size_t(row) >= node->children.size())
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex CollectionModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(nodeOf(index)->parent) : QModelIndex();
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

int CollectionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    const CollectionEntry *found = entry(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found->name;
    case Qt::ToolTipRole:
    case PathRole:
        return found->path;
    case Qt::AccessibleTextRole:
        return found->isFolder ? tr("Folder %1").arg(found->name)
                               : QString(found->method + u' ' + found->name).trimmed();
    case MethodRole:
        return found->method.toUpper();
    case IsFolderRole:
        return found->isFolder;
    default:
        return {};
    }
}

Qt::ItemFlags CollectionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const CollectionEntry *found = entry(index);
    if (!found)
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    return found->isFolder ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList CollectionModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *CollectionModel::mimeData(const QModelIndexList &indexes) const
{
    const CollectionEntry *found = indexes.isEmpty() ? nullptr : entry(indexes.constFirst());
    if (!found)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), found->path.toUtf8());
    return data;
}

/// The files are moved, and the tree follows when that is told: nothing is done here.
bool CollectionModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent)
{
    const QString path = QString::fromUtf8(data->data(mimeType()));
    const CollectionEntry *folder = entry(parent);
    if (path.isEmpty())
        return false;
    const QString place = folder ? folder->path : QString();
    const CollectionEntry *before = entry(index(row, 0, parent));
    if (row < 0)
        Q_EMIT moveRequested(path, place);
    else if (!before || before->path != path)
        Q_EMIT placeRequested(path, place, before ? before->path : QString());
    return false;
}

} // namespace keywright::ui
