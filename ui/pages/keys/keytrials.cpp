// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytrials.h"

#include "entrytrial.h"
#include "keyform.h"
#include "tryitstrip.h"

#include <ui/widgets/apitargetseditor.h>
#include <ui/widgets/entrylisteditor.h>
#include <ui/widgets/restrictionseditor.h>

namespace keywright::ui {

KeyTrials::KeyTrials(KeyForm &form, PolicyService &policy, const Trial &base)
    : QObject(&form)
{
    RestrictionsEditor &editor = *form.restrictions();
    const TrialPanel::Subject subject = [&editor, base] {
        Trial trial = base;
        trial.restrictions = editor.restrictions();
        return trial;
    };
    for (int i = 0; i < policy::kindCount; ++i) {
        const auto kind = static_cast<policy::Kind>(i);
        auto *trial = new EntryTrial(policy, kind, subject);
        editor.editor(kind)->addFoot(trial);
        m_entries.append(trial);
    }
    m_operation = new OperationTrial(policy, subject);
    editor.apiEditor()->addFoot(m_operation);
    m_strip = new TryItStrip(policy, subject);
    form.addSection(tr("Try a whole call"), m_strip);
    connect(&form, &KeyForm::changed, this, [this] {
        for (EntryTrial *trial : std::as_const(m_entries))
            trial->judgeSoon();
        m_operation->judgeSoon();
        m_strip->judgeSoon();
    });
}

void KeyTrials::setApis(const QList<Api> &apis)
{
    m_operation->setApis(apis);
    m_strip->setApis(apis);
}

EntryTrial *KeyTrials::entry(policy::Kind kind) const
{
    return m_entries.at(static_cast<int>(kind));
}

} // namespace keywright::ui
