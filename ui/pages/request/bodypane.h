// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/bodydocument.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

#include <map>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace keywright::ui {

class BodyFilterBar;
class BodyFindBar;
class BodyRowSource;
class ImageView;
class RowView;

/// A body of any size: indented, as it came, as a tree, in hexadecimal, as a picture or as text,
/// with search and filter. It is opened on the side; what is painted is what is in sight.
class BodyPane : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Pretty, Tree, Raw, Hex, Image, Text };

    BodyPane(PageContext &context, const QString &name, QWidget *parent = nullptr);

    void setBody(const ResponseBody &body, const QByteArray &contentType);
    void clear();
    void setMode(Mode mode);
    void filter(const QString &expression);
    /// What is in the view, up to a megabyte; for tests and small bodies.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOpening() const { return m_opening.isWaiting(); }

Q_SIGNALS:
    /// The body, or a filter's results, is in sight.
    void shown();

private:
    void layOut();
    QToolButton *addMode(QHBoxLayout *bar, Mode mode, const QString &text, const QString &tip);
    void addActions(QHBoxLayout *bar);
    void open(qsizetype longestRow);
    void showDocument(const BodyDocument::Pointer &document);
    void showMode();
    void showTree();
    /// Shows a text that is made of the body; where it cannot be made, the body and why.
    void showInstead(Result<QByteArray> (*make)(const BodyDocument &, const StopQuestion &));
    void say();
    void rewrap();
    void save();
    void copyPath();
    void openMenu(const QPoint &point);
    [[nodiscard]] BodyLayout layoutOf(Mode mode) const;
    [[nodiscard]] bool offers(Mode mode) const;

    PageContext &m_context;
    ResponseBody m_body;
    QByteArray m_contentType;
    BodyDocument::Pointer m_whole; ///< the body
    BodyDocument::Pointer m_shown; ///< it, or a filter's results
    std::shared_ptr<BodyRowSource> m_source;
    Mode m_wanted = Mode::Pretty; ///< what was chosen last
    Mode m_mode = Mode::Pretty;   ///< it, or what fits the body
    Newest m_opening, m_making;
    QFuture<Result<BodyDocument::Pointer>> m_open;
    QTimer *m_resized;
    RowView *m_view;
    ImageView *m_image;
    QStackedWidget *m_stack;
    QLabel *m_notice;
    BodyFindBar *m_find;
    BodyFilterBar *m_filter;
    QButtonGroup *m_modes;
    QToolButton *m_wrap, *m_save;
    std::map<Mode, QToolButton *> m_buttons;
};

} // namespace keywright::ui
