#pragma once

#include "domain/librarypaper.h"
#include "domain/paperversion.h"

#include <QWidget>

class QVBoxLayout;

namespace broadsheet {

class ProseView;
class SoftLabel;
class Theme;

/// Where a paper was seen, its title, its authors, when and where it was published, and its other versions.
class PaperHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperHeader(const Theme &theme, QWidget *parent = nullptr);

    void showPaper(const LibraryPaper &paper);
    /// The other versions of the paper that is shown.
    void showVersions(const QList<PaperVersion> &versions);
    /// Marked in the title.
    void setSearchWords(const QStringList &words);

signals:
    void versionChosen(broadsheet::PaperId paper);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class AuthorList { Shortened, Whole };

    void showAuthors(AuthorList extent);
    void dress();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    SoftLabel *m_appearance;
    ProseView *m_title;
    SoftLabel *m_authors;
    SoftLabel *m_publication;
    SoftLabel *m_comment;
    SoftLabel *m_versions;
    QList<PaperVersion> m_shownVersions;
    PaperId m_paper;
    QStringList m_authorNames;
    AuthorList m_authorExtent = AuthorList::Shortened;
};

} // namespace broadsheet
