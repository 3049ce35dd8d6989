// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/sampleservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace keywright::ui {

class ChipLabel;

/// On the overview of the sample project: two calls that go through the gateway for real, and the
/// way to where they are recorded. Hidden elsewhere.
class SamplePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SamplePanel(PageContext &context, QWidget *parent = nullptr);

    /// Asks whether this project is the sample.
    void setProject(const QString &projectId);

Q_SIGNALS:
    void activityRequested();

private:
    void call(SampleCall which);
    void show(const Response &answer);
    void setBusy(bool busy);

    PageContext &m_context;
    Newest m_asked, m_called;
    QPushButton *m_granted, *m_denied, *m_activity;
    ChipLabel *m_chip;
    QLabel *m_result;
};

} // namespace keywright::ui
