// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/matrixrun.h>
#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

class QCheckBox;
class QComboBox;
class QModelIndex;
class QProgressBar;
class QSplitter;

namespace keywright::ui {

class ContentStack;
class MatrixFigures;
class MatrixModel;
class MatrixPane;
class MatrixView;
class PageHeader;

/// Every key of the project at every operation: what policy says, and, once it is run, what the
/// server did. Leaks and what is broken stand out.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    MatrixPage(const PageInfo &info, PageContext &context);
    ~MatrixPage() override;

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void layOut();
    void connectParts();
    [[nodiscard]] MatrixSending sending() const;
    void predict();
    void show(const Matrix &matrix);
    void showApis(const Matrix &matrix);
    void start();
    void begin();
    void end();
    void showProgress();
    void showCurrent();
    void saveReport();
    void savePicture();
    void openRequest();
    void openKey();

    PageContext &m_context;
    QString m_project;
    MatrixModel *m_model;
    PageHeader *m_header;
    QComboBox *m_api, *m_way;
    QCheckBox *m_unsafe;
    QAction *m_run, *m_cancel, *m_report, *m_picture, *m_drawing, *m_request, *m_key;
    MatrixFigures *m_figures;
    QProgressBar *m_progress;
    MatrixView *m_table;
    MatrixPane *m_pane;
    QSplitter *m_splitter;
    ContentStack *m_stack;
    Newest m_asked, m_permitted;
    QTimer m_soon;
    std::unique_ptr<MatrixRun> m_running;
    bool m_loaded = false, m_stale = false;
    bool m_choosing = false; ///< the list of APIs is being filled
};

} // namespace keywright::ui
