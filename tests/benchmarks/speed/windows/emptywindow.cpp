// A window of Qt as large as Broadsheet's with nothing in it, or with the text that is named: what no program
// made with Qt can beat. Prints when it was painted and how much memory it has.

#include "firstpaint.h"
#include "memory.h"

#include <QApplication>
#include <QLabel>
#include <QWidget>

#include <optional>

int main(int argc, char **argv)
{
    using namespace broadsheet::benchmarks;
    QApplication application(argc, argv);
    QWidget window;
    // The first text costs the looking up of fonts.
    std::optional<QLabel> text;
    if (argc > 1)
        text.emplace(QString::fromLocal8Bit(argv[1]), &window);
    new FirstPaint([&window](const QWidget &widget) { return &widget == &window; },
                   [] {
                       printMemory();
                       QCoreApplication::quit();
                   });
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
