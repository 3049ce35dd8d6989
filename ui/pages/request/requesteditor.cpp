// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesteditor.h"

#include "urlfield.h"

#include <core/services/matchingheaders.h>
#include <ui/models/headersmodel.h>
#include <ui/support/icons.h>

#include <QtGui/QFontDatabase>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

RequestEditor::RequestEditor(CoreContext &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_method(new QComboBox)
    , m_url(new UrlField)
    , m_line(new QWidget)
    , m_keys(new QComboBox)
    , m_keyNote(new QLabel)
    , m_matching(new QPushButton(tr("Fill in matching headers")))
    , m_headers(new HeadersModel(HeadersModel::Editing::Yes, this))
    , m_headerTable(new QTableView)
    , m_body(new QPlainTextEdit)
    , m_tabs(new QTabWidget)
{
    layOut();
    connect(m_method, &QComboBox::editTextChanged, this, &RequestEditor::edited);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        const QStringList methods = m_url->declaredMethods();
        if (!methods.isEmpty() && !methods.contains(m_method->currentText()))
            m_method->setEditText(methods.constFirst());
        Q_EMIT edited();
    });
    connect(m_keys, &QComboBox::currentIndexChanged, this, &RequestEditor::keyChosen);
    connect(m_matching, &QPushButton::clicked, this, &RequestEditor::fillMatchingHeaders);
    connect(m_headers, &HeadersModel::edited, this, [this] {
        const qsizetype count = m_headers->fields().size();
        m_tabs->setTabText(0, count > 0 ? tr("Headers (%1)").arg(count) : tr("Headers"));
        Q_EMIT edited();
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, &RequestEditor::edited);
    const auto follow = [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_project)
            reload();
    };
    connect(&core.changes(), &ChangeFeed::apisChanged, this, follow);
    connect(&core.changes(), &ChangeFeed::keysChanged, this, follow);
    showKeys({});
}

void RequestEditor::layOut()
{
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD"),
                        QStringLiteral("OPTIONS")});
    m_method->setAccessibleName(tr("Method"));
    m_method->lineEdit()->setAccessibleName(tr("Method"));
    m_method->setMinimumContentsLength(8);
    m_keys->setAccessibleName(tr("Key"));
    m_keys->setMinimumContentsLength(18);
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keyNote->setProperty("secondary", true);
    m_keyNote->setWordWrap(true);
    m_matching->setToolTip(tr("Adds the headers that the key's restrictions ask for"));

    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    auto *keyLabel = new QLabel(tr("&Key:"));
    keyLabel->setBuddy(m_keys);
    auto *keyLine = new QHBoxLayout;
    keyLine->addWidget(keyLabel);
    keyLine->addWidget(m_keys);
    keyLine->addWidget(m_matching);
    keyLine->addWidget(m_keyNote, 1);

    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setAccessibleName(tr("Body"));
    m_body->setPlaceholderText(tr("Nothing is sent as the body"));
    m_body->setTabChangesFocus(true);
    m_tabs->addTab(makeHeaders(), tr("Headers"));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 8);
    layout->addWidget(m_line);
    layout->addLayout(keyLine);
    layout->addWidget(m_tabs, 1);
}

QWidget *RequestEditor::makeHeaders()
{
    m_headerTable->setModel(m_headers);
    m_headerTable->setAccessibleName(tr("Header fields of the request"));
    m_headerTable->setFrameShape(QFrame::NoFrame);
    m_headerTable->verticalHeader()->hide();
    m_headerTable->verticalHeader()->setDefaultSectionSize(m_headerTable->fontMetrics().height()
                                                           + 14);
    m_headerTable->horizontalHeader()->setStretchLastSection(true);
    m_headerTable->horizontalHeader()->setHighlightSections(false);
    m_headerTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headerTable->setColumnWidth(0, 220);
    m_headerTable->setTabKeyNavigation(false);
    m_headerTable->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    auto *remove = new QAction(icon(QStringLiteral("trash")), tr("Remove header"), m_headerTable);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this,
            [this] { m_headers->removeField(m_headerTable->currentIndex().row()); });
    m_headerTable->addAction(remove);
    m_headerTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    return m_headerTable;
}

void RequestEditor::addButton(QPushButton *button)
{
    m_line->layout()->addWidget(button);
}

void RequestEditor::setProject(const ProjectId &project)
{
    m_project = project;
    m_keyList.clear();
    m_url->setApis({}, {});
    reload();
}

void RequestEditor::reload()
{
    if (m_project.isEmpty())
        return;
    m_askApis.ask(this, m_core.apis().list(m_project), [this](const Result<QList<Api>> &apis) {
        if (apis)
            m_url->setApis(*apis,
                           [this](const QString &name) { return m_core.gateway().urlOf(name); });
    });
    m_askKeys.ask(this, m_core.keys().list(m_project), [this](const Result<QList<Key>> &keys) {
        if (keys)
            showKeys(*keys);
    });
}

void RequestEditor::showKeys(const QList<Key> &keys)
{
    m_keyList = keys;
    const KeyId wanted = m_wantedKey;
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->clear();
        m_keys->addItem(tr("No key"), QString());
        for (const Key &key : keys) {
            if (!key.versions.isEmpty() && key.current().kept)
                m_keys->addItem(icon(QStringLiteral("key")),
                                QStringLiteral("%1  %2").arg(key.name, key.masked()),
                                key.id.text());
            else
                m_keys->addItem(tr("%1 (secret not kept)").arg(key.name), key.id.text());
        }
        m_keys->setCurrentIndex(std::max(0, m_keys->findData(wanted.text())));
    }
    keyChosen();
    m_wantedKey = wanted; // it may only be listed later
}

const Key *RequestEditor::chosenKey() const
{
    const QString id = m_keys->currentData().toString();
    for (const Key &key : m_keyList) {
        if (key.id.text() == id)
            return &key;
    }
    return nullptr;
}

void RequestEditor::keyChosen()
{
    const Key *key = chosenKey();
    m_wantedKey = key ? key->id : KeyId();
    const bool kept = key && !key->versions.isEmpty() && key->current().kept;
    m_matching->setVisible(key && !matchingHeaders(key->restrictions).isEmpty());
    m_keyNote->setText(
        !key   ? QString()
        : kept ? tr("Fetched from the keychain when sending, and placed as the API wants it.")
               : tr("The secret of this key was not kept, so it cannot be sent."));
    Q_EMIT edited();
}

void RequestEditor::fillMatchingHeaders()
{
    if (const Key *key = chosenKey())
        m_headers->setFields(withHeaders(m_headers->fields(), matchingHeaders(key->restrictions)));
    m_tabs->setCurrentIndex(0);
}

RequestDraft RequestEditor::draft() const
{
    RequestDraft draft;
    draft.method = m_method->currentText();
    draft.url = m_url->text();
    draft.headers = m_headers->fields();
    draft.body = m_body->toPlainText();
    draft.key = m_wantedKey;
    return draft;
}

void RequestEditor::setDraft(const RequestDraft &draft)
{
    m_url->setText(draft.url);
    m_method->setEditText(draft.method);
    m_headers->setFields(draft.headers);
    m_body->setPlainText(draft.body);
    setKey(draft.key);
}

void RequestEditor::setUrl(const QString &method, const QString &url)
{
    m_url->setText(url);
    m_method->setEditText(method);
}

void RequestEditor::setKey(const KeyId &key)
{
    m_wantedKey = key;
    const QSignalBlocker quiet(m_keys);
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(key.text())));
    showKeys(m_keyList);
}

void RequestEditor::focusUrl()
{
    m_url->setFocus();
}

} // namespace keywright::ui
