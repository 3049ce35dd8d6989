// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/providerservice.h>
#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class ProviderPartsForm;
class ToneLabel;

/// How to get a key of one provider, fields for it, and a test of what was pasted.
class ProviderSteps : public QWidget
{
    Q_OBJECT

public:
    ProviderSteps(ProviderService &service, const Provider &provider, QWidget *parent = nullptr);

    [[nodiscard]] const Provider &provider() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Secret value() const;
    [[nodiscard]] ProviderUse use() const;
    /// An error of the service, beside the field that it is about.
    void showProblem(const Error &error);
    [[nodiscard]] ProviderPartsForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void changed();

private:
    void addSteps(QVBoxLayout &layout);
    void typed();
    void test();

    ProviderService &m_service;
    ProviderPartsForm *m_form;
    QPushButton *m_open;
    QPushButton *m_test;
    ToneLabel *m_result;
    Newest m_testing, m_recognising;
};

} // namespace keywright::ui
