// A window of Qt with nothing in it, as large as Broadsheet's: what no program made with Qt can beat. Prints
// when it was painted and how much memory it has.

#include "firstpaint.h"
#include "memory.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

int main(int argc, char **argv)
{
    using namespace broadsheet::benchmarks;
    QApplication application(argc, argv);
    QWidget window;
    new FirstPaint([&window](const QWidget &widget) { return &widget == &window; },
                   [] {
                       printMemory();
                       QCoreApplication::quit();
                   });
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
