#include "widgets/window/paperactions.h"

#include "base/webaddress.h"
#include "library/library.h"
#include "library/offline/offlinefolder.h"
#include "models/paperlistmodel.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <algorithm>

namespace broadsheet {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUrl> firstLink(const Paper &paper, std::initializer_list<LinkKind> kinds)
{
    for (const LinkKind kind : kinds) {
        for (const Link &link : paper.links) {
            if (link.kind == kind)
                return link.url;
        }
    }
    return std::nullopt;
}

/// Where the paper itself can be read: on Hugging Face, on arXiv, or wherever its digest pointed.
std::optional<QUrl> pageOf(const Paper &paper)
{
    if (auto known = firstLink(paper, {LinkKind::HuggingFacePaper, LinkKind::Arxiv}))
        return known;
    if (!paper.arxivId.isEmpty())
        return QUrl(u"https://arxiv.org/abs/"_s + paper.arxivId);
    if (!paper.doi.isEmpty())
        return QUrl(u"https://doi.org/"_s + paper.doi);
    return firstLink(paper, {LinkKind::Project, LinkKind::GitHub, LinkKind::HuggingFaceModel,
                             LinkKind::HuggingFaceDataset, LinkKind::HuggingFaceSpace, LinkKind::Other});
}

std::optional<QUrl> pdfOf(const Paper &paper)
{
    if (!paper.arxivId.isEmpty())
        return QUrl(u"https://arxiv.org/pdf/"_s + paper.arxivId);
    for (const Link &link : paper.links) {
        if (link.url.path().endsWith(".pdf"_L1, Qt::CaseInsensitive))
            return link.url;
    }
    return std::nullopt;
}

} // namespace

PaperActions::PaperActions(Library &library, PaperListModel &model, MessageBar &messages, QObject *parent)
    : QObject(parent), m_library(library), m_model(model), m_messages(messages)
{}

void PaperActions::toggleStar(const QList<PaperId> &papers)
{
    const bool allStarred = std::all_of(papers.begin(), papers.end(),
                                        [this](PaperId paper) { return m_model.row(paper).starred; });
    carryOut(SetStar{papers, allStarred ? StarState::Unstarred : StarState::Starred}, papers.size(),
             Announce::WhenMany);
}

void PaperActions::toggleRead(const QList<PaperId> &papers)
{
    const bool allRead =
        std::all_of(papers.begin(), papers.end(), [this](PaperId paper) { return m_model.row(paper).read; });
    carryOut(SetRead{papers, allRead ? ReadState::Unread : ReadState::Read}, papers.size(),
             Announce::WhenMany);
}

void PaperActions::markAllListedRead()
{
    if (!m_model.isComplete()) {
        // The others are a moment away.
        const auto goOn = [this, query = m_model.query()] {
            if (m_model.query() == query)
                markAllListedRead();
        };
        connect(&m_model, &PaperListModel::completed, this, goOn, Qt::SingleShotConnection);
        return;
    }
    carryOut(SetRead{m_model.papers(), ReadState::Read}, m_model.rowCount(), Announce::Always);
}

void PaperActions::deletePapers(const QList<PaperId> &papers)
{
    if (!papers.isEmpty())
        carryOut(DeletePapers{papers}, papers.size(), Announce::Always);
}

void PaperActions::mergePapers(const QList<PaperId> &papers)
{
    if (papers.size() > 1)
        carryOut(MergePapers{papers}, papers.size(), Announce::Always);
    else
        m_messages.showResult(tr("Select the papers that are one and the same, then merge them."));
}

void PaperActions::addTag(const QList<PaperId> &papers, const QString &tag)
{
    carryOut(SetTag{papers, tag, Membership::In}, papers.size(), Announce::Always);
}

void PaperActions::addToReadingList(const QList<PaperId> &papers, const QString &readingList)
{
    carryOut(SetReadingList{.papers = papers, .readingList = readingList, .membership = Membership::In},
             papers.size(), Announce::Always);
}

