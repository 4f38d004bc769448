#include "widgets/search/formattedfield.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FormattedFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_field = std::make_unique<FormattedField>(); }

    void colorsTheText()
    {
        m_field->setText(u"mmmm mmmm"_s);
        m_field->setFormats({marked(5, 4)});
        QVERIFY(hasColor(Qt::red));
        m_field->setFormats({});
        QVERIFY(!hasColor(Qt::red));
    }

    void changesNothingElse()
    {
        m_field->setText(u"mmmm mmmm"_s);
        m_field->setSelection(1, 3);
        const QSignalSpy changed(m_field.get(), &QLineEdit::textChanged);
        const QSignalSpy edited(m_field.get(), &QLineEdit::textEdited);
        const QSignalSpy moved(m_field.get(), &QLineEdit::cursorPositionChanged);
        const QSignalSpy selected(m_field.get(), &QLineEdit::selectionChanged);
        m_field->setFormats({marked(0, 4), marked(5, 4)});
        QCOMPARE(m_field->text(), u"mmmm mmmm"_s);
        QCOMPARE(m_field->selectedText(), u"mmm"_s);
        QCOMPARE(m_field->cursorPosition(), 4);
        QCOMPARE(changed.count() + edited.count() + moved.count() + selected.count(), 0);
    }

    void keepsEveryStepOfUndo()
    {
        connect(m_field.get(), &QLineEdit::textChanged, this,
                [this] { m_field->setFormats({marked(0, 1)}); });
        QTest::keyClicks(m_field.get(), u"deep"_s);
        m_field->selectAll();
        QTest::keyClicks(m_field.get(), u"x"_s);
        QCOMPARE(m_field->text(), u"x"_s);
        m_field->undo();
        QCOMPARE(m_field->text(), u"deep"_s);
        m_field->undo();
        QVERIFY(m_field->text().isEmpty());
        m_field->redo();
        QCOMPARE(m_field->text(), u"deep"_s);
    }

    void leavesComposingToTheInputMethod()
    {
        m_field->setText(u"mmmm"_s);
        QTextCharFormat composed;
        composed.setForeground(Qt::blue);
        QInputMethodEvent composing(
            u"mmm"_s, {QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, 0, 3, composed)});
        QApplication::sendEvent(m_field.get(), &composing);
        m_field->setFormats({marked(0, 4)});
        QVERIFY(hasColor(Qt::blue));
        QVERIFY(!hasColor(Qt::red));
        QInputMethodEvent done;
        done.setCommitString(u"扩散"_s);
        QApplication::sendEvent(m_field.get(), &done);
        QCOMPARE(m_field->text(), u"mmmm扩散"_s);
        QVERIFY(hasColor(Qt::red));
    }

private:
    static QTextLayout::FormatRange marked(int start, int length)
    {
        QTextCharFormat format;
        format.setBackground(Qt::red);
        format.setForeground(Qt::red);
        return {start, length, format};
    }

    bool hasColor(const QColor &color) const
    {
        const QImage picture = m_field->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<FormattedField> m_field;
};

QTEST_MAIN(FormattedFieldTest)
#include "formattedfieldtest.moc"
