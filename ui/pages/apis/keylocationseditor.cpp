// SPDX-License-Identifier: GPL-3.0-or-later
#include "keylocationseditor.h"

#include <core/policy/parse.h>
#include <ui/phrases/entryphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

using Kind = policy::KeyLocation::Kind;

class KeyLocationsEditor::Row : public QWidget
{
public:
    explicit Row(const policy::KeyLocation &location)
        : kind(new QComboBox)
        , name(new QLineEdit(QString::fromStdString(location.name)))
        , remove(new QToolButton)
    {
        kind->addItem(KeyLocationsEditor::tr("Header"), int(Kind::Header));
        kind->addItem(KeyLocationsEditor::tr("Authorization: Bearer"), int(Kind::Bearer));
        kind->addItem(KeyLocationsEditor::tr("Query parameter"), int(Kind::Query));
        kind->setCurrentIndex(kind->findData(int(location.kind)));
        kind->setAccessibleName(KeyLocationsEditor::tr("Place of the key"));
        name->setAccessibleName(KeyLocationsEditor::tr("Name of the header or parameter"));
        remove->setIcon(icon(QStringLiteral("minus")));
        remove->setAccessibleName(KeyLocationsEditor::tr("Remove this place"));
        remove->setToolTip(remove->accessibleName());
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(kind);
        layout->addWidget(name, 1);
        layout->addWidget(remove);
        refresh();
    }

    void refresh() const
    {
        const bool bearer = location().kind == Kind::Bearer;
        name->setEnabled(!bearer);
        name->setPlaceholderText(bearer                           ? QString()
                                 : location().kind == Kind::Query ? QStringLiteral("key")
                                                                  : QStringLiteral("x-api-key"));
    }

    [[nodiscard]] policy::KeyLocation location() const
    {
        const Kind chosen = Kind(kind->currentData().toInt());
        return {chosen,
                chosen == Kind::Bearer ? std::string() : name->text().trimmed().toStdString()};
    }

    QComboBox *kind;
    QLineEdit *name;
    QToolButton *remove;
};

KeyLocationsEditor::KeyLocationsEditor(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *add = new QPushButton(icon(QStringLiteral("plus")), tr("Add a place"));
    add->setAutoDefault(false); // Return in a field belongs to the dialog
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({Kind::Header, {}});
        rows().constLast()->name->setFocus();
        Q_EMIT changed();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_rows);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void KeyLocationsEditor::setLocations(const std::vector<policy::KeyLocation> &locations)
{
    const auto present = rows();
    for (Row *row : present)
        delete row;
    for (const policy::KeyLocation &location : locations)
        addRow(location);
    Q_EMIT changed();
}

std::vector<policy::KeyLocation> KeyLocationsEditor::locations() const
{
    std::vector<policy::KeyLocation> all;
    const auto present = rows();
    for (const Row *row : present)
        all.push_back(row->location());
    return all;
}

QString KeyLocationsEditor::problem() const
{
    const auto all = locations();
    if (all.empty())
        return tr("Name at least one place; without one no caller could present a key.");
    for (const policy::KeyLocation &location : all) {
        const std::string text = policy::keyLocationText(location);
        const auto parsed = policy::parseKeyLocation(text);
        if (!parsed)
            return problemSentence(parsed.error(), QString::fromStdString(text));
        if (std::count(all.begin(), all.end(), location) > 1)
            return tr("Each place can be named once.");
    }
    return {};
}

void KeyLocationsEditor::addRow(const policy::KeyLocation &location)
{
    auto *row = new Row(location);
    m_rows->addWidget(row);
    connect(row->kind, &QComboBox::currentIndexChanged, this, [this, row] {
        row->refresh();
        Q_EMIT changed();
    });
    connect(row->name, &QLineEdit::textChanged, this, &KeyLocationsEditor::changed);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->deleteLater();
        Q_EMIT changed();
    });
}

QList<KeyLocationsEditor::Row *> KeyLocationsEditor::rows() const
{
    QList<Row *> found;
    for (int at = 0; at < m_rows->count(); ++at)
        found << static_cast<Row *>(m_rows->itemAt(at)->widget());
    return found;
}

} // namespace keywright::ui
