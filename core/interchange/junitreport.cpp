// SPDX-License-Identifier: GPL-3.0-or-later
#include "junitreport.h"

#include <QtCore/QXmlStreamWriter>

#include <algorithm>

namespace keywright {

namespace {

/// XML 1.0 has no place for most control characters, not even escaped.
QString writable(QString text)
{
    for (QChar &symbol : text) {
        const bool allowed = symbol >= u' ' || symbol == u'\t' || symbol == u'\n';
        if (!allowed || symbol == QChar(0xfffe) || symbol == QChar(0xffff))
            symbol = QChar(0xfffd);
    }
    return text;
}

QString seconds(std::chrono::microseconds time)
{
    return QString::number(double(time.count()) / 1e6, 'f', 6);
}

void writeCounts(QXmlStreamWriter &xml, const QList<JUnitCase> &cases)
{
    const auto count = [&](JUnitState state) {
        return QString::number(std::count_if(cases.begin(), cases.end(),
                                             [&](const auto &one) { return one.state == state; }));
    };
    std::chrono::microseconds time{0};
    for (const JUnitCase &one : cases)
        time += one.time;
    xml.writeAttribute(QStringLiteral("tests"), QString::number(cases.size()));
    xml.writeAttribute(QStringLiteral("failures"), count(JUnitState::Failed));
    xml.writeAttribute(QStringLiteral("errors"), count(JUnitState::Error));
    xml.writeAttribute(QStringLiteral("skipped"), count(JUnitState::Skipped));
    xml.writeAttribute(QStringLiteral("time"), seconds(time));
}

void writeCase(QXmlStreamWriter &xml, const JUnitCase &one)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("name"), writable(one.name));
    xml.writeAttribute(QStringLiteral("classname"), writable(one.suite));
    xml.writeAttribute(QStringLiteral("time"), seconds(one.time));
    if (one.state != JUnitState::Passed) {
        const QString element = one.state == JUnitState::Failed  ? QStringLiteral("failure")
                                : one.state == JUnitState::Error ? QStringLiteral("error")
                                                                 : QStringLiteral("skipped");
        xml.writeStartElement(element);
        xml.writeAttribute(QStringLiteral("message"), writable(one.message));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray junitReport(const QString &name, const QList<JUnitCase> &cases)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), writable(name));
    writeCounts(xml, cases);
    for (qsizetype begin = 0; begin < cases.size();) {
        qsizetype end = begin;
        while (end < cases.size() && cases.at(end).suite == cases.at(begin).suite)
            ++end;
        const QList<JUnitCase> suite = cases.mid(begin, end - begin);
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), writable(suite.constFirst().suite));
        writeCounts(xml, suite);
        for (const JUnitCase &one : suite)
            writeCase(xml, one);
        xml.writeEndElement();
        begin = end;
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace keywright
