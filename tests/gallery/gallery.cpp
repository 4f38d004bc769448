#include "models/paperlistmodel.h"
#include "testlib/pseudotranslation.h"
#include "testlib/realdata.h"
#include "testlib/windowdriver.h"
#include "widgets/help/helpdialog.h"
#include "widgets/keys/keysdialog.h"
#include "widgets/keys/windowcommands.h"
#include "widgets/list/paperlistview.h"
#include "widgets/online/completiondialog.h"
#include "widgets/online/storagedialog.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/sources/sourcesview.h"
#include "widgets/statistics/statisticsdialog.h"
#include "widgets/window/citationkeydialog.h"
#include "widgets/window/exportdialog.h"
#include "widgets/window/imports.h"
#include "widgets/window/livefilesdialog.h"
#include "widgets/window/trashdialog.h"
#include "widgets/window/windowmenu.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPixmap>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

void speak(const QString &language, QTranslator &translation)
{
    QLocale::setDefault(QLocale(language));
    static QTranslator ofQt;
    if (ofQt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
    if (!translation.load(QStringLiteral(BROADSHEET_TRANSLATIONS "/broadsheet_%1.qm").arg(language)))
        qFatal("There is no translation for %s", qUtf8Printable(language));
    QCoreApplication::installTranslator(&translation);
}

/// Lets every answer that is on its way come in and be painted.
void settle(WindowDriver &driver)
{
    valueOf(driver.library().sourceCounts());
    QTest::qWait(300);
}

void save(const QWidget &widget, const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name + u".png"_s);
    if (!const_cast<QWidget &>(widget).grab().save(path))
        qFatal("Cannot write %s", qUtf8Printable(path));
    qInfo("%s", qUtf8Printable(path));
}

const DigestKey &shownDigest()
{
    static const DigestKey digest{u"Daily Papers"_s, QDate(2026, 9, 11)};
    return digest;
}

void chooseDigest(WindowDriver &driver)
{
    driver.window().findChild<SourcesView *>()->choose(shownDigest());
}

