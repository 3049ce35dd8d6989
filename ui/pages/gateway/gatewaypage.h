// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewaycard.h"

#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

class QLabel;
class QScrollArea;

namespace keywright::ui {

class ClockNote;
class CodeBox;
class GatewaySettings;
class PageHeader;

/// The gateway: starting, stopping, where it is and how it is doing, and what it is for.
class GatewayPage : public Page
{
    Q_OBJECT

public:
    GatewayPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    using Phase = GatewayCard::Phase;
    void layOut();
    [[nodiscard]] QWidget *makeExplanation();
    [[nodiscard]] QWidget *makeProduction();
    void start();
    void stop();
    void restart();
    void resetClock();
    void take(const GatewayStatus &status);
    void setPhase(Phase phase);
    void tellOfCrash();
    void showExample();

    PageContext &m_context;
    PageHeader *m_header;
    QScrollArea *m_scroll = nullptr;
    ClockNote *m_clock;
    GatewayCard *m_card;
    GatewaySettings *m_settings;
    CodeBox *m_example;
    QAction *m_start, *m_stop, *m_export;
    GatewayStatus m_status;
    Phase m_phase = Phase::Unknown;
    bool m_endIsWanted = false; ///< it was told to end, here or elsewhere in the window
    ProjectId m_project;
    Newest m_asking, m_apiList, m_optionsAsked, m_clockAsked;
};

} // namespace keywright::ui