void PaperActions::setProgress(const QList<PaperId> &papers, const QString &readingList,
                               ReadingProgress progress)
{
    carryOut(SetReadingProgress{.papers = papers, .readingList = readingList, .progress = {progress}},
             papers.size(), Announce::WhenMany);
}

void PaperActions::open(PaperId paper, Target target)
{
    m_library.paper(paper).then(this, [this, target](const Result<LibraryPaper> &found) {
        if (!found) {
            m_messages.showError(found.error());
            return;
        }
        const Paper &content = found->content;
        if (const OfflineFolder offline(m_library.fileName());
            target == Target::Pdf && offline.hasPdf(content.arxivId)) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(offline.pdfFile(content.arxivId)));
            return;
        }
        std::optional<QUrl> url;
        QString missing;
        switch (target) {
        case Target::Page:
            url = pageOf(content);
            missing = tr("No page is known for this paper.");
            break;
        case Target::Code:
            url = firstLink(content, {LinkKind::GitHub});
            missing = tr("No code is known for this paper.");
            break;
        case Target::Pdf:
            url = pdfOf(content);
            missing = tr("No PDF is known for this paper.");
            break;
        }
        if (url)
            openUrl(*url);
        else
            m_messages.showResult(missing);
    });
}

void PaperActions::openUrl(const QUrl &url)
{
    if (!isWebAddress(url))
        m_messages.showError(
            {.message = tr("“%1” is not a web address, and only those are opened.").arg(url.toString())});
    else if (!QDesktopServices::openUrl(url))
        m_messages.showError({.message = tr("No program on this computer opened %1.").arg(url.toString())});
}

void PaperActions::copyBibtex(const QList<PaperId> &papers)
{
    m_library.papers(papers).then(this, [this](const Result<QList<LibraryPaper>> &found) {
        if (!found) {
            m_messages.showError(found.error());
            return;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<void> written = writePapers(buffer, *found, ExportFormat::Bibtex,
                                                 {.abstracts = m_copiedAbstracts, .notes = Notes::Omit});
        if (!written)
            m_messages.showError(written.error());
        else
            copyText(QString::fromUtf8(buffer.data()),
                     tr("BibTeX of %n papers", "what was copied", static_cast<int>(found->size())));
    });
}

void PaperActions::copyKeys(const QList<PaperId> &papers)
{
    m_library.papers(papers).then(this, [this](const Result<QList<LibraryPaper>> &found) {
        if (!found) {
            m_messages.showError(found.error());
            return;
        }
        QStringList keys;
        for (const LibraryPaper &paper : *found)
            keys.append(paper.citationKey);
        copyText(keys.join(u","_s), keys.join(u", "_s));
    });
}

void PaperActions::copyText(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_messages.showResult(tr("Copied: %1").arg(what));
}

void PaperActions::setCitationKey(PaperId paper, const QString &key)
{
    carryOut(SetCitationKeys{.papers = {paper}, .keys = {key}}, 1, Announce::Always);
}

void PaperActions::undo()
{
    m_library.undo().then(this, [this](const Result<QString> &undone) {
        if (undone)
            m_messages.showResult(tr("Undone: %1").arg(*undone));
        else
            m_messages.showError(undone.error());
    });
}

void PaperActions::redo()
{
    m_library.redo().then(this, [this](const Result<QString> &redone) {
        if (redone)
            m_messages.showResult(tr("Done again: %1").arg(*redone));
        else
            m_messages.showError(redone.error());
    });
}

void PaperActions::carryOut(const MarksEdit &edit, qsizetype papers, Announce announce)
{
    if (papers == 0)
        return;
    m_library.edit(edit).then(this, [this, papers, announce](const Result<LibraryChanges> &changes) {
        if (!changes)
            m_messages.showError(changes.error());
        else if (!changes->isEmpty() && (papers > 1 || announce == Announce::Always))
            m_messages.showResult(m_library.history().undoLabel(), MessageBar::Offer::Undo);
    });
}

} // namespace broadsheet
