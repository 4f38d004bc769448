#pragma once

class QCoreApplication;

namespace broadsheet {

/// Makes the program speak the language of the system, as far as there are translations, and English with
/// right plurals elsewhere. The translators belong to the application.
void installTranslators(QCoreApplication &application);

} // namespace broadsheet
