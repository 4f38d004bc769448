#include "testlib/dialogs.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

QStringList dialogCommands()
{
    return {u"Trash…"_s,
            u"What you did…"_s,
            u"Kept offline…"_s,
            u"What is fetched…"_s,
            u"Fetch days…"_s,
            u"Export…"_s,
            u"How keys are made…"_s,
            u"Files kept up to date…"_s,
            u"Change keys…"_s,
            u"Statistics…"_s,
            u"Preferences…"_s,
            u"Help"_s,
            u"Earlier versions of the note…"_s};
}

void lookAtDialog(QAction &action, const std::function<void(QDialog &)> &look)
{
    bool isSeen = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &action, [&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            watch.stop();
            look(*dialog);
            isSeen = true;
            dialog->reject();
            return;
        }
    });
    watch.start(20);
    action.trigger();
    QTRY_VERIFY(isSeen);
}

} // namespace broadsheet::testing