/// A library as a reader has it after some weeks: several digests, stars, tags, a list and a note.
void furnish(WindowDriver &driver)
{
    QStringList files;
    for (const QString &name :
         {u"hf_api/daily_papers_2026-08-20.json"_s, u"hf_api/daily_papers_2026-06-15.json"_s,
          u"hf_api/daily_papers_2025-10-02.json"_s, u"digest_text/daily-papers-sep-11.txt"_s})
        files.append(realDataPath(name));
    files.removeAll(QString());
    driver.window().imports().importFiles(files);
    if (!QTest::qWaitFor([&driver] { return !driver.window().isBusy(); }, 60'000))
        qFatal("The import did not end.");
    Library &library = driver.library();
    const auto papers = valueOf(library.find({.source = shownDigest()}));
    if (papers.size() < 10)
        qFatal("The gallery needs the real data beside the checkout.");
    valueOf(library.edit(SetStar{{papers.at(0), papers.at(2), papers.at(5)}, StarState::Starred}));
    valueOf(library.edit(SetRead{{papers.at(2), papers.at(3)}, ReadState::Read}));
    valueOf(library.edit(SetTag{papers.mid(0, 6), u"low-resource"_s, Membership::In}));
    valueOf(library.edit(SetTag{papers.mid(0, 3), u"to-cite"_s, Membership::In}));
    valueOf(library.edit(SetReadingList{.papers = papers.mid(1, 9), .readingList = u"Train to Basel"_s}));
    valueOf(library.edit(SetSavedSearch{.search = SavedSearch{u"Small models"_s, u"small is:unread"_s}}));
    valueOf(library.edit(SetSavedSearch{.search = SavedSearch{u"With code"_s, u"has:code"_s}}));
    valueOf(library.edit(SetNote{papers.at(0),
                                 u"# Two stages\nWarm-up on a **toy domain** first, then RLVR.\n"
                                 "Compare with [[dang2025reinforcement]].\n- [ ] try on 1.5B\n"_s}));
    chooseDigest(driver);
    settle(driver);
}

/// The pictures of the README, on the bundled sample: marked as a reader would mark it.
void photographSample(const QDir &folder)
{
    WindowDriver driver{QByteArray()};
    QFile sample(u":/sample-digest.txt"_s);
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("The sample digest is missing.");
    importPageText(driver.library(), sample.readAll());
    Library &library = driver.library();
    const QList<PaperId> papers = valueOf(library.find({}));
    valueOf(library.edit(SetStar{{papers.at(0), papers.at(3), papers.at(7)}, StarState::Starred}));
    valueOf(library.edit(SetRead{{papers.at(2), papers.at(4), papers.at(5)}, ReadState::Read}));
    valueOf(library.edit(SetTag{papers.mid(0, 3), u"to-cite"_s, Membership::In}));
    valueOf(library.edit(SetTag{papers.mid(0, 1), u"architecture"_s, Membership::In}));
    valueOf(library.edit(SetReadingList{.papers = papers.mid(0, 6), .readingList = u"Train to Basel"_s}));
    valueOf(
        library.edit(SetNote{papers.at(0), u"# Scaling\nWhy divide by the **square root** of the key size?\n"
                                           "- [ ] check with `d_k = 512`\n"_s}));
    driver.window().resize(1280, 800);
    driver.restart();
    settle(driver);
    for (const auto &[choice, name] :
         {std::pair(ThemeChoice::Light, u"window-light"_s), std::pair(ThemeChoice::Dark, u"window-dark"_s)}) {
        driver.theme().choose(choice);
        settle(driver);
        save(driver.window(), folder, u"readme-"_s + name);
    }
}

/// Two papers with versions beside them, and two files that follow the library.
void prepareCiting(WindowDriver &driver, const QDir &folder)
{
    importSource(driver.library(),
                 {.name = u"cited.bib"_s,
                  .bytes =
                      "@article{semaplc, author = {Tu, Yanlun and Wang, Huacan}, year = 2026,\n"
                      "  title = {Warm Up Before You Train: Unlocking General Reasoning in "
                      "Resource-Constrained Settings},\n"
                      "  journal = {Journal of Small Machines}, volume = 3, number = 2, pages = {1--20}}\n"});
    for (const QString &search : {u"tag:\"to cite\""_s, QString()}) {
        const QString name = search.isEmpty() ? u"everything.md"_s : u"thesis.bib"_s;
        valueOf(driver.library().keepLiveFile({.fileName = folder.absoluteFilePath(name),
                                               .search = search,
                                               .format = search.isEmpty() ? u"markdown"_s : u"bibtex"_s,
                                               .options = {}}));
    }
}

/// The search field as one writes in it: coloured, with completions, and with a mistake.
void photographSearching(WindowDriver &driver, const QDir &folder, const QString &themeName)
{
    const std::initializer_list<std::pair<QString, QString>> searches{
        {u"coloured"_s, u"title:state-space (mamba OR \"long context\") -is:read has:code upvotes:>10 "_s},
        {u"fields"_s, u"reasoning ta"_s},
        {u"values"_s, u"reasoning tag:"_s},
        {u"digests"_s, u"in:"_s},
        {u"mistake"_s, u"reasoning date:soon (tag:nlp"_s}};
    driver.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&driver.window()))
        qFatal("The window does not come to the front.");
    driver.search().setFocus();
    for (const auto &[name, search] : searches) {
        driver.search().clear();
        QTest::keyClicks(&driver.search(), search);
        settle(driver);
        if (name == "values"_L1)
            driver.press(Qt::Key_Down);
        settle(driver);
        save(driver.window(), folder, u"search-%1-%2"_s.arg(name, themeName));
    }
    driver.search().clear();
}

/// A reading list, in both densities, as far as a reader has come with it.
void photographReadingList(WindowDriver &driver, const QDir &folder, const QString &themeName)
{
    Library &library = driver.library();
    const QString list = u"Train to Basel"_s;
    const auto papers = valueOf(library.find({.source = ReadingListPapers{list}}));
    for (const auto &[some, progress] : {std::pair(papers.mid(0, 3), ReadingProgress::Done),
                                         std::pair(papers.mid(3, 2), ReadingProgress::Reading)})
        valueOf(
            library.edit(SetReadingProgress{.papers = some, .readingList = list, .progress = {progress}}));
    driver.chooseSource(list);
    settle(driver);
    save(driver.window(), folder, u"reading-list-"_s + themeName);
    driver.window().commands().action(WindowCommand::ToggleCompactRows)->trigger();
    settle(driver);
    save(driver.window(), folder, u"reading-list-compact-"_s + themeName);
    driver.window().commands().action(WindowCommand::ToggleCompactRows)->trigger();
    chooseDigest(driver);
    settle(driver);
}

