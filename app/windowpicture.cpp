#include "windowpicture.h"

#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// Nothing is painted for so long once imports, counts and texts have all come.
constexpr auto calmTime = 400ms;

} // namespace

WindowPicture::WindowPicture(MainWindow &window, const QString &fileName)
    : m_window(window), m_fileName(fileName)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmTime);
    connect(&m_calm, &QTimer::timeout, this, &WindowPicture::save);
    connect(&window, &MainWindow::settled, &m_calm, qOverload<>(&QTimer::start));
}

void WindowPicture::save()
{
    if (m_window.isBusy()) {
        m_calm.start();
        return;
    }
    const bool saved = m_window.grab().save(m_fileName);
    if (!saved)
        std::fprintf(
            stderr, "broadsheet: %s\n",
            qUtf8Printable(tr("The picture could not be written to %1. Check the folder and the ending "
                              "of the name, for example .png.")
                               .arg(QDir::toNativeSeparators(m_fileName))));
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace broadsheet
