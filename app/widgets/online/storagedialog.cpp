#include "widgets/online/storagedialog.h"

#include "widgets/theme/metrics.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace broadsheet {

using namespace Qt::StringLiterals;

StorageDialog::StorageDialog(QWidget *parent)
    : QDialog(parent),
      m_papers(new QLabel(this)),
      m_unkept(new QLabel(this)),
      m_cache(new QLabel(this)),
      m_open(new QPushButton(tr("&Open the folder"), this)),
      m_removeUnkept(new QPushButton(tr("&Remove these"), this)),
      m_clearCache(new QPushButton(tr("&Empty"), this))
{
    setWindowTitle(tr("Kept offline"));
    layOut();
    connect(m_open, &QPushButton::clicked, this, &StorageDialog::openFolder);
    connect(m_removeUnkept, &QPushButton::clicked, this, &StorageDialog::removeUnkeptWanted);
    connect(m_clearCache, &QPushButton::clicked, this, &StorageDialog::clearCacheWanted);
    show(StorageUse{});
}

void StorageDialog::layOut()
{
    const Metrics metrics(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setHorizontalSpacing(metrics.lines(1.5));
    layout->setVerticalSpacing(metrics.lines(1));
    const std::initializer_list<std::pair<QLabel *, QPushButton *>> rows{
        {m_papers, m_open}, {m_unkept, m_removeUnkept}, {m_cache, m_clearCache}};
    int row = 0;
    for (const auto &[label, button] : rows) {
        label->setWordWrap(true);
        label->setMinimumWidth(metrics.ems(24));
        layout->addWidget(label, row, 0);
        layout->addWidget(button, row, 1, Qt::AlignVCenter);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons, row, 0, 1, 2);
    layout->setColumnStretch(0, 1);
}

void StorageDialog::show(const StorageUse &use)
{
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes);
    };
    m_folder = use.folder;
    QString papers =
        tr("%n papers are kept offline, with %1 of files.", nullptr, use.papers).arg(size(use.kept.bytes));
    QStringList names;
    for (const KeptSource &source : use.sources)
        names.append(tr("“%1”").arg(source.name));
    if (!names.isEmpty())
        papers +=
            u' ' +
            tr("Always those of %1.", "names of lists and tags").arg(QLocale().createSeparatedList(names));
    m_papers->setText(papers);
    m_open->setEnabled(use.kept.files > 0);
    m_unkept->setText(use.unkept.files == 0 ? tr("No file belongs to a paper that is kept no longer.")
                                            : tr("%n files belong to papers that are kept no longer: %1.",
                                                 nullptr, use.unkept.files)
                                                  .arg(size(use.unkept.bytes)));
    m_removeUnkept->setEnabled(use.unkept.files > 0);
    m_clearCache->setEnabled(use.cacheBytes > 0);
    m_cache->setText(tr("Answers of the services, kept so that they need not be sent twice: %1.")
                         .arg(size(use.cacheBytes)));
}

void StorageDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace broadsheet
