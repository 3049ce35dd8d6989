// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

namespace keywright {

enum class JUnitState { Passed, Failed, Error, Skipped };

/// One test of a report. Texts are for people and may hold anything.
struct JUnitCase
{
    QString suite, name;
    JUnitState state = JUnitState::Passed;
    QString message; ///< why not passed
    std::chrono::microseconds time{0};
};

/// A report as JUnit's Ant task wrote it and as CI services read it: `testsuites` of `testsuite` of
/// `testcase`, in the order given; cases of one suite stand together. UTF-8.
[[nodiscard]] QByteArray junitReport(const QString &name, const QList<JUnitCase> &cases);

} // namespace keywright
