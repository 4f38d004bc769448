#include "widgets/window/drops.h"

#include "widgets/window/imports.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

namespace broadsheet {

Drops::Drops(Imports &imports, QWidget *window) : QObject(window), m_imports(imports), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    const QList<QLineEdit *> fields = window->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
}

bool Drops::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                        event->type() == QEvent::Drop;
    if (!isDrop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData &data = *drop->mimeData();
    if (watched != m_window) {
        // What a field does not take goes on to the window.
        drop->setAccepted(false);
        return data.hasUrls();
    }
    if (!Imports::accepts(data))
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_imports.importDropped(data);
    return true;
}

} // namespace broadsheet
