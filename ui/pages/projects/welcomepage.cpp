// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "restoredialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/support/reopening.h>
#include <ui/widgets/fieldnote.h>

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int columnWidth = 460;
constexpr int logoSize = 64;
constexpr int stepIconSize = 20;
constexpr double titleScale = 2.0;

void addStep(QGridLayout &grid, const QString &iconName, const QString &text)
{
    const int row = grid.rowCount();
    auto *picture = new QLabel;
    picture->setPixmap(icon(iconName, Tone::Accent).pixmap(stepIconSize, stepIconSize));
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    grid.addWidget(picture, row, 0, Qt::AlignTop);
    grid.addWidget(label, row, 1);
}

} // namespace

WelcomePage::WelcomePage(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(context.core, context.undo, context.notifier)
    , m_name(new QLineEdit(this))
    , m_note(new FieldNote(m_name, this))
    , m_create(new QPushButton(tr("Create project"), this))
    , m_sample(new QPushButton(icon(QStringLiteral("play")), tr("Try the sample project"), this))
    , m_restore(new QPushButton(icon(QStringLiteral("upload")), tr("Restore a backup…"), this))
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *logo = new QLabel(column);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/keywright.svg")).pixmap(logoSize, logoSize));
    auto *title = makeHeading(tr("Welcome to Keywright"), column, titleScale);
    auto *sentence = new QLabel(
        tr("Keys for your APIs, with rules that are enforced, and a record of who used them."),
        column);
    sentence->setProperty("secondary", true);
    sentence->setWordWrap(true);
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(12);
    steps->setVerticalSpacing(8);
    steps->setColumnStretch(1, 1);
    addStep(*steps, QStringLiteral("project"),
            tr("A project holds the keys and APIs that belong together."));
    addStep(*steps, QStringLiteral("key"),
            tr("Issue keys that may do only what their program needs."));
    addStep(*steps, QStringLiteral("gateway"),
            tr("The gateway lets granted calls through, and says why it denies the others."));
    auto *caption = new QLabel(tr("&Name of your first project"), column);
    caption->setBuddy(m_name);
    m_name->setPlaceholderText(tr("Clinic portal"));
    setFocusProxy(m_name);
    m_create->setProperty("primary", true);
    m_create->setEnabled(false);
    m_restore->setFlat(true);
    m_sample->setToolTip(tr("With an API and two keys, to see calls granted and denied."));
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    others->addWidget(m_sample);
    others->addWidget(m_restore);
    others->addStretch(1);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_name, 1);
    entry->addWidget(m_create);

    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(8);
    inner->addWidget(logo);
    inner->addSpacing(8);
    inner->addWidget(title);
    inner->addWidget(sentence);
    inner->addSpacing(16);
    inner->addLayout(steps);
    inner->addSpacing(24);
    inner->addWidget(caption);
    inner->addLayout(entry);
    inner->addWidget(m_note);
    inner->addSpacing(8);
    inner->addLayout(others);
    // Between stretches and not aligned: what is aligned is not asked how high its wrapped text is.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_note->setProblem({});
        m_create->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_name, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::makeSample);
    connect(m_restore, &QPushButton::clicked, this, &WelcomePage::chooseBackup);
}

void WelcomePage::chooseBackup()
{
    auto *chooser = new QFileDialog(window(), tr("Restore a backup"), QString(),
                                    tr("Backups (*.backup);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &WelcomePage::restore);
    chooser->open();
}

void WelcomePage::restore(const QString &path)
{
    auto *dialog = new RestoreDialog(m_context, path, window());
    // The window is opened anew: it holds the files open that the backup's take the place of.
    connect(dialog, &RestoreDialog::restored, this, [] { QCoreApplication::exit(reopenStatus); });
    dialog->open();
}

void WelcomePage::submit()
{
    m_create->setEnabled(false);
    m_commands.create(
        m_name->text().trimmed(),
        [this](const std::optional<Error> &error) {
            if (error)
                m_note->setProblem(sentence(*error));
            else
                m_name->clear();
        },
        [this](const QString &id) { Q_EMIT created(id, {}); });
}

void WelcomePage::makeSample()
{
    m_sample->setEnabled(false);
    m_commands.makeSample(
        [this](const std::optional<Error> &error) {
            m_sample->setEnabled(true);
            if (error)
                m_note->setProblem(sentence(*error));
        },
        [this](const QString &id) { Q_EMIT created(id, QStringLiteral("overview")); });
}

} // namespace keywright::ui
