#pragma once

#include "domain/librarypaper.h"

#include <QWidget>

class QVBoxLayout;

namespace broadsheet {

class ProseView;
class SoftLabel;
class Theme;

/// Where a paper was seen, its title, its authors and when it was published.
class PaperHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperHeader(const Theme &theme, QWidget *parent = nullptr);

    void showPaper(const LibraryPaper &paper);

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
    PaperId m_paper;
    QStringList m_authorNames;
    AuthorList m_authorExtent = AuthorList::Shortened;
};

} // namespace broadsheet
