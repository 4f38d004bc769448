#include "widgets/help/helpdialog.h"

#include "widgets/help/helptext.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace broadsheet {

HelpDialog::HelpDialog(const WindowCommands &commands, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    const Metrics metrics(this);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(metrics.lines(1.5));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.lines(1));
    layout->setSpacing(metrics.lines(1));
    layout->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.lines(1.5), 0, metrics.lines(1.5), 0);
    row->addWidget(buttons);
    layout->addLayout(row);
    resize(metrics.ems(42), metrics.lines(36));
    connect(&commands, &WindowCommands::keysChanged, this, &HelpDialog::showText);
    connect(&theme, &Theme::changed, this, &HelpDialog::showText);
    showText();
}

void HelpDialog::showText()
{
    m_text->document()->setDefaultStyleSheet(QStringLiteral("h3 { font-family: serif; }"));
    m_text->setHtml(helpText(m_commands));
}

} // namespace broadsheet
