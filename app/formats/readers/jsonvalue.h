#pragma once

#include <QByteArrayView>
#include <QJsonValue>

namespace broadsheet {

/// The value that a stretch of JSON spells, text and numbers included; undefined when it is not valid JSON.
QJsonValue jsonValue(QByteArrayView json);

} // namespace broadsheet
