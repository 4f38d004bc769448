#include "testlib/realdata.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace broadsheet::architecture {

namespace {

enum class State { Finished, Unfinished };

struct Message
{
    QString source;
    bool isPlural = false;
    State state = State::Finished;
    /// One text, or for a plural one for each of its forms.
    QStringList texts;
};

/// Reads up to the end of a translation, which stands at the reader's place.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    if (xml.attributes().value("type"_L1) == "unfinished"_L1)
        message.state = State::Unfinished;
    if (!message.isPlural) {
        message.texts.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.texts.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QByteArray &bytes)
{
    QList<Message> messages;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> messagesOf(const QString &language)
{
    return readMessages(testing::readFile(
        QStringLiteral(BROADSHEET_SOURCE_DIR "/translations/broadsheet_%1.ts").arg(language)));
}

/// The places that are filled in while the program runs. Each form may have them in an order of its own.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

QStringList unfinishedSources(const QList<Message> &messages)
{
    QStringList sources;
    for (const Message &message : messages) {
        if (message.state == State::Unfinished || message.texts.contains(QString()))
            sources.append(message.source);
    }
    return sources;
}

QStringList sourcesWithoutForms(const QList<Message> &messages, qsizetype forms)
{
    QStringList sources;
    for (const Message &message : messages) {
        if (message.isPlural && (message.texts.size() != forms || message.texts.contains(QString())))
            sources.append(message.source);
    }
    return sources;
}

QStringList textsWithOtherPlaceholders(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            if (!text.isEmpty() && placeholdersOf(text) != placeholdersOf(message.source))
                texts.append(text);
        }
    }
    return texts;
}

/// Calls whose texts the collection for the translation files passes over without a word, because a cast or
/// another template stands for the number.
QStringList uncollectableCalls(const QString &code)
{
    static const QRegularExpression call(
        u"\\btranslate\\((?:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|nullptr)\\s*,?)+\\s*[\\w:]+<"_s);
    QStringList calls;
    for (const QRegularExpressionMatch &match : call.globalMatch(code))
        calls.append(match.captured().simplified());
    return calls;
}

QByteArray fileWith(const QByteArray &message)
{
    return "<!DOCTYPE TS><TS version=\"2.1\"><context><name>Any</name>" + message + "</context></TS>";
}

} // namespace

/// Holds the translations to completeness, and the checks themselves to made-up gaps.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyPluralHasItsForms_data();
    void everyPluralHasItsForms();
    void everyTranslationFillsInTheSame_data();
    void everyTranslationFillsInTheSame();
    void everyTextCanBeCollected();

    void noticesAnUnfinishedText();
    void noticesAMissingPluralForm();
    void noticesAnotherPlaceholder();
    void noticesACastThatHidesAText();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("Japanese") << u"ja"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    const QStringList unfinished = unfinishedSources(messages);
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

void TranslationsTest::everyPluralHasItsForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("English") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << 1;
}

void TranslationsTest::everyPluralHasItsForms()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    const QStringList incomplete = sourcesWithoutForms(messages, forms);
    QVERIFY2(incomplete.isEmpty(), qPrintable(incomplete.join(u'\n')));
}

void TranslationsTest::everyTranslationFillsInTheSame_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::everyTranslationFillsInTheSame()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    const QStringList texts = textsWithOtherPlaceholders(messages);
    QVERIFY2(texts.isEmpty(), qPrintable(texts.join(u'\n')));
}

void TranslationsTest::everyTextCanBeCollected()
{
    QStringList calls;
    int files = 0;
    QDirIterator paths(QStringLiteral(BROADSHEET_SOURCE_DIR "/app"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (; paths.hasNext(); ++files)
        calls += uncollectableCalls(QString::fromUtf8(testing::readFile(paths.next())));
    QVERIFY(files > 50);
    QVERIFY2(calls.isEmpty(), qPrintable(calls.join(u'\n')));
}

void TranslationsTest::noticesAnUnfinishedText()
{
    const QList<Message> messages = readMessages(
        fileWith("<message><source>Star</source><translation type=\"unfinished\"></translation></message>"
                 "<message><source>Note</source><translation>Notiz</translation></message>"));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(unfinishedSources(messages), QStringList{u"Star"_s});
}

void TranslationsTest::noticesAMissingPluralForm()
{
    const QList<Message> messages =
        readMessages(fileWith("<message numerus=\"yes\"><source>%n votes</source><translation>"
                              "<numerusform>%n Stimmen</numerusform></translation></message>"));
    QVERIFY(sourcesWithoutForms(messages, 1).isEmpty());
    QCOMPARE(sourcesWithoutForms(messages, 2), QStringList{u"%n votes"_s});
}

void TranslationsTest::noticesAnotherPlaceholder()
{
    const QList<Message> messages =
        readMessages(fileWith("<message><source>%1 of %2</source><translation>%2: %1</translation></message>"
                              "<message><source>no. %1</source><translation>Nr. %2</translation></message>"));
    QCOMPARE(textsWithOtherPlaceholders(messages), QStringList{u"Nr. %2"_s});
}

void TranslationsTest::noticesACastThatHidesAText()
{
    const QString before =
        u"QCoreApplication::translate(\"Any\",\n    \"%n lines \"\n    \"long\", nullptr, "_s;
    QCOMPARE(uncollectableCalls(before + u"static_cast<int>(lines.size()))"_s).size(), 1);
    QVERIFY(uncollectableCalls(before + u"count)"_s).isEmpty());
}

} // namespace broadsheet::architecture

QTEST_GUILESS_MAIN(broadsheet::architecture::TranslationsTest)
#include "translationstest.moc"
