#include "widgets/window/livefilesdialog.h"

#include "library/library.h"
#include "widgets/theme/metrics.h"
#include "widgets/window/exportformattitle.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int fileNameRole = Qt::UserRole;

QString formatTitle(const QString &name)
{
    const std::optional<ExportFormat> format = exportFormatFromName(name);
    return format ? exportFormatTitle(*format) : name;
}

} // namespace

LiveFilesDialog::LiveFilesDialog(Library &library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_explanation(new QLabel(this)),
      m_files(new QListWidget(this)),
      m_forget(new QPushButton(tr("&Stop keeping it up to date"), this))
{
    setWindowTitle(tr("Files kept up to date"));
    layOut();
    connect(m_files, &QListWidget::itemSelectionChanged, this,
            [this] { m_forget->setEnabled(!m_files->selectedItems().isEmpty()); });
    connect(m_forget, &QPushButton::clicked, this, &LiveFilesDialog::forgetCurrent);
    fetch();
}

void LiveFilesDialog::layOut()
{
    const Metrics metrics(this);
    m_explanation->setWordWrap(true);
    m_files->setAccessibleName(windowTitle());
    m_files->setMinimumSize(metrics.ems(32), metrics.lines(9));
    m_forget->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.lines(1.5), metrics.lines(1.5), metrics.lines(1.5),
                               metrics.lines(1.25));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(m_explanation);
    layout->addWidget(m_files, 1);
    layout->addWidget(buttons);
}

void LiveFilesDialog::fetch()
{
    m_library.liveFiles().then(this, [this](const Result<QList<LiveFile>> &files) {
        if (files)
            showFiles(*files);
        else
            emit failed(files.error());
    });
}

void LiveFilesDialog::showFiles(const QList<LiveFile> &files)
{
    m_files->clear();
    for (const LiveFile &file : files) {
        const QString followed = file.search.isEmpty() ? tr("the whole library") : file.search;
        auto *item = new QListWidgetItem(
            tr("%1\n%2 · %3", "file name, what it follows, format")
                .arg(QDir::toNativeSeparators(file.fileName), followed, formatTitle(file.format)),
            m_files);
        item->setData(fileNameRole, file.fileName);
    }
    m_files->setCurrentRow(0);
    m_explanation->setText(
        files.isEmpty() ? tr("No file is kept up to date. When you export papers, choose “Keep the file up "
                             "to date” to have it written anew whenever they change.")
                        : tr("These files are written anew whenever the papers that they hold change."));
}

void LiveFilesDialog::forgetCurrent()
{
    const QListWidgetItem *item = m_files->currentItem();
    if (item == nullptr)
        return;
    m_library.forgetLiveFile(item->data(fileNameRole).toString())
        .then(this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                emit failed(forgotten.error());
            fetch();
        });
}

} // namespace broadsheet
