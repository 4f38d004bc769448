#pragma once

#include "formats/writers/paperlinks.h"

#include <QWidget>

namespace broadsheet {

class Theme;

/// One button for each place that a paper leads to.
class LinkButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkButtons(const Theme &theme, QWidget *parent = nullptr);

    void showLinks(const QList<NamedLink> &links);

signals:
    void openRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QList<NamedLink> m_links;
};

} // namespace broadsheet
