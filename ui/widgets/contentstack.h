// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QTimer>
#include <QtWidgets/QStackedWidget>

namespace keywright::ui {

class EmptyState;

/// The middle of a page: its content, or what stands there instead while it loads, when there is
/// nothing yet, or when reading failed. "Loading" appears only if it takes a while, so that nothing
/// flickers.
class ContentStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ContentStack(QWidget *parent);

    /// Takes the content over; once, before anything is shown.
    void setContent(QWidget *content);

    void showContent();
    void showLoading();
    void showEmpty(const QString &iconName, const QString &title, const QString &sentence,
                   const QString &actionText = {});
    /// The sentence and advice for the error, with "Try again".
    void showError(const Error &error);
    [[nodiscard]] bool isShowingContent() const;

Q_SIGNALS:
    void emptyActivated(); ///< the next action that the empty state offers
    void retryRequested();

private:
    QWidget *m_content = nullptr;
    EmptyState *m_empty;
    EmptyState *m_error;
    QWidget *m_loading;
    QTimer m_patience;
};

} // namespace keywright::ui