/// What was deleted, what was found by its title, what lies on the disk, and the menu that leads there.
void photographKeeping(WindowDriver &driver, const QDir &folder, const QString &themeName)
{
    const QDateTime now(QDate(2026, 9, 14), QTime(12, 0));
    const auto papers = valueOf(driver.library().papers(PaperQuery{.source = StarredPapers{}}));
    QList<TrashedPaper> deleted;
    CompletionSummary summary;
    for (const LibraryPaper &paper : papers) {
        deleted.append(
            {.paper = paper.id, .title = paper.content.title, .deleted = now.addDays(-7 * deleted.size())});
        summary.found.append({.paper = paper.id,
                              .title = paper.content.title,
                              .foundTitle = paper.content.title.toLower(),
                              .arxivId = u"2509.0%1"_s.arg(4000 + paper.id.number)});
    }
    summary.notFound = {u"A Title that Nobody Knows"_s};
    TrashDialog trash(now, &driver.window());
    trash.show(deleted);
    trash.open();
    settle(driver);
    save(trash, folder, u"trash-"_s + themeName);
    trash.close();
    CompletionDialog completion(summary, &driver.window());
    completion.open();
    settle(driver);
    save(completion, folder, u"completion-"_s + themeName);
    completion.close();
    StorageDialog storage(&driver.window());
    storage.show(
        {.folder = folder.path(),
         .kept = {.files = 21, .bytes = 43'000'000},
         .unkept = {.files = 3, .bytes = 5'200'000},
         .papers = 18,
         .sources = {{KeptSourceKind::ReadingList, u"Train to Basel"_s}, {KeptSourceKind::Tag, u"to-cite"_s}},
         .cacheBytes = 12'400'000});
    storage.open();
    settle(driver);
    save(storage, folder, u"storage-"_s + themeName);
    storage.close();
    auto *menu = driver.window().findChild<WindowMenu *>();
    menu->popup(driver.window().mapToGlobal(QPoint(20, 20)));
    settle(driver);
    save(*menu, folder, u"menu-"_s + themeName);
    menu->close();
}

/// The note of a paper and what it leads to, as it is written and as it reads.
void photographNote(WindowDriver &driver, const QDir &folder, const QString &themeName)
{
    const PaperId paper = driver.currentPaper().id;
    const auto papers = valueOf(driver.library().papers(PaperQuery{}));
    valueOf(driver.library().edit(SetNote{
        .paper = paper,
        .note = u"# Two stages\nWarm-up on a **toy domain** first, then RLVR.\n\n> a sample-efficient, "
                "two-stage training strategy\n\nCompare with [["_s +
                papers.at(4).citationKey + u"]].\n\n- [ ] try on 1.5B\n- [x] read the appendix\n"_s}));
    valueOf(driver.library().edit(SetNote{
        .paper = papers.at(5).id, .note = u"See [["_s + driver.currentPaper().citationKey + u"]]"_s}));
    driver.window().resize(1280, 1500);
    settle(driver);
    save(driver.window(), folder, u"note-"_s + themeName);
    const auto tabs = driver.window().findChildren<QTabBar *>();
    for (QTabBar *bar : tabs)
        bar->setCurrentIndex(1);
    settle(driver);
    save(driver.window(), folder, u"note-preview-"_s + themeName);
    for (QTabBar *bar : tabs)
        bar->setCurrentIndex(0);
    driver.window().resize(1280, 800);
}

/// What was searched for by a few letters, and one paper alone.
void photographGettingAbout(WindowDriver &driver, const QDir &folder, const QString &themeName)
{
    const auto trigger = [&driver](WindowCommand command) {
        driver.window().commands().action(command)->trigger();
    };
    driver.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&driver.window()))
        qFatal("The window does not come to the front.");
    trigger(WindowCommand::ShowPalette);
    settle(driver);
    save(driver.window(), folder, u"palette-"_s + themeName);
    QTest::keyClicks(QApplication::focusWidget(), u"rea"_s);
    settle(driver);
    save(driver.window(), folder, u"palette-found-"_s + themeName);
    driver.press(Qt::Key_Escape);
    trigger(WindowCommand::ChangeKeys);
    settle(driver);
    trigger(WindowCommand::Statistics);
    settle(driver);
    auto *statistics = driver.window().findChild<StatisticsDialog *>();
    save(*statistics, folder, u"statistics-"_s + themeName);
    statistics->close();
    auto *keys = driver.window().findChild<KeysDialog *>();
    save(*keys, folder, u"change-keys-"_s + themeName);
    delete keys;
    trigger(WindowCommand::Preferences);
    trigger(WindowCommand::Help);
    settle(driver);
    auto *preferences = driver.window().findChild<PreferencesDialog *>();
    save(*preferences, folder, u"preferences-"_s + themeName);
    auto *help = driver.window().findChild<HelpDialog *>();
    save(*help, folder, u"help-"_s + themeName);
    delete preferences;
    delete help;
    trigger(WindowCommand::FocusOnPaper);
    settle(driver);
    save(driver.window(), folder, u"alone-"_s + themeName);
    trigger(WindowCommand::FocusOnPaper);
    for (int step = 0; step < 3; ++step)
        trigger(WindowCommand::LargerText);
    settle(driver);
    save(driver.window(), folder, u"larger-text-"_s + themeName);
    trigger(WindowCommand::UsualText);
    settle(driver);
}

