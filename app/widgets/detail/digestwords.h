#pragma once

#include "domain/paper.h"

#include <QWidget>

namespace broadsheet {

class SoftLabel;
class Theme;

/// What the digest itself says of a paper besides the abstract: a summary in one sentence, and keywords.
class DigestWords final : public QWidget
{
    Q_OBJECT

public:
    explicit DigestWords(const Theme &theme, QWidget *parent = nullptr);

    void showPaper(const Paper &paper);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    SoftLabel *m_summary;
    SoftLabel *m_keywords;
};

} // namespace broadsheet
