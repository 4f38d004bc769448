#include "widgets/search/searchformats.h"

#include "widgets/theme/theme.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SearchFormatsTest final : public QObject
{
    Q_OBJECT

private slots:
    void colorsWhatIsUnderstood_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("signs");
        const auto row = [](const QString &search, const QStringList &names, const QStringList &values,
                            const QStringList &signs) {
            QTest::newRow(qUtf8Printable(search)) << search << names << values << signs;
        };
        row(u"mamba http://a.b"_s, {}, {}, {});
        row(u"Title:mamba x"_s, {u"Title:"_s}, {u"mamba"_s}, {});
        row(u"tag:\"to cite\""_s, {u"tag:"_s}, {u"\"to cite\""_s}, {});
        row(u"\"state space\" y"_s, {}, {u"\"state space\""_s}, {});
        row(u"-a OR (is:read)"_s, {u"is:"_s}, {u"read"_s}, {u"-"_s, u"OR"_s, u"("_s, u")"_s});
        row(u"title:"_s, {u"title:"_s}, {}, {});
    }

    void colorsWhatIsUnderstood()
    {
        QFETCH(QString, search);
        const QList<QTextLayout::FormatRange> formats = searchFormats(search, std::nullopt, m_theme);
        QTEST(textsIn(search, formats, ColorRole::Link), "names");
        QTEST(textsIn(search, formats, ColorRole::Done), "values");
        QTEST(textsIn(search, formats, ColorRole::Soft), "signs");
    }

    void underlinesAMistakeAtItsPlace()
    {
        const QString search = u"mamba is:blue x"_s;
        const SearchMistake mistake{.position = 6, .length = 7, .reason = u"because"_s};
        const QTextLayout::FormatRange wave = searchFormats(search, mistake, m_theme).last();
        QCOMPARE(search.mid(wave.start, wave.length), u"is:blue"_s);
        QCOMPARE(wave.format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(wave.format.underlineColor(), m_theme.color(ColorRole::Error));
    }

private:
    QStringList textsIn(const QString &search, const QList<QTextLayout::FormatRange> &formats,
                        ColorRole role) const
    {
        QStringList texts;
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.foreground().color() == m_theme.color(role))
                texts.append(search.mid(range.start, range.length));
        }
        return texts;
    }

    Theme m_theme;
};

QTEST_MAIN(SearchFormatsTest)
#include "searchformatstest.moc"
