// SPDX-License-Identifier: GPL-3.0-or-later
#include "forcednotes.h"

#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace keywright::ui {

ForcedNotes::ForcedNotes(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Calls that are denied on request"));
    m_layout->setContentsMargins(24, 0, 24, 8);
    m_layout->setSpacing(4);
    hide();
}

ForcedNotes::Row ForcedNotes::addRow(const KeyId &key)
{
    Row row{key, new QWidget, new QLabel, new QPushButton(tr("Judge as usual"))};
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins({});
    line->addWidget(new ChipLabel(tr("testing"), Tone::Warning));
    line->addWidget(row.text, 1);
    line->addWidget(row.end);
    m_layout->addWidget(row.whole);
    connect(row.end, &QPushButton::clicked, this, [this, key] { Q_EMIT endRequested(key); });
    return row;
}

void ForcedNotes::setForced(const QList<ForcedVerdict> &forced,
                            const std::function<QString(const KeyId &)> &nameOf)
{
    // Rows that stay are kept, so that a count that falls does not take the focus away.
    QList<Row> rows;
    for (const ForcedVerdict &verdict : forced) {
        const QString name = nameOf(verdict.key);
        if (name.isEmpty())
            continue;
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&verdict](const Row &row) {
            return row.key == verdict.key;
        });
        const Row row = found == m_rows.end() ? addRow(verdict.key) : *found;
        if (found != m_rows.end())
            m_rows.erase(found);
        row.text->setText(tr("The next %n call(s) of %1 are answered %2.", nullptr,
                             int(qMin<qint64>(verdict.left, 1'000'000)))
                              .arg(name, QString::number(verdict.status)));
        row.end->setAccessibleName(tr("Judge calls of %1 as usual").arg(name));
        rows << row;
    }
    for (const Row &row : std::as_const(m_rows))
        row.whole->deleteLater();
    m_rows = rows;
    setVisible(!m_rows.isEmpty());
}

} // namespace keywright::ui
