#include "widgets/window/citationkeysettings.h"

#include "library/library.h"
#include "widgets/messages/messagebar.h"
#include "widgets/window/citationkeydialog.h"

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

CitationKeyParts wellKnownPaper()
{
    return {.authors = {u"Ashish Vaswani"_s, u"Noam Shazeer"_s, u"Niki Parmar"_s},
            .year = 2017,
            .title = u"Attention Is All You Need"_s,
            .arxivId = u"1706.03762"_s};
}

CitationKeyParts keyParts(const Paper &paper)
{
    return {.authors = paper.authors,
            .year = citationYear(paper.published, paper.arxivId),
            .title = paper.title,
            .arxivId = paper.arxivId};
}

} // namespace

CitationKeySettings::CitationKeySettings(Library &library, MessageBar &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window)
{}

void CitationKeySettings::ask(std::optional<PaperId> example)
{
    m_library.citationKeyFormula().then(this, [this, example](const Result<CitationKeyFormula> &formula) {
        if (!formula) {
            m_messages.showError(formula.error());
            return;
        }
        if (!example) {
            showDialog(*formula, wellKnownPaper());
            return;
        }
        m_library.paper(*example).then(this, [this, formula = *formula](const Result<LibraryPaper> &paper) {
            showDialog(formula, paper ? keyParts(paper->content) : wellKnownPaper());
        });
    });
}

void CitationKeySettings::showDialog(const CitationKeyFormula &current, const CitationKeyParts &example)
{
    CitationKeyDialog dialog(current, example, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    setFormula(dialog.formula());
    if (dialog.renewsKeys())
        renewKeys();
}

void CitationKeySettings::setFormula(const CitationKeyFormula &formula)
{
    m_library.setCitationKeyFormula(formula).then(this, [this](const Result<void> &set) {
        if (!set)
            m_messages.showError(set.error());
    });
}

void CitationKeySettings::renewKeys()
{
    m_library.find({}).then(this, [this](const Result<QList<PaperId>> &papers) {
        if (!papers) {
            m_messages.showError(papers.error());
            return;
        }
        m_library.edit(SetCitationKeys{.papers = *papers})
            .then(this, [this](const Result<LibraryChanges> &changes) {
                if (!changes)
                    m_messages.showError(changes.error());
                else if (changes->contentChanged.isEmpty())
                    m_messages.showResult(tr("All citation keys are by this formula already."));
                else
                    m_messages.showResult(m_library.history().undoLabel(), MessageBar::Offer::Undo);
            });
    });
}

} // namespace broadsheet
