// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentchoice.h"

#include "environmentdialog.h"

#include <core/services/collectionservice.h>
#include <core/services/environmentservice.h>
#include <ui/support/icons.h>

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

namespace {

constexpr int dot = 12;

QIcon colourIcon(const Environment &environment)
{
    const QColor colour(environment.production && environment.colour.isEmpty()
                            ? QStringLiteral("#d13438")
                            : environment.colour);
    if (!colour.isValid())
        return {};
    QPixmap pixmap(dot, dot);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(1, 1, dot - 2, dot - 2);
    return pixmap;
}

} // namespace

EnvironmentChoice::EnvironmentChoice(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_box(new QComboBox)
    , m_edit(new QAction(icon(QStringLiteral("edit")), tr("Environments…"), this))
    , m_show(new QAction(icon(QStringLiteral("eye")), tr("Values of the variables"), this))
{
    m_box->setAccessibleName(tr("Environment"));
    m_box->setToolTip(tr("Whose variables the requests are sent with"));
    m_box->setMinimumContentsLength(14);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_box);
    for (QAction *action : {m_show, m_edit}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    connect(m_edit, &QAction::triggered, this, &EnvironmentChoice::edit);
    connect(m_show, &QAction::triggered, this, &EnvironmentChoice::valuesWanted);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_asking.ask(this, m_context.core.environments().choose(m_project, environment()),
                     [this](const Result<void> &saved) {
                         if (!saved)
                             m_context.notifier.error(saved.error());
                     });
        Q_EMIT chosen(environment());
    });
    connect(&context.core.collections().watch(), &CollectionWatch::changed, this,
            [this](const ProjectId &project) {
                if (project == m_project)
                    load();
            });
    fill({}, {});
}

void EnvironmentChoice::setProject(const ProjectId &project)
{
    m_project = project;
    fill({}, {});
    load();
}

void EnvironmentChoice::load()
{
    if (m_project.isEmpty())
        return;
    m_listing.ask(this, m_context.core.environments().list(m_project),
                  [this](const Result<QList<Environment>> &listed) {
                      if (!listed)
                          return m_context.notifier.error(listed.error());
                      m_asking.ask(this, m_context.core.environments().chosen(m_project),
                                   [this, all = *listed](const Result<QString> &name) {
                                       fill(all, name.value_or(QString()));
                                       Q_EMIT chosen(environment());
                                   });
                  });
}

void EnvironmentChoice::fill(const QList<Environment> &environments, const QString &name)
{
    m_box->clear();
    m_box->addItem(tr("No environment"), QString());
    for (const Environment &one : environments)
        m_box->addItem(colourIcon(one), one.name, one.name);
    m_box->setCurrentIndex(std::max(0, m_box->findData(name)));
}

QString EnvironmentChoice::environment() const
{
    return m_box->currentData().toString();
}

void EnvironmentChoice::edit()
{
    auto *dialog = new EnvironmentDialog(m_context, m_project, environment(), window());
    dialog->open();
}

} // namespace keywright::ui
