#pragma once

#include "base/result.h"
#include "formats/readers/reader.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace broadsheet {

// What the readers of arXiv's feeds share. Names are told apart by namespace, never by prefix.

inline constexpr QStringView atomNamespace = u"http://www.w3.org/2005/Atom";
inline constexpr QStringView arxivNamespace = u"http://arxiv.org/schemas/atom";
inline constexpr QStringView dublinCoreNamespace = u"http://purl.org/dc/elements/1.1/";

/// The kinds of feed that the outermost element of a source shows.
enum class FeedKind { None, Atom, Rss };
FeedKind feedKind(const QByteArray &source);

/// Goes to the outermost element, which must be that of a feed. A document that declares entities is refused:
/// no feed does, and they can be made to fill the memory.
Result<void> openFeed(QXmlStreamReader &xml);

/// Reads what is left of a feed after its entries. Damage met before or there is a problem as long as some
/// entry could be read, and an error otherwise.
Result<DigestContents> closeFeed(QXmlStreamReader &xml, DigestContents contents);

/// "Item N", for the place of a problem.
QString feedPlace(int number);

} // namespace broadsheet
