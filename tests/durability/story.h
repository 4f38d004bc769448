#pragma once

#include "programrun.h"

#include <QList>

namespace broadsheet::testing {

/// Something that changes the disk, and what tells whether it has.
struct Story
{
    QByteArray name;
    /// What is there before it.
    QList<QStringList> before;
    QStringList words;
    /// A file beside the library that is either as before or as after; empty for none.
    QString provenFile = {};
};

/// All of them, each told by one command.
QList<Story> stories();

/// Lets everything happen that is there before the story.
void prepare(const Story &story, const QString &folder);

/// All that can be seen of it: the papers with their marks, and the proven file.
QByteArray stateOf(const Story &story, const QString &folder);

/// What a story leads to when nothing interrupts it.
struct StoryStates
{
    QByteArray before;
    QByteArray after;
};

/// What is wrong with what an interrupted run has left; empty when all is well.
QByteArray complaintAbout(const Story &story, const ProgramRun &run, const QString &folder,
                          const StoryStates &states);

/// Whether all is to be tried that there is to try, which takes minutes: BROADSHEET_DURABILITY=full.
bool triesEverything();

} // namespace broadsheet::testing

Q_DECLARE_METATYPE(broadsheet::testing::Story)