void photographWindow(WindowDriver &driver, Theme &theme, const QDir &folder)
{
    const std::initializer_list<std::pair<ThemeChoice, QString>> themes{
        {ThemeChoice::Light, u"light"_s},
        {ThemeChoice::Dark, u"dark"_s},
        {ThemeChoice::HighContrast, u"contrast"_s}};
    const std::initializer_list<QSize> sizes{{1280, 800}, {1920, 1200}, {760, 600}, {480, 700}};
    for (const auto &[choice, themeName] : themes) {
        theme.choose(choice);
        for (const QSize &size : sizes) {
            driver.window().resize(size);
            settle(driver);
            save(driver.window(), folder, u"window-%1-%2"_s.arg(themeName).arg(size.width()));
        }
        driver.window().resize(1280, 800);
        driver.search().setText(u"has:code reasoning"_s);
        settle(driver);
        save(driver.window(), folder, u"search-"_s + themeName);
        photographSearching(driver, folder, themeName);
        driver.search().setText(u"zyzzyva"_s);
        settle(driver);
        save(driver.window(), folder, u"nothing-found-"_s + themeName);
        driver.search().clear();
        driver.list().setFocus();
        settle(driver);
        driver.press(Qt::Key_Question);
        settle(driver);
        save(driver.window(), folder, u"keys-"_s + themeName);
        driver.press(Qt::Key_Escape);
        driver.press(Qt::Key_A, Qt::ShiftModifier);
        settle(driver);
        save(driver.window(), folder, u"message-"_s + themeName);
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        settle(driver);
        photographReadingList(driver, folder, themeName);
        photographKeeping(driver, folder, themeName);
        photographNote(driver, folder, themeName);
        photographGettingAbout(driver, folder, themeName);
        ExportDialog dialog({{u"2 selected papers"_s, QList<PaperId>{}}}, {}, &driver.window());
        dialog.show();
        save(dialog, folder, u"export-"_s + themeName);
        CitationKeyDialog keys(CitationKeyFormula::byDefault(),
                               {.authors = {u"Ashish Vaswani"_s},
                                .year = 2017,
                                .title = u"Attention Is All You Need"_s,
                                .arxivId = u"1706.03762"_s},
                               &driver.window());
        keys.show();
        save(keys, folder, u"citation-keys-"_s + themeName);
        LiveFilesDialog liveFiles(driver.library(), &driver.window());
        liveFiles.show();
        settle(driver);
        save(liveFiles, folder, u"live-files-"_s + themeName);
        ExportDialog readingList({{u"Reading list “Train to Basel”"_s, QList<PaperId>{}}},
                                 {.format = ExportFormat::Html}, &driver.window());
        readingList.show();
        save(readingList, folder, u"export-html-"_s + themeName);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"gallery"_s));
    if (!folder.mkpath(u"."_s))
        qFatal("Cannot make the folder %s", qUtf8Printable(folder.path()));
    QTranslator translation;
    PseudoTranslation pseudoTranslation;
    if (const QString language = application.arguments().value(2); language == "pseudo"_L1)
        QCoreApplication::installTranslator(&pseudoTranslation);
    else if (!language.isEmpty())
        speak(language, translation);
    WindowDriver empty{QByteArray()};
    empty.window().resize(1280, 800);
    settle(empty);
    save(empty.window(), folder, u"empty"_s);
    empty.close();
    photographSample(folder);
    WindowDriver driver{QByteArray()};
    furnish(driver);
    prepareCiting(driver, folder);
    photographWindow(driver, driver.theme(), folder);
    return 0;
}
